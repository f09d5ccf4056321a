import { tooMuchSaid } from "../messages/too-much.ts";
import { reply, type Session, type Transition } from "./session.ts";

/** About 25 of the longest messages: a session is read and written whole at every step. */
const MOST_CHARACTERS = 100_000;
const MOST_TYPED = 200;

/** Words that make a session larger than we keep are not taken, and whoever wrote them hears that. */
export function withinSize(before: Session, after: Transition): Transition {
  const size = sizeOf(after.session);
  if (size <= MOST_CHARACTERS || size <= sizeOf(before)) return after;
  return { session: before, effects: [reply({ text: [tooMuchSaid] })] };
}

function sizeOf(session: Session): number {
  return JSON.stringify(session).length;
}

/** Typed options by their messages; only the last can be edited still. */
export function withTyped(typed: Session["typed"], ref: string | undefined, questionId: string): Session["typed"] {
  if (ref === undefined) return typed;
  return Object.fromEntries([...Object.entries(typed), [ref, questionId]].slice(-MOST_TYPED));
}
