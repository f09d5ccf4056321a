import type { Evidence } from "../reading/evidence.ts";

/** A reason stands in the same clause, or in the one beside it. */
const REACH = 1;

/**
 * Whether an answer gives one thing as the reason of another: beside it, and where it has a word for that, the right way
 * round.
 */
export function isReasonOf(cause: Evidence, effect: Evidence): boolean {
  if (cause.answer !== effect.answer || Math.abs(cause.place - effect.place) > REACH) return false;
  if (cause.place !== effect.place) return true;
  if (cause.order === effect.order) return false;
  return cause.link === undefined || cause.order > effect.order === (cause.link === "because");
}
