import type { Sent, TeamChannel } from "../channel.ts";
import type { Context } from "../context.ts";
import { type Message, phrase } from "../model/message.ts";
import { button } from "../model/press.ts";
import { MODERATE, TEAM_LANGUAGE, TEAM_TOKEN } from "../model/team.ts";
import { write } from "../texts/texts.ts";

/**
 * How many texts wait, in words of this moment. News is a message of its own, which everybody sees; the one before it then
 * points there. Another number only edits the last one.
 */
export async function showWaiting(
  slug: string,
  isNews: boolean,
  thread: () => Promise<string | Sent>,
  team: TeamChannel,
  context: Context,
): Promise<Sent> {
  const { store, teamTexts } = context;
  const { n: count } = await store.reviews.waiting(slug);
  const before = (await store.consultations.told(slug))?.waitingRef ?? null;
  const written = (message: Message) => write(message, TEAM_LANGUAGE, teamTexts);
  if (!isNews) return before === null ? { outcome: "sent" } : team.edit(written(waitingMessage(slug, count)), before);
  if (count === 0) return { outcome: "sent" };
  const at = await thread();
  if (typeof at !== "string") return at;
  const sent = await team.post(written(waitingMessage(slug, count)), at);
  if (sent.outcome !== "sent" || sent.ref === undefined) return sent;
  await store.write([store.consultations.setWaitingRef({ slug, waitingRef: sent.ref })]);
  if (before !== null) await team.edit(written({ text: [phrase("texts-wait-newer")] }), before);
  return sent;
}

function waitingMessage(slug: string, count: number): Message {
  if (count === 0) return { text: [phrase("texts-wait-none")] };
  return {
    text: [phrase("texts-wait", { count })],
    buttons: [[button(TEAM_TOKEN, MODERATE, slug, phrase("button-moderate"))]],
  };
}
