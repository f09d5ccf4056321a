import type { Reading } from "../reading/reading.ts";
import type { Mood } from "../words/sentence-words.ts";

const judgements = new Set(["good", "looks", "price", "safe"]);

/** Who wants something at night or in summer need not want it always. */
const times = new Set(["hour", "season", "week"]);

/** What a sentence makes of a claim: its mood, and whether it is a reason or the second of two sides. */
export type Use = { mood: Mood; isReason: boolean; isSecond: boolean };

/** Whether a claim is as sure as a clause, as soon, under the same condition, and a wish only where that is one. */
export function isAsSaid(claim: Reading, use: Use, clause: Reading): boolean {
  return (
    [...claim.marks].every((mark) => clause.marks.has(mark)) &&
    isCountedSo(claim, clause) &&
    (use.isReason || use.isSecond || timesIn(clause).every((time) => timesIn(claim).includes(time))) &&
    (claim.stance === undefined || claim.stance === clause.stance) &&
    isUnderSame(claim, use, clause) &&
    (claim.isLimited || !clause.isLimited) &&
    (claim.isHedged || !clause.isHedged) &&
    (use.mood === "wish" || claim.isFuture === clause.isFuture) &&
    (use.mood === "wish" ? !claim.isDone || clause.isDone : claim.isDone === clause.isDone) &&
    (clause.isWanted || isOfMood(claim, use.mood, clause))
  );
}

function timesIn({ saying }: Reading): string[] {
  return saying.features.flatMap(({ contrast }) =>
    times.has(contrast?.dimension ?? "") ? (contrast?.dimension ?? []) : [],
  );
}

/** Thirty trees are no thirty benches. */
function isCountedSo({ counted }: Reading, clause: Reading): boolean {
  return counted.every(({ number, root }) =>
    clause.counted.some((each) => each.number === number && (each.root === undefined || each.root === root)),
  );
}

/** Under the same condition; who says yes to it if something is so, wants that. */
function isUnderSame(claim: Reading, { mood, isReason }: Use, clause: Reading): boolean {
  if (clause.isWanted && !claim.isConditional) return mood === "wish";
  if (clause.isConsequence && !claim.isConditional && !isReason) return false;
  return claim.isConditional === clause.isConditional || (claim.isDuring && clause.isConditional);
}

/** A wish is no fact, a leave no duty; who names a thing and says no more wishes it. */
export function isOfMood(claim: Reading, mood: Mood, clause: Reading): boolean {
  if (mood === "fact") return clause.mood === "fact" && (clause.isStated || !claim.isStated || isJudgement(claim));
  if (clause.mood === mood) return true;
  return mood === "wish" && clause.mood === "fact" && (!clause.isStated || clause.saying.isWish);
}

/** "Te duur!" says that it is. */
function isJudgement({ saying }: Reading): boolean {
  return saying.bearings.some(({ dimension }) => judgements.has(dimension));
}
