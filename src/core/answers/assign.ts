import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { decideAgain } from "../decide-again.ts";
import { pseudonymOf } from "../model/pseudonym.ts";
import { tellColleague } from "../outbox/post-to-team.ts";
import { mask } from "../privacy/mask.ts";

/** A text that is given to a colleague, as it stands now. `seen`: how often that changed until now. */
export type Given = { id: number; seen: number; pseudonym: string; text: string; to: string | null };

/** `late`: somebody else gave it away, took it back or ruled on it first; it is with `to` now. */
export type Assigned = { outcome: "given" | "taken-back" | "gone" } | { outcome: "late"; to: string | null };

/** Nothing when the words were forgotten. */
export async function givenText(id: number, { store, officeHolders }: Context): Promise<Given | undefined> {
  const answer = await store.reviews.find(id);
  if (!answer) return undefined;
  const { participationId, text, assignedTo: to, assignment: seen } = answer;
  return { id, seen, to, pseudonym: pseudonymOf(participationId), text: mask(text, officeHolders) };
}

/** Asks a colleague, or oneself, to read a text; without a colleague it is nobody's again. Who is asked is told. */
export function assignText(
  given: { id: number; seen: number; to: string | null },
  act: Act,
  context: Context,
): Promise<Assigned> {
  return decideAgain(`the giving of answer ${given.id}`, () => assignOnce(given, act, context));
}

async function assignOnce(
  { id, seen, to }: { id: number; seen: number; to: string | null },
  act: Act,
  context: Context,
): Promise<Assigned | "outrun"> {
  const { store, now } = context;
  const done = { outcome: to === null ? ("taken-back" as const) : ("given" as const) };
  const answer = await store.reviews.find(id);
  if (!answer) return { outcome: "gone" };
  const { slug, assignedTo: from } = answer;
  if (from === to) return done;
  if (answer.assignment !== seen) return { outcome: "late", to: from };
  const isTold = to !== null && to !== act.by;
  const writes = [
    store.reviews.assign({ id, seen, to }),
    ...(isTold ? [tellColleague(to, { type: "given", answerId: id, to, slug }, now(), store)] : []),
    ...audit(act, { act: "assign", slug, subject: `assignment ${id}`, detail: { from, to } }, context),
  ];
  const steps = [{ subject: `assignment ${id}`, version: seen + 1 }];
  const { outcome } = await store.commit({ steps, eventKey: act.key, writes }, now());
  return outcome === "outrun" ? "outrun" : done;
}
