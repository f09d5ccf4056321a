import type { Context } from "./context.ts";
import { promiseChanged } from "./model/say.ts";
import type { Broadcast } from "./store/broadcasts.ts";
import type { Statement } from "./store/db.ts";

const SLICE = 100;

/** Turns the next slice of the oldest broadcast into outbox rows, and moves its cursor in the same commit. */
export async function expandBroadcast(context: Context): Promise<void> {
  const { store, now } = context;
  const broadcast = await store.broadcasts.due(now());
  if (!broadcast) return;
  const slice = await store.participations.page(broadcast.slug, broadcast.cursor, SLICE);
  const version = broadcast.version + 1;
  const last = slice.at(-1);
  const moved =
    last && slice.length === SLICE
      ? store.broadcasts.moveTo({ id: broadcast.id, cursor: last.id, version })
      : store.broadcasts.finish({ id: broadcast.id });
  const posts = await Promise.all(slice.map((participation) => post(broadcast, participation, context)));
  await store.commit({ steps: [{ subject: broadcast.id, version }], writes: [...posts, moved] }, now());
}

async function post(
  { slug }: Broadcast,
  { id, language }: { id: string; language: string },
  { store, now }: Context,
): Promise<Statement> {
  const running = await store.consultations.find(slug);
  if (!running) throw new Error(`a broadcast tells of consultation ${slug}, which is not in the database`);
  const message = promiseChanged(running.published, language);
  return store.outbox.post({
    lane: "broadcast",
    to: { type: "participation", id },
    delivery: { type: "say", message },
    dueAt: now(),
  });
}
