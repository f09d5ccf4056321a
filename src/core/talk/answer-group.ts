import type { Context } from "../context.ts";
import type { GroupWords } from "../model/messages/message.ts";
import { replyLease } from "../outbox/lease.ts";
import type { GroupPlace } from "../store/consultations/groups.ts";

/** What happened in a group that we answer; `bot`: the name of the one that was asked, when it was named. */
export type GroupCall = { eventKey: string; place: GroupPlace; asks: GroupWords; bot?: string };

/** Three of these lie between two answers: never less than a minute. */
const SLOT_MILLISECONDS = 30_000;

/** Answers in a group, by the outbox: once to an update, and at most once a minute to the same question of one group. */
export async function answerGroup({ eventKey, place, asks, bot }: GroupCall, context: Context): Promise<void> {
  const { store, now, dispatch } = context;
  if (bot !== undefined && bot !== (await store.botNames.of(place.channel))?.toLowerCase()) return;
  const id = store.groups.idOf(place);
  const slot = Math.floor(now() / SLOT_MILLISECONDS);
  const steps = [0, 1, 2].map((further) => ({ subject: `${id} ${asks}`, version: slot + further }));
  const delivery = { type: "in-group" as const, says: asks, sealedPlace: store.groups.close(place) };
  const reply = store.outbox.reply({ to: { type: "program", id }, delivery }, now(), replyLease(context));
  const committed = await store.commit({ steps, eventKey, writes: [], replies: [reply] }, now());
  if (committed.outcome === "stored") dispatch(committed.replies);
}
