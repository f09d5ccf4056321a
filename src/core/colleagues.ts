import type { Context } from "./context.ts";
import type { LookedUp, Standing, WhoIs } from "./model/consultation/standing.ts";
import type { StoredColleague } from "./store/people/colleagues.ts";

/** Something that a colleague does; the key is the same when the channel tells it again. */
export type Act = { by: string; key: string };

const FRESH_MILLISECONDS = 600_000;

/**
 * Who somebody is at this moment; only a `member` may act for the team. What the channel told holds for ten minutes, after
 * that it is asked again.
 */
export async function whoIs(id: string, context: Context): Promise<WhoIs> {
  const known = await context.store.colleagues.find(id);
  const fresh = freshStanding(known, context);
  if (fresh !== undefined) return fresh;
  const told = await context.lookUp(id, known !== undefined);
  if (!told) return "untold";
  if (told.standing === "outside") return "outside";
  await context.store.write([standingOf(id, told.standing, told.changedAt ?? known?.changedAt ?? 0, context)]);
  // What was told of it meanwhile may be newer than what was asked for, and they may have left.
  const newest = await context.store.colleagues.find(id);
  return newest ? (freshStanding(newest, context) ?? "untold") : "outside";
}

/** Whether somebody may act for the team at this moment. */
export async function isColleague(id: string, context: Context): Promise<boolean> {
  return (await whoIs(id, context)) === "member";
}

/** Whether somebody belongs to the team by what was told of them last: enough to tell them something. */
export async function isOfTeam(id: string, { store }: Context): Promise<boolean> {
  const known = await store.colleagues.find(id);
  return known !== undefined && (known.standing ?? "member") === "member";
}

function freshStanding(known: StoredColleague | undefined, { now }: Context): Standing | undefined {
  return known && known.lookedUpAt > now() - FRESH_MILLISECONDS ? (known.standing ?? undefined) : undefined;
}

function standingOf(id: string, standing: Standing, changedAt: number, { store, now }: Context) {
  return store.colleagues.setStanding({ id, standing, changedAt, lookedUpAt: now() });
}

/**
 * The channel tells by itself what somebody is from now on; of others than the team nothing is kept. Two tellings of the
 * same second may come in any order: then they are asked about at their next act. Tells whether something changed.
 */
export async function changeStanding(
  id: string,
  { standing, changedAt }: LookedUp & { standing: Standing },
  context: Context,
): Promise<boolean> {
  const { store } = context;
  const known = await store.colleagues.find(id);
  if (!known || (changedAt !== undefined && changedAt < known.changedAt)) return false;
  const isUnsure = changedAt === known.changedAt && known.standing !== null && known.standing !== standing;
  const change = { id, standing, changedAt: changedAt ?? known.changedAt, lookedUpAt: context.now() };
  await store.write([store.colleagues.setStanding(isUnsure ? { ...change, lookedUpAt: 0 } : change)]);
  return known.standing !== standing;
}

/** Somebody came into the team's channel, or left it. */
export async function welcomeColleague(id: string, { store }: Context): Promise<void> {
  await store.write([store.colleagues.add(id)]);
}

export async function letColleagueGo(id: string, { store }: Context): Promise<void> {
  await store.write([store.colleagues.remove(id)]);
}

/** Who is in the team's channel from now on. */
export async function keepColleagues(ids: string[], { store }: Context): Promise<void> {
  const changes = await store.colleagues.keepOnly(ids);
  if (changes.length > 0) await store.write(changes);
}
