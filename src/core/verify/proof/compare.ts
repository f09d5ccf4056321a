import type { Evidence } from "../reading/evidence.ts";
import type { Reading } from "../reading/reading.ts";
import type { SentenceWords } from "../words/sentence-words.ts";
import { isAsSaid, isOfMood, type Use } from "./as-said.ts";
import { isCovered, type Match, matchesOf } from "./match.ts";
import { comparePointing } from "./pointing.ts";
import { haveSameRoles } from "./roles.ts";

/** What a clause says of a claim; nothing when it is about something else, or nobody can be sure. */
export type Verdict = "supports" | "reverses" | undefined;

/**
 * Compares a claim with a clause of an answer: everything that the claim speaks of must be there, and be said in the same
 * way. `topics`: what other answers speak of.
 */
export function compare(
  claim: Reading,
  use: Use,
  evidence: Evidence,
  topics: Set<string>,
  words: SentenceWords,
): Verdict {
  const { reading: clause } = evidence;
  const matches = matchesOf(claim, evidence);
  const near = matches.filter(({ isNear }) => isNear);
  if (clause.saying.isUnsure || !isCovered(claim, matches, evidence, topics)) return undefined;
  const pointing = comparePointing(claim, clause, near);
  if (pointing === "reverse") return isReverse(claim, use, evidence, matches) ? "reverses" : undefined;
  const isSame = pointing === "same" && haveSameRoles(claim, clause, near, words) && isAsSaid(claim, use, clause);
  return isSame ? "supports" : undefined;
}

/** Only what speaks of just the same thing can say the reverse of it. */
function isReverse(claim: Reading, { mood }: Use, { reading: clause }: Evidence, matches: Match[]): boolean {
  const isNear = matches.every((match) => match.isNear) && matches.length * 2 >= clause.things.length;
  const isOfSame = clause.mood === "needless" || isOfMood(claim, mood, clause);
  return isNear && isOfSame && claim.isConditional === clause.isConditional;
}
