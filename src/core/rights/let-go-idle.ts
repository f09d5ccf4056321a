import type { Context } from "../context.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { Looked, Silent } from "../store/people/idle.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";

/** So long they did nothing when that is first seen: steps are kept no longer. */
const SEEN_AFTER_MILLISECONDS = 7 * 86_400_000;

/**
 * Lets go of who opened a chat, takes part in nothing, and did nothing since this moment; gives how many those are. With
 * `isDry` nothing changes.
 */
export async function letGoIdle(
  before: number,
  { isDry, mayGoOn }: { isDry: boolean; mayGoOn: () => boolean },
  context: Context,
): Promise<number> {
  const { store, now } = context;
  if (!isDry) await store.write([store.idle.unmarkAround()]);
  let goes = 0;
  for (let after: string | undefined = ""; after !== undefined && mayGoOn(); ) {
    const { silent, until }: Looked = await store.idle.page(after);
    after = until;
    const due = silent.filter((each) => isIdle(each) && each.since !== undefined && each.since < before);
    goes += due.length;
    await letOthersGoFirst();
    if (isDry) continue;
    const writes = marks(silent, now() - SEEN_AFTER_MILLISECONDS, context);
    if (writes.length > 0) await store.write(writes);
    for (const each of due) if (mayGoOn()) await letGo(each, context);
  }
  return goes;
}

function isIdle({ resident }: Silent): boolean {
  return resident.participations.length === 0;
}

function marks(silent: Silent[], since: number, { store }: Context): SqlStatement[] {
  const fresh = silent.filter((each) => isIdle(each) && each.since === undefined).map(({ id }) => id);
  const back = silent.filter((each) => !isIdle(each) && each.since !== undefined).map(({ id }) => id);
  return [
    ...(fresh.length > 0 ? [store.idle.mark(fresh, since)] : []),
    ...(back.length > 0 ? [store.idle.unmark(back)] : []),
  ];
}

/** Who does something at this very moment is not let go. */
async function letGo({ id, version }: Silent, { store, now }: Context): Promise<void> {
  const writes = [
    ...store.outbox.dropAll(id, "passedOver"),
    store.residents.remove({ id, version }),
    store.steps.forgetSubject(id),
  ];
  await store.commit({ steps: [{ subject: id, version: version + 1 }], writes }, now());
}
