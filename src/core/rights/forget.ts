import type { Context } from "../context.ts";
import { decideAgain } from "../decide-again.ts";
import { buildDigest } from "../digest/build-digest.ts";
import { buildReport } from "../digest/build-report.ts";
import { left, newResident } from "../model/resident.ts";
import type { StoredResident } from "../store/residents.ts";
import type { Change } from "../store/store.ts";
import { purgeDigests, purgeReports } from "./purge.ts";

/** Weeks whose digests, and consultations whose reports, have to be built again. */
export type Stale = { weeks: string[]; reports: string[] };

/** What forgetting one participation writes, and what changes by it. */
export type Forgotten = { steps: Change["steps"]; writes: Change["writes"]; stale: Stale };

/**
 * Forgets one participation at once: answers, waiting messages and the pointer to the resident go; of words a
 * tombstone stays, so that the number received never shrinks. Quotes leave every digest, published ones too, and
 * each week they stood in gets a new version. False when there is no such participation.
 */
export function forgetParticipation(id: string, context: Context): Promise<boolean> {
  return decideAgain("the forgetting of a participation", () => forgetOnce(id, context));
}

async function forgetOnce(id: string, context: Context): Promise<boolean | "outrun"> {
  const { store, now } = context;
  if (!(await store.participations.find(id))) return false;
  const forgotten = await forgettingOf([id], context);
  const residentId = await store.participations.residentOf(id);
  const resident = residentId === undefined ? undefined : await store.residents.find(residentId);
  const leaving = resident ? leaveResident(resident, [id], false, context) : { steps: [], writes: [] };
  const { outcome } = await store.commit(
    { steps: [...forgotten.steps, ...leaving.steps], writes: [...forgotten.writes, ...leaving.writes] },
    now(),
  );
  if (outcome === "outrun") return "outrun";
  await afterForgetting(forgotten.stale, context);
  return true;
}

/** What has to be written so that nothing of these participations is left. */
export async function forgettingOf(ids: string[], context: Context): Promise<Forgotten> {
  const { store, calendar } = context;
  const forgotten: Forgotten = { steps: [], writes: [], stale: { weeks: [], reports: [] } };
  const said = new Set<number>();
  for (const id of ids) {
    const participation = await store.participations.find(id);
    if (!participation) continue;
    forgotten.steps.push({ subject: id, version: participation.version + 1 });
    for (const { id: answerId, slug, questionId, kind, receivedAt } of await store.answers.allOf(id)) {
      if (kind !== "text") continue;
      said.add(answerId);
      forgotten.writes.push(store.answers.bury({ slug, questionId, kind, week: calendar.weekOf(receivedAt) }));
    }
    forgotten.writes.push(
      store.answers.removeAll({ participationId: id }),
      ...store.outbox.dropAll(id, "passedOver"),
      store.relays.removeAll({ participationId: id }),
      store.followUps.forgetFeeling({ participationId: id }),
      store.participations.remove(id),
    );
  }
  const digests = await purgeDigests(said, context);
  const reports = await purgeReports(said, context);
  forgotten.writes.push(...digests.writes, ...reports.writes);
  return { ...forgotten, stale: { weeks: digests.weeks, reports: reports.slugs } };
}

/** The person without these participations; who is forgotten wholly keeps an address until that has been said. */
export function leaveResident(
  { id, version, resident }: StoredResident,
  participationIds: string[],
  wholly: boolean,
  { store }: Context,
): Change {
  const fresh = newResident(resident.channel, resident.address, resident.language);
  const next = wholly ? { ...fresh, forgotten: true as const } : left(resident, participationIds);
  return {
    steps: [{ subject: id, version: version + 1 }],
    writes: [
      ...(wholly ? [store.councilMembers.remove({ residentId: id })] : []),
      store.residents.save({ id, version: version + 1, resident: next }),
    ],
  };
}

/** New versions of what somebody's words stood in, and nothing of the words left in the files. */
export async function afterForgetting({ weeks, reports }: Stale, context: Context): Promise<void> {
  await context.store.erase();
  for (const week of weeks) await buildDigest(week, context);
  for (const slug of reports) await buildReport(slug, context);
}
