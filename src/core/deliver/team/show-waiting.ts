import type { Sent, TeamChannel } from "../../channel.ts";
import type { Context } from "../../context.ts";
import { type Message, phrase } from "../../model/messages/message.ts";
import { button } from "../../model/messages/press.ts";
import { MODERATE, TEAM_TOKEN } from "../../model/messages/team.ts";
import { write } from "../../texts/texts.ts";

/**
 * How many texts wait, in words of this moment: a message of its own, which everybody sees. The one before it then points
 * there.
 */
export async function postWaiting(
  slug: string,
  asks: string[],
  thread: () => Promise<string | Sent>,
  team: TeamChannel,
  context: Context,
): Promise<Sent> {
  const { store, now } = context;
  const { n: count } = await store.reviews.waiting(slug);
  if (count === 0) return { outcome: "sent" };
  const before = await lastOf(slug, context);
  const at = await thread();
  if (typeof at !== "string") return at;
  const sent = await team.post(written(waitingMessage(slug, count), context), at, asks);
  if (sent.outcome !== "sent" || sent.ref === undefined) return sent;
  // What came while this had to wait is told by it too.
  await store.write([
    store.consultations.setWaitingRef({ slug, waitingRef: sent.ref }),
    store.consultations.setTold({ slug, toldAt: now(), toldWaiting: count }),
    store.consultations.setWaitingShown({ slug, waitingShown: count }),
  ]);
  if (before !== null) await team.edit(written({ text: [phrase("texts-wait-newer")] }, context), before);
  return sent;
}

/** Another number only edits the last message. */
export async function editWaiting(slug: string, team: TeamChannel, context: Context): Promise<Sent> {
  const { n: count } = await context.store.reviews.waiting(slug);
  const before = await lastOf(slug, context);
  return before === null ? { outcome: "sent" } : team.edit(written(waitingMessage(slug, count), context), before);
}

async function lastOf(slug: string, { store }: Context): Promise<string | null> {
  return (await store.consultations.told(slug))?.waitingRef ?? null;
}

function written(message: Message, { teamTexts, teamLanguage }: Context) {
  return write(message, teamLanguage, teamTexts);
}

function waitingMessage(slug: string, count: number): Message {
  if (count === 0) return { text: [phrase("texts-wait-none")] };
  return {
    text: [phrase("texts-wait", { count })],
    buttons: [[button(TEAM_TOKEN, MODERATE, slug, phrase("button-moderate"))]],
  };
}
