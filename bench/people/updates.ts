import type { Said } from "./sink-bot-api.ts";

const person = { first_name: "Sanne", last_name: "Voorbeeld", username: "sanne_voorbeeld" };
const from = (id: number) => ({ id, is_bot: false, ...person, language_code: "nl" });
const chat = (id: number) => ({ id, type: "private", ...person });
const now = () => Math.floor(Date.now() / 1000);

/** Updates as Telegram brings them. */
export function opens(chatId: number, slug: string): object {
  const entities = [{ type: "bot_command", offset: 0, length: 6 }];
  const message = { message_id: 1, from: from(chatId), chat: chat(chatId), date: now() };
  return { message: { ...message, text: `/start ${slug}`, entities } };
}

/** A tap on the button with these words, and the id that this tap has. */
export function taps({ chatId, messageId, text, keyboard }: Said, label: string): { id: string; update: object } {
  const button = keyboard?.inline_keyboard.flat().find((each) => each.text.endsWith(label));
  if (!button) throw new Error(`no button says "${label}" under "${text}"`);
  const message = { message_id: messageId, chat: chat(chatId), date: now(), text, reply_markup: keyboard };
  const id = `${chatId}${String(messageId).padStart(10, "0")}`;
  const query = { id, from: from(chatId), message, chat_instance: `-${chatId}`, data: button.callback_data };
  return { id, update: { callback_query: query } };
}
