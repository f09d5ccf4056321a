import type { Reading } from "../reading/reading.ts";
import type { SentenceWords } from "../words/sentence-words.ts";
import type { Match } from "./match.ts";

/** Whether everything has the part in a clause that it has in a claim: who does it, to whom, before what, on what condition. */
export function haveSameRoles(claim: Reading, clause: Reading, near: Match[], words: SentenceWords): boolean {
  const isSwapped = near.some((one) =>
    near.some((other) => one.wanted.place < other.wanted.place && swaps(one, other)),
  );
  const isTurned = near.some((match) => isReverseTie(match, words));
  const isOrdered = [claim, clause].some(({ saying }) => saying.features.some(({ order }) => order));
  const isMisplaced = isOrdered && near.some((match) => tiesOf(match).isMoved && isInSequence(match, words));
  const areBoth = claim.isConditional && clause.isConditional;
  const isConditionMoved = areBoth && near.some(({ wanted, found }) => wanted.isCondition !== found.isCondition);
  return !isSwapped && !isTurned && !isMisplaced && !isConditionMoved;
}

/** "Met een hek" is not "zonder hek", and "gevaar door auto's" not "gevaar voor auto's". */
function isReverseTie({ wanted: { tie: one }, found: { tie: other } }: Match, { opposites, doers }: SentenceWords) {
  if (one === undefined || other === undefined || one === other) return false;
  return opposites.get(one) === other || doers.has(one) || doers.has(other);
}

/** "Een park na de school" is not "eerst een park, daarna de school". */
function isInSequence({ wanted, found }: Match, { sequence }: SentenceWords): boolean {
  return [wanted.tie, found.tie].some((tie) => tie !== undefined && sequence.has(tie));
}

/** Two things that changed places, or what they hang on. */
function swaps(one: Match, other: Match): boolean {
  const [a, b] = [tiesOf(one), tiesOf(other)];
  const isCrossed = (tie: string | undefined, other: string | undefined) => tie !== undefined && tie === other;
  if (a.isMoved && b.isMoved && (isCrossed(a.wanted, b.found) || isCrossed(a.found, b.wanted))) return true;
  const isBare = [a, b].every(({ wanted, found }) => wanted === undefined && found === undefined);
  return isBare && isAsWritten(one) && isAsWritten(other) && isApart(one, other) && one.found.place > other.found.place;
}

function tiesOf({ wanted, found }: Match) {
  return { wanted: wanted.tie, found: found.tie, isMoved: wanted.tie !== found.tie };
}

/** A verb moves about in a sentence; the words of two things that stand still tell who does it. */
function isAsWritten({ wanted, found }: Match): boolean {
  return wanted.word === found.word && !wanted.isVerb;
}

function isApart(one: Match, other: Match): boolean {
  return other.wanted.place - one.wanted.place > 1 || one.found.place - other.found.place > 1;
}
