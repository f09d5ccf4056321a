import type { Act } from "./colleagues.ts";
import type { Context } from "./context.ts";
import { postToTeam } from "./post-to-team.ts";
import { mask } from "./privacy/mask.ts";

/** What a councillor does with a consultation in the digest, in their own words; a name only if they give it. */
export type CouncilWish = { slug: string; kind: "asks" | "takes-up"; words: string; name?: string };

/** Tells the team, in the consultation's thread, and the next digest. It is no formal question of the council. */
export async function actForCouncil(
  { slug, kind, words, name }: CouncilWish,
  act: Act,
  context: Context,
): Promise<void> {
  const { store, now, officeHolders } = context;
  const id = store.idFor(act.key);
  const row = { id, slug, kind, words: mask(words, officeHolders), name: name ?? null, at: now() };
  const writes = [store.councilActs.add(row), postToTeam(slug, { type: "council", actId: id }, now(), store)];
  await store.commit({ steps: [{ subject: `council ${id}`, version: 1 }], eventKey: act.key, writes }, now());
}
