import type { Context } from "../context.ts";
import type { Resident } from "../model/resident.ts";
import type { Session } from "../model/session/session.ts";

/** The conversation that what somebody types belongs to, unless it is told apart. */
export async function currentSession(
  { current }: Pick<Resident, "current">,
  { store }: Pick<Context, "store">,
): Promise<Session | undefined> {
  return current === undefined ? undefined : (await store.participations.find(current))?.session;
}
