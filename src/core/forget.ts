import { buildDigest, type DigestSettings } from "./build-digest.ts";
import type { Context } from "./context.ts";
import { withoutAnswers } from "./model/digest.ts";
import { left } from "./model/resident.ts";
import type { Change } from "./store/store.ts";

/**
 * Forgets one participation at once: answers, waiting messages and the pointer to the resident go; of words a
 * tombstone stays, so that the number received never shrinks. Quotes leave every digest, published ones too, and
 * each week they stood in gets a new version. False when there is no such participation.
 */
export async function forgetParticipation(id: string, context: Context, settings: DigestSettings): Promise<boolean> {
  const { store, now } = context;
  const participation = await store.participations.find(id);
  if (!participation) return false;
  const said = (await store.answers.allOf(id)).filter((answer) => answer.kind === "text");
  const tombstones = said.map(({ slug, questionId, kind, receivedAt }) =>
    store.answers.bury({ slug, questionId, kind, week: context.calendar.weekOf(receivedAt) }),
  );
  const purged = await purgeDigests(new Set(said.map((answer) => answer.id)), context);
  const leaving = await leaveResident(await store.participations.residentOf(id), id, context);
  const steps = [{ subject: id, version: participation.version + 1 }, ...leaving.steps];
  const writes = [
    ...tombstones,
    store.answers.removeAll({ participationId: id }),
    store.outbox.dropAll(id),
    store.participations.remove(id),
    ...purged.writes,
    ...leaving.writes,
  ];
  const { outcome } = await store.commit({ steps, writes }, now());
  if (outcome === "outrun") return forgetParticipation(id, context, settings);
  for (const week of purged.weeks) await buildDigest(week, context, settings);
  return true;
}

async function purgeDigests(answerIds: Set<number>, { store }: Context) {
  const writes: Change["writes"] = [];
  const weeks = new Set<string>();
  for (const digest of await store.digests.all()) {
    const purged = withoutAnswers(digest, answerIds);
    if (purged === digest) continue;
    weeks.add(digest.week);
    writes.push(store.digests.replace({ week: digest.week, version: digest.version, content: JSON.stringify(purged) }));
  }
  return { writes, weeks };
}

async function leaveResident(residentId: string | undefined, id: string, { store }: Context): Promise<Change> {
  const stored = residentId === undefined ? undefined : await store.residents.find(residentId);
  if (!stored) return { steps: [], writes: [] };
  const next = { id: stored.id, version: stored.version + 1, resident: left(stored.resident, id) };
  return { steps: [{ subject: next.id, version: next.version }], writes: [store.residents.save(next)] };
}
