import { z } from "zod";
import type { Incoming } from "../../core/channel.ts";
import { textToPress } from "../../core/model/message.ts";
import type { ResidentEvent } from "../../core/model/resident.ts";

/** What is read of an update, and no more: names, usernames and photos are not even looked at. */
const from = z.object({ id: z.int(), language_code: z.string().optional() });
const chat = z.object({ id: z.int(), type: z.string() });
const message = z.object({ chat, from: from.optional(), text: z.string().optional(), caption: z.string().optional() });
const update = z.object({
  update_id: z.int(),
  message: message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from,
      data: z.string().optional(),
      message: z.object({ message_id: z.int(), chat }).optional(),
    })
    .optional(),
  my_chat_member: z.object({ chat, from, new_chat_member: z.object({ status: z.string() }) }).optional(),
});

export type TelegramUpdate = z.infer<typeof update>;

/** The kinds of update that are asked for; Telegram sends no others. */
export const allowedUpdates = ["message", "callback_query", "my_chat_member"] as const;

/** Nothing when it is not an update. */
export function readUpdate(body: unknown): TelegramUpdate | undefined {
  const read = update.safeParse(body);
  return read.success ? read.data : undefined;
}

/** What a resident did in a private chat; nothing for groups and for what we do not act on. */
export function toIncoming(read: TelegramUpdate): Incoming | undefined {
  const source = read.message ?? read.callback_query?.message ?? read.my_chat_member;
  const event = source?.chat.type === "private" ? toEvent(read) : undefined;
  if (!source || !event) return undefined;
  const person = read.message?.from ?? read.callback_query?.from ?? read.my_chat_member?.from;
  const language = person?.language_code;
  return {
    eventKey: `telegram ${read.update_id}`,
    actor: { type: "resident", channel: "telegram", address: String(source.chat.id), ...(language && { language }) },
    event,
  };
}

function toEvent({ message, callback_query, my_chat_member }: TelegramUpdate): ResidentEvent | undefined {
  if (callback_query) {
    const ref = String(callback_query.message?.message_id ?? "");
    return { type: "pressed", button: textToPress(callback_query.data ?? ""), ref };
  }
  if (my_chat_member) {
    const { status } = my_chat_member.new_chat_member;
    return { type: status === "kicked" || status === "left" ? "blocked" : "unblocked" };
  }
  if (!message) return undefined;
  const words = message.text ?? message.caption;
  return words === undefined || words.trim() === "" ? { type: "sent-unreadable" } : fromWords(words);
}

function fromWords(text: string): ResidentEvent {
  const [, command, rest] = /^\/([a-z_]+)(?:@\w+)?(?:\s+(.*))?$/is.exec(text.trim()) ?? [];
  switch (command?.toLowerCase()) {
    case undefined:
      return { type: "wrote", text };
    case "start":
      return rest ? { type: "opened", code: rest } : { type: "opened" };
    case "stop":
      return { type: "stopped" };
    default:
      return { type: "commanded" };
  }
}
