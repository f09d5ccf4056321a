import type { Context } from "../context.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { Erasure } from "../store/people/erasures.ts";
import { forgetParticipation } from "./forget.ts";

/** How many were forgotten again. */
export type ForgottenAgain = { participations: number; people: number };

/** Those of which this database does not know: they came after it was copied. */
export async function erasedSince(erasures: Erasure[], { store }: Context): Promise<Erasure[]> {
  const known = new Set(await store.erasures.marks());
  return erasures.filter(({ mark }) => !known.has(mark));
}

/** Forgets in a copy of before whom the list says was forgotten after it. Where it may not go on, it does the next time. */
export async function forgetAgain(
  erasures: Erasure[],
  context: Context,
  mayGoOn = () => true,
): Promise<ForgottenAgain> {
  const { store } = context;
  const since = await erasedSince(erasures, context);
  if (since.length === 0) return { participations: 0, people: 0 };
  const fingerprints = new Set(since.map(({ fingerprint }) => fingerprint));
  const isErased = (id: string) => fingerprints.has(store.erasures.fingerprintOf(id));
  const forgotten = { participations: 0, people: 0 };
  for (const id of (await store.participations.ids()).filter(isErased)) {
    if (!mayGoOn()) return forgotten;
    await forgetParticipation(id, context);
    forgotten.participations++;
  }
  for (const id of (await store.residents.ids()).filter(isErased)) {
    if (!mayGoOn()) return forgotten;
    await store.write(await forgettingPerson(id, context));
    forgotten.people++;
  }
  await store.write(since.map(({ mark }) => store.erasures.addListed(mark)));
  await store.erase();
  return forgotten;
}

async function forgettingPerson(id: string, { store }: Context): Promise<SqlStatement[]> {
  const version = (await store.residents.find(id))?.version ?? 0;
  return [
    ...store.outbox.dropAll(id, "passedOver"),
    store.councilMembers.remove({ residentId: id }),
    store.residents.remove({ id, version }),
    store.steps.forgetSubject(id),
  ];
}
