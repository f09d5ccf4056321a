import type { Context } from "./context.ts";
import * as say from "./model/say.ts";
import type { Reply } from "./store/outbox.ts";
import type { StoredResident } from "./store/residents.ts";

/** The question that something else came in the middle of, once more. */
export async function whereTheyWere({ resident: { current } }: StoredResident, { store }: Context): Promise<Reply[]> {
  const session = current === undefined ? undefined : (await store.participations.find(current))?.session;
  if (current === undefined || session?.stage !== "asking") return [];
  const c = await store.consultations.version(session.slug, session.version);
  return [{ to: { type: "participation", id: current }, delivery: { type: "say", message: say.current(session, c) } }];
}
