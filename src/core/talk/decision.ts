import type { Context } from "../context.ts";
import type { Message, Phrase } from "../model/messages/message.ts";
import type { Resident } from "../model/resident.ts";
import * as say from "../model/session/say.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { StoredResident } from "../store/people/residents.ts";
import type { Reply } from "../store/sending/outbox.ts";
import type { Step } from "../store/steps.ts";
import { toReplies } from "./apply-effects.ts";
import { currentSession } from "./current-session.ts";

/** What one event leads to, ready to be stored as one. Without steps nothing changes; a notice may still be said. */
export type Decision = {
  steps: Step[];
  writes: SqlStatement[];
  replies: Reply[];
  notice?: Phrase;
  /** Whether something goes of which nothing may be left in the files. */
  erases?: true;
};

/** Nothing changes. */
export function nothing(notice?: Phrase): Decision {
  return { steps: [], writes: [], replies: [], ...(notice && { notice }) };
}

/** Takes the resident one version further, and says something that belongs to no consultation. */
export function changeResident(
  { id, version, resident: before }: StoredResident,
  change: Partial<Resident>,
  said: Message[],
  { store }: Context,
): Decision {
  const next = { id, version: version + 1, resident: { ...before, ...change } };
  const to = { type: "resident" as const, id };
  return {
    steps: [{ subject: id, version: next.version }],
    writes: [store.residents.save(next)],
    replies: said.map((message) => ({ to, delivery: { type: "say", message } })),
  };
}

/** The question that something else came in the middle of, once more. */
export async function askWhereTheyWere({ resident }: StoredResident, { store }: Context): Promise<Reply[]> {
  const { current } = resident;
  const session = await currentSession(resident, { store });
  if (current === undefined || session?.stage !== "asking") return [];
  const c = await store.consultations.version(session.slug, session.version);
  return toReplies(say.whatStands(session, c), current);
}
