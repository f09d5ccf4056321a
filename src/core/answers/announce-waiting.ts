import type { Context } from "../context.ts";
import { IDEAS } from "../model/resident.ts";
import { tellOfWaiting, waitingQueue } from "../outbox/post-to-team.ts";

const SHORTEST_PAUSE_MILLISECONDS = 10 * 60_000;

/**
 * Puts a word about waiting texts in the outbox: per consultation at most once in ten minutes, and only for new ones. In
 * between the number in the last one is kept as it is.
 */
export async function announceWaiting(context: Context): Promise<void> {
  if (!context.hasTeam) return;
  const running = await context.store.consultations.all();
  for (const slug of [...running.map(({ published }) => published.slug), IDEAS]) await announceOf(slug, context);
}

async function announceOf(slug: string, { store, now }: Context): Promise<void> {
  // What is on its way says how many there are when it goes: the next word is only about those that came after that.
  const isBehind = (await store.outbox.waitingFor(waitingQueue(slug))) > 0;
  const told = await store.consultations.told(slug);
  const waiting = await store.reviews.waiting(slug);
  if (!told) return;
  const tell = (toldAt: number) => store.consultations.setTold({ slug, toldAt, toldWaiting: waiting.n });
  if (waiting.n < told.toldWaiting) await store.write([tell(told.toldAt)]);
  const isNews = waiting.n > 0 && (waiting.newest > told.toldAt || waiting.n > told.toldWaiting);
  const shown = store.consultations.setWaitingShown({ slug, waitingShown: waiting.n });
  if (isNews && now() >= told.toldAt + SHORTEST_PAUSE_MILLISECONDS) {
    if (isBehind) return;
    const step = { subject: `told ${slug}`, version: told.toldAt };
    const writes = [tellOfWaiting(slug, "waiting", now(), store), tell(now()), shown];
    await store.commit({ steps: [step], writes }, now());
    return;
  }
  if (told.waitingRef === null || told.waitingShown === waiting.n || isBehind) return;
  await store.write([tellOfWaiting(slug, "waiting-count", now(), store), shown]);
}
