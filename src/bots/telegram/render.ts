import type { InlineKeyboardMarkup } from "grammy/types";
import type { Written } from "../../core/channel.ts";
import { LONGEST_BUTTON_DATA_BYTES, LONGEST_LABEL, LONGEST_TEXT, MOST_BUTTONS, shorten } from "./limits.ts";

export type TelegramMessage = { text: string; reply_markup?: InlineKeyboardMarkup };

/** A message in Telegram's shape and within its limits; plain text, so that nothing in it can act as markup. */
export function render({ text, buttons }: Written): TelegramMessage {
  const message = { text: shorten(text, LONGEST_TEXT) };
  if (buttons.length === 0) return message;
  if (buttons.flat().length > MOST_BUTTONS) throw new Error(`a message has more than ${MOST_BUTTONS} buttons`);
  const inline_keyboard = buttons.map((row) =>
    row.map(({ label, data }) => ({ text: shorten(label, LONGEST_LABEL), callback_data: fitting(data) })),
  );
  return { ...message, reply_markup: { inline_keyboard } };
}

/** A text that is too long for one message becomes several; the buttons stand under the last. */
export function renderAll({ text, buttons }: Written): TelegramMessage[] {
  const parts = split(text);
  return parts.map((part, i) => render({ text: part, buttons: i === parts.length - 1 ? buttons : [] }));
}

/** Cuts at the end of a paragraph, else of a line, a sentence or a word; only a word that is too long is cut itself. */
export function split(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LONGEST_TEXT) {
    const head = rest.slice(0, LONGEST_TEXT);
    const cuts = ["\n\n", "\n", ". ", " "].map((end) => head.lastIndexOf(end) + (end === ". " ? 1 : 0));
    const cut = cuts.find((at) => at > LONGEST_TEXT / 4) ?? wholeCharacters(head);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...parts, rest].filter((part) => part !== "");
}

/** A character outside the basic plane takes two places; it is not cut in half. */
function wholeCharacters(head: string): number {
  const last = head.charCodeAt(head.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? head.length - 1 : head.length;
}

function fitting(data: string): string {
  if (new TextEncoder().encode(data).length > LONGEST_BUTTON_DATA_BYTES)
    throw new Error(`the data of a button has more than ${LONGEST_BUTTON_DATA_BYTES} bytes: ${data}`);
  return data;
}
