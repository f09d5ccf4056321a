import { z } from "zod";
import type { Incoming } from "../../core/channel.ts";
import { textToPress } from "../../core/model/messages/message.ts";
import { type About, commandNamed, type ResidentEvent } from "../../core/model/resident.ts";
import { LARGEST_DOWNLOAD_BYTES, NAME } from "./limits.ts";

/** What is read of an update, and no more: names, usernames and photos are not even looked at. */
const from = z.object({ id: z.int(), language_code: z.string().optional() });
const chat = z.object({ id: z.int(), type: z.string() });
const file = z.object({ file_id: z.string(), file_size: z.int().optional() });
/** What a message can hold besides words, a place and sound. Of a message with none of these nobody sent anything. */
const contents = z.object({
  animation: z.unknown(),
  contact: z.unknown(),
  dice: z.unknown(),
  document: z.unknown(),
  game: z.unknown(),
  photo: z.unknown(),
  poll: z.unknown(),
  sticker: z.unknown(),
  story: z.unknown(),
  video: z.unknown(),
  video_note: z.unknown(),
});
const keyboard = z.object({
  inline_keyboard: z.array(z.array(z.object({ callback_data: z.string().optional() }))).catch([]),
});
const message = contents.partial().extend({
  message_id: z.int().default(0),
  message_thread_id: z.int().optional(),
  is_topic_message: z.boolean().optional(),
  media_group_id: z.string().optional(),
  forward_origin: z.unknown().optional(),
  reply_to_message: z
    .object({ message_id: z.int(), text: z.string().optional(), reply_markup: keyboard.optional() })
    .optional(),
  chat,
  from: from.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  voice: file.optional(),
  audio: file.optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
});
const update = z.object({
  update_id: z.int(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from,
      data: z.string().optional(),
      message: z.object({ message_id: z.int(), chat }).optional(),
    })
    .optional(),
  my_chat_member: z
    .object({
      chat,
      from,
      old_chat_member: z.object({ status: z.string() }).optional(),
      new_chat_member: z.object({ status: z.string() }),
    })
    .optional(),
});

export type TelegramUpdate = z.infer<typeof update>;
type TelegramMessage = z.infer<typeof message>;

/** The kinds of update that are asked for; Telegram sends no others. */
export const allowedUpdates = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

/** Nothing when it is not an update. */
export function readUpdate(body: unknown): TelegramUpdate | undefined {
  const read = update.safeParse(body);
  return read.success ? read.data : undefined;
}

/** Also of an update that cannot be read otherwise, so that it does not come again for ever; -1 when it has none. */
export function updateIdOf(body: unknown): number {
  const read = z.object({ update_id: z.int() }).safeParse(body);
  return read.success ? read.data.update_id : -1;
}

/** The chat that an update comes from. */
export function chatOf({ message, edited_message, callback_query, my_chat_member }: TelegramUpdate) {
  return (message ?? edited_message ?? callback_query?.message ?? my_chat_member)?.chat;
}

/** What a resident did in a private chat; nothing for groups and for what we do not act on. */
export function toIncoming(read: TelegramUpdate): Incoming | undefined {
  const chat = chatOf(read);
  const event = chat?.type === "private" ? toEvent(read) : undefined;
  if (!chat || !event) return undefined;
  const person = (read.message ?? read.edited_message ?? read.callback_query ?? read.my_chat_member)?.from;
  const language = person?.language_code;
  return {
    eventKey: `telegram ${read.update_id}`,
    actor: { type: "resident", channel: NAME, address: String(chat.id), ...(language && { language }) },
    event,
  };
}

function toEvent({
  message,
  edited_message,
  callback_query,
  my_chat_member,
}: TelegramUpdate): ResidentEvent | undefined {
  if (callback_query) {
    const ref = String(callback_query.message?.message_id ?? "");
    return { type: "pressed", button: textToPress(callback_query.data ?? ""), ref };
  }
  if (my_chat_member) {
    const { status } = my_chat_member.new_chat_member;
    return { type: status === "kicked" || status === "left" ? "blocked" : "unblocked" };
  }
  if (edited_message) return fromEdit(edited_message);
  return message && fromMessage(message);
}

function fromMessage(message: TelegramMessage): ResidentEvent | undefined {
  const { location, text, caption } = message;
  const ref = String(message.message_id);
  const spoken = message.voice ?? message.audio;
  const words = text ?? caption ?? "";
  if (spoken && !isTooLarge(spoken))
    return {
      type: "spoke",
      file: spoken.file_id,
      ref,
      ...(message.message_id > 0 && { number: message.message_id }),
      ...(words.trim() !== "" && { caption: words }),
      ...(message.forward_origin !== undefined && { isForwarded: true }),
    };
  if (words.trim() !== "") return { ...fromWords(words, message), ...(spoken && { beside: "too-long" }) };
  if (location) return { type: "located", latitude: location.latitude, longitude: location.longitude };
  return spoken ? { type: "sent-unreadable", what: "too-long", ref } : unreadable(message, ref);
}

function isTooLarge({ file_size: size = 0 }: z.infer<typeof file>): boolean {
  return size > LARGEST_DOWNLOAD_BYTES;
}

/** Pins, timers and the like are messages that nobody wrote. */
function unreadable(message: TelegramMessage, ref: string): ResidentEvent | undefined {
  const { media_group_id: album } = message;
  if (message.photo) return { type: "sent-unreadable", what: "photo", ref, ...(album !== undefined && { album }) };
  const isSent = [...Object.keys(contents.shape), "text", "caption"].some((name) => name in message);
  return isSent ? { type: "sent-unreadable", what: "other", ref } : undefined;
}

/** A shared place that moves is edited all the time; only words count. */
function fromEdit({ text, caption, message_id }: TelegramMessage): ResidentEvent | undefined {
  const words = (text ?? caption ?? "").trim();
  if (words === "" || words.startsWith("/")) return undefined;
  return { type: "edited", text: words, ref: String(message_id), ...(message_id > 0 && { number: message_id }) };
}

function fromWords(text: string, message: TelegramMessage): ResidentEvent {
  const { message_id: number, media_group_id: album, reply_to_message: about } = message;
  const ref = String(number);
  const [, name, rest] = /^\/([a-z_]+)(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text.trim()) ?? [];
  if (name === undefined)
    return {
      type: "wrote",
      text,
      ref,
      ...(number > 0 && { number }),
      ...(about && { about: repliedTo(about) }),
      ...(message.forward_origin !== undefined && { isForwarded: true }),
      ...(album !== undefined && { album }),
    };
  const command = name.toLowerCase();
  if (command === "start" || command === "inspraak") return rest ? { type: "opened", code: rest } : { type: "opened" };
  return { type: "commanded", command: commandNamed(command) ?? "unknown", ref, ...(rest && { text: rest }) };
}

function repliedTo({ message_id, text = "", reply_markup }: NonNullable<TelegramMessage["reply_to_message"]>): About {
  const buttons = (reply_markup?.inline_keyboard ?? []).flat().map((each) => textToPress(each.callback_data ?? ""));
  return { ref: String(message_id), text, buttons: buttons.filter((each) => each !== undefined) };
}
