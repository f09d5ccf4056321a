import type { GroupCall } from "../../core/talk/answer-group.ts";
import { NAME } from "./limits.ts";
import { chatOf, type TelegramUpdate } from "./update.ts";

/** What we answer in a group: hello on coming in, and the links to what is open when somebody asks for them. */
export function toGroupCall(update: TelegramUpdate): GroupCall | undefined {
  const chat = chatOf(update);
  const asked = asksForInvitation(update);
  if (!chat || !(asked || wasAddedToGroup(update))) return undefined;
  const { topic, bot } = asked ?? {};
  return {
    eventKey: `telegram ${update.update_id}`,
    place: { channel: NAME, address: String(chat.id), ...(topic !== undefined && { topic }) },
    asks: asked ? "invitation" : "hello",
    ...(bot !== undefined && { bot }),
  };
}

/**
 * Where in a group somebody asked what the town wants to know, and of which bot, when they named one; everything else in
 * a group is left unread.
 */
function asksForInvitation({ message }: TelegramUpdate): { topic?: number; bot?: string } | undefined {
  const asked = /^\/inspraak(?:@(\w+))?(?:\s|$)/i.exec(message?.text ?? "");
  if (!asked || !message || message.chat.type === "private") return undefined;
  const topic = message.is_topic_message ? message.message_thread_id : undefined;
  return { ...(topic !== undefined && { topic }), ...(asked[1] !== undefined && { bot: asked[1].toLowerCase() }) };
}

/** Whether the bot came into a group; who is made an administrator there was in it before. */
function wasAddedToGroup({ my_chat_member }: TelegramUpdate): boolean {
  if (!my_chat_member?.chat.type.endsWith("group")) return false;
  const isIn = (status = "left") => ["member", "administrator", "restricted"].includes(status);
  return isIn(my_chat_member.new_chat_member.status) && !isIn(my_chat_member.old_chat_member?.status);
}
