import type { Context } from "./context.ts";
import type { Message, Phrase } from "./model/message.ts";
import type { Resident } from "./model/resident.ts";
import type { Statement } from "./store/db.ts";
import type { StoredResident } from "./store/residents.ts";
import type { Step } from "./store/steps.ts";

/** What one event leads to, ready to be stored as one. Without steps nothing changes; a notice may still be said. */
export type Decision = { steps: Step[]; writes: Statement[]; notice?: Phrase };

/** Nothing changes. */
export function nothing(notice?: Phrase): Decision {
  return { steps: [], writes: [], ...(notice && { notice }) };
}

/** Takes the resident one version further, and says something that belongs to no consultation. */
export function changeResident(
  { id, version, resident: before }: StoredResident,
  change: Partial<Resident>,
  said: Message[],
  { store, now }: Context,
): Decision {
  const next = { id, version: version + 1, resident: { ...before, ...change } };
  const replies = said.map((message) =>
    store.outbox.post({
      lane: "reply",
      to: { type: "resident", id },
      delivery: { type: "say", message },
      dueAt: now(),
    }),
  );
  return { steps: [{ subject: id, version: next.version }], writes: [store.residents.save(next), ...replies] };
}
