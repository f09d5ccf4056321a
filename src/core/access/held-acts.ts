import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";

/** Longer than anything that is waited for takes. */
const BROKEN_OFF_MILLISECONDS = 60_000;

/** An act is answered before it is known who did it: who it was is kept until it is done or refused. False: it is held already. */
export async function holdAct({ by, key }: Act, { store, now }: Context): Promise<boolean> {
  const id = store.idFor(key);
  const writes = [store.colleagues.hold({ key: id, colleague: by, at: now() })];
  const { outcome } = await store.commit({ steps: [{ subject: `held ${id}`, version: 1 }], writes }, now());
  return outcome === "stored";
}

/** It was done, or who did it was told that it was not. */
export async function letGoOfAct({ key }: Act, { store }: Context): Promise<void> {
  await store.write([store.colleagues.letGo({ key: store.idFor(key) })]);
}

/** What the clock does: whose act was broken off, because the program stopped or the word did not reach them, is told. */
export async function tellOfBrokenActs(context: Context): Promise<void> {
  const { store, now } = context;
  for (const { key, colleague } of await store.colleagues.heldBefore(now() - BROKEN_OFF_MILLISECONDS)) {
    const post = store.outbox.post({
      lane: "reply",
      to: { type: "team", id: `_colleague ${colleague}` },
      delivery: { type: "tell-team", news: { type: "act-broken-off", colleague } },
      dueAt: now(),
    });
    const writes = [post, store.colleagues.letGo({ key })];
    await store.commit({ steps: [{ subject: `held ${key}`, version: 2 }], writes }, now());
  }
}
