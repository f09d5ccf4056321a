import type { Context } from "../context.ts";
import type { News } from "../model/messages/message.ts";
import type { SqlStatement } from "../store/database/db.ts";

const SLICE = 100;

/** Tells everybody who took part in a consultation, as soon as it is written. The running program sends it. */
export function tellEverybody(slug: string, news: News, { store, now, randomId }: Context): SqlStatement {
  return store.broadcasts.add({ id: randomId(20), slug, news, dueAt: now() });
}

/** Keeps a second's worth of messages ready, of the oldest broadcast that still has receivers before it. */
export async function keepStock(perSecond: number, context: Context): Promise<void> {
  const { store, now } = context;
  const broadcast = await store.broadcasts.due(now());
  if (!broadcast || (await store.outbox.dueBroadcasts(now())) >= perSecond) return;
  const { id, slug, cursor, dueAt } = broadcast;
  const size = Math.max(SLICE, perSecond);
  const next = await store.participations.page(slug, cursor, size + 1, { by: dueAt, now: now() });
  const isLast = next.length <= size;
  const last = next.at(isLast ? -1 : -2)?.id ?? cursor;
  const change = {
    steps: [{ subject: id, version: broadcast.version + 1 }],
    writes: store.broadcasts.expand(broadcast, { last, isLast }, now()),
  };
  await store.commit(change, now());
}
