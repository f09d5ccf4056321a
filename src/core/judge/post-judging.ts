import type { Context } from "../context.ts";
import { writersNow } from "./work.ts";

const MINUTE_MILLISECONDS = 60_000;

/** What the clock does: puts a job in the outbox for every consultation with something to judge. Nobody waits for it. */
export async function postJudging(context: Context): Promise<void> {
  const { store, judge, now } = context;
  if (!judge) return;
  for (const slug of await store.judgements.unfinished(writersNow(context))) {
    if ((await store.outbox.waitingFor(slug, "job")) > 0) continue;
    const job = { lane: "job", to: { type: "team", id: slug }, delivery: { type: "judge" }, dueAt: now() } as const;
    const step = { subject: `judging ${slug}`, version: Math.floor(now() / MINUTE_MILLISECONDS) };
    await store.commit({ steps: [step], writes: [store.outbox.post(job)] }, now());
  }
}
