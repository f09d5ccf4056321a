import { z } from "zod";
import type { Incoming } from "../../core/channel.ts";
import { textToPress } from "../../core/model/message.ts";
import { commandNamed, type ResidentEvent } from "../../core/model/resident.ts";
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
const message = contents.partial().extend({
  message_id: z.int().default(0),
  message_thread_id: z.int().optional(),
  is_topic_message: z.boolean().optional(),
  media_group_id: z.string().optional(),
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

/**
 * Where in a group somebody asked what the town wants to know, and of which bot, when they named one; everything else in
 * a group is left unread.
 */
export function asksForInvitation({ message }: TelegramUpdate): { topic?: number; bot?: string } | undefined {
  const asked = /^\/inspraak(?:@(\w+))?(?:\s|$)/i.exec(message?.text ?? "");
  if (!asked || !message || message.chat.type === "private") return undefined;
  const topic = message.is_topic_message ? message.message_thread_id : undefined;
  return { ...(topic !== undefined && { topic }), ...(asked[1] !== undefined && { bot: asked[1].toLowerCase() }) };
}

/** Whether the bot came into a group; who is made an administrator there was in it before. */
export function wasAddedToGroup({ my_chat_member }: TelegramUpdate): boolean {
  if (!my_chat_member?.chat.type.endsWith("group")) return false;
  const isIn = (status = "left") => ["member", "administrator", "restricted"].includes(status);
  return isIn(my_chat_member.new_chat_member.status) && !isIn(my_chat_member.old_chat_member?.status);
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
  const words = text ?? caption ?? "";
  if (words.trim() !== "") return fromWords(words, ref);
  if (location) return { type: "located", latitude: location.latitude, longitude: location.longitude };
  const spoken = message.voice ?? message.audio;
  if (!spoken) return unreadable(message);
  const isTooLarge = (spoken.file_size ?? 0) > LARGEST_DOWNLOAD_BYTES;
  return isTooLarge ? { type: "sent-unreadable", what: "too-long" } : { type: "spoke", file: spoken.file_id, ref };
}

/** Pins, timers and the like are messages that nobody wrote. */
function unreadable(message: TelegramMessage): ResidentEvent | undefined {
  if (message.photo) return { type: "sent-unreadable", what: "photo" };
  const isSent = [...Object.keys(contents.shape), "text", "caption"].some((name) => name in message);
  return isSent ? { type: "sent-unreadable", what: "other" } : undefined;
}

/** A shared place that moves is edited all the time; only words count. */
function fromEdit({ text, caption, message_id }: TelegramMessage): ResidentEvent | undefined {
  const words = (text ?? caption ?? "").trim();
  return words === "" || words.startsWith("/") ? undefined : { type: "edited", text: words, ref: String(message_id) };
}

function fromWords(text: string, ref: string): ResidentEvent {
  const [, name, rest] = /^\/([a-z_]+)(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text.trim()) ?? [];
  if (name === undefined) return { type: "wrote", text, ref };
  const command = name.toLowerCase();
  if (command === "start" || command === "inspraak") return rest ? { type: "opened", code: rest } : { type: "opened" };
  return { type: "commanded", command: commandNamed(command) ?? "unknown", ref, ...(rest && { text: rest }) };
}
