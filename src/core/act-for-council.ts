import type { Act } from "./colleagues.ts";
import type { Context } from "./context.ts";
import type { CouncilKind } from "./model/resident.ts";
import { postToTeam } from "./post-to-team.ts";
import { mask } from "./privacy/mask.ts";
import type { Statement } from "./store/db.ts";

/** What a councillor does with a consultation in the digest, in their own words; a name only if they give it. */
export type CouncilWish = { slug: string; kind: CouncilKind; words: string; name?: string };

/** Tells the team, in the consultation's thread, and the next digest. It is no formal question of the council. */
export async function actForCouncil(wish: CouncilWish, act: Act, context: Context): Promise<void> {
  const { store, now } = context;
  const id = store.idFor(act.key);
  const writes = councilAct(id, wish, context);
  await store.commit({ steps: [{ subject: `council ${id}`, version: 1 }], eventKey: act.key, writes }, now());
}

/** The same as part of a larger commit. */
export function councilAct(
  id: string,
  { slug, kind, words, name }: CouncilWish,
  { store, now, officeHolders }: Context,
): Statement[] {
  const row = { id, slug, kind, words: mask(words, officeHolders), name: name ?? null, at: now() };
  return [store.councilActs.add(row), postToTeam(slug, { type: "council", actId: id }, now(), store)];
}
