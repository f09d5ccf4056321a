import type { Context } from "../context.ts";
import { decideAgain } from "../decide-again.ts";
import { left, newResident } from "../model/resident.ts";
import { askRebuild, askReport } from "../outbox/ask-rebuild.ts";
import type { StoredResident } from "../store/people/residents.ts";
import type { Change } from "../store/store.ts";
import { purgeDigests, purgeReports } from "./purge.ts";

/**
 * Forgets one participation at once: answers, waiting messages and the pointer to the resident go; of words a
 * tombstone stays, so that the number received never shrinks. Quotes leave every digest, published ones too, and
 * a new version of each is asked for. False when there is no such participation.
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
  await store.erase();
  return true;
}

/** What has to be written so that nothing of these participations is left. */
export async function forgettingOf(ids: string[], context: Context): Promise<Change> {
  const { store, calendar, now } = context;
  const forgotten: Change = { steps: [], writes: [] };
  const { versions } = await store.overtaken.written();
  const said = new Set<number>();
  for (const id of ids) {
    const participation = await store.participations.find(id);
    if (!participation) continue;
    const step = { subject: id, version: participation.version + 1 };
    forgotten.steps.push(step);
    forgotten.writes.push(store.overtaken.unlessTold(step, versions));
    for (const { id: answerId, slug, questionId, kind, receivedAt } of await store.answers.allOf(id)) {
      if (kind !== "text") continue;
      said.add(answerId);
      forgotten.writes.push(store.answers.bury({ slug, questionId, kind, week: calendar.weekOf(receivedAt) }));
    }
    forgotten.writes.push(
      store.answers.removeAll({ participationId: id }),
      ...store.outbox.dropAll(id, "passedOver"),
      store.broadcasts.end(now()),
      store.relays.removeAll({ participationId: id }),
      store.followUps.forgetFeeling({ participationId: id }),
      store.participations.remove(id),
      store.erasures.add(context.randomId(16), id),
    );
  }
  const digests = await purgeDigests(said, context);
  const reports = await purgeReports(said, context);
  forgotten.writes.push(...digests.writes, ...digests.weeks.flatMap((week) => askRebuild(week, context)));
  forgotten.writes.push(...reports.writes, ...reports.slugs.flatMap((slug) => askReport(slug, context)));
  return forgotten;
}

/** The person without these participations; who is forgotten wholly keeps an address until that has been said. */
export function leaveResident(
  { id, version, resident }: StoredResident,
  participationIds: string[],
  wholly: boolean,
  { store, randomId }: Context,
): Change {
  const fresh = newResident(resident.channel, resident.address, resident.language);
  const next = wholly ? { ...fresh, forgotten: true as const } : left(resident, participationIds);
  return {
    steps: [{ subject: id, version: version + 1 }],
    writes: [
      ...(wholly ? [store.councilMembers.remove({ residentId: id }), store.erasures.add(randomId(16), id)] : []),
      ...(next.participations.length === 0 ? [store.mailAddresses.remove(id)] : []),
      store.residents.save({ id, version: version + 1, resident: next }),
      store.screens.wipe(id),
    ],
  };
}
