import type { Context } from "../context.ts";
import { isOver, settledOf } from "../model/messages/broadcast-progress.ts";
import type { Broadcast } from "../store/sending/broadcasts.ts";
import { postToTeam } from "./post-to-team.ts";

const SHORTEST_PAUSE_MILLISECONDS = 10_000;

/** Puts a word about each broadcast that goes on in the outbox: at most once in ten seconds, and when it is over. */
export async function announceProgress(context: Context): Promise<void> {
  if (!context.hasTeam) return;
  for (const broadcast of await context.store.broadcasts.unshown(context.now())) await announce(broadcast, context);
}

async function announce(broadcast: Broadcast, { store, now }: Context): Promise<void> {
  const { id, slug, shownAt, shownSettled } = broadcast;
  const settled = settledOf(broadcast);
  const isNews = isOver(broadcast) || settled !== shownSettled;
  if (!isNews || now() < shownAt + SHORTEST_PAUSE_MILLISECONDS) return;
  if ((await store.outbox.waitingFor(slug)) > 0) return;
  const shown = { id, shownAt: now(), shownSettled: settled, shownOver: Number(isOver(broadcast)) };
  const writes = [
    postToTeam(slug, { type: "progress", broadcastId: id }, now(), store),
    store.broadcasts.setShown(shown),
  ];
  await store.commit({ steps: [{ subject: `progress ${id}`, version: shownAt }], writes }, now());
}
