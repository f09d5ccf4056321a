import type { Bearing, Feature, Saying } from "./reading/saying.ts";
import type { Pair } from "./topic.ts";

/** What somebody who is for the plan need not say in so many words. */
export const JUDGEMENT = "good";
/** Who wants a thing changed, wherever the sentence says so, need not want it as it is. */
const CHANGE = "change";

/** Whether a saying points the way that one bearing of a claim does. */
export function compareBearing(wanted: Bearing, saying: Saying, pairs: Pair[]): "same" | "reverse" | "both" | "none" {
  const near = new Set(pairs.map(({ found }) => found.segment));
  const isNear = ({ segment }: Bearing) => pairs.length === 0 || near.has(segment);
  const there = saying.bearings.filter(
    (each) => each.dimension === wanted.dimension && isNear(each) && isOfSame(each, wanted, saying, pairs),
  );
  const [same, reverse] = [true, false].map((isSame) => there.some(({ sign }) => (sign === wanted.sign) === isSame));
  if (same) return reverse ? "both" : "same";
  return reverse || wantsNone(saying, wanted) ? "reverse" : "none";
}

/** "Geen bomen" is the reverse of more of them. */
function wantsNone({ features, negated, isWish }: Saying, { dimension, sign, target }: Bearing): boolean {
  const isGrowth = dimension === "more" && sign > 0;
  return (
    isGrowth && isWish && negated.length > 0 && features.some(({ root, isFlipped }) => isFlipped && root === target)
  );
}

/** More of the same: "meer bomen" is no "meer bankjes". */
function isOfSame(found: Bearing, wanted: Bearing, { features }: Saying, pairs: Pair[]): boolean {
  if (found.target === undefined || found.target === wanted.target) return true;
  if (wanted.target === undefined) return pairs.some((pair) => pair.found.root === found.target);
  const feature = features.find(({ root }) => root === found.target);
  return feature?.parts.at(-1) === wanted.target;
}

/** It points some way that the claim does not: who says that a gate must close need not want a gate. */
export function hasMore(saying: Saying, claim: Saying, pairs: Pair[]): boolean {
  const near = new Set(pairs.map(({ found }) => found.part));
  return saying.bearings.some(
    (each) =>
      (near.has(each.part) || each.dimension === CHANGE) &&
      !(each.dimension === JUDGEMENT && each.sign > 0) &&
      !claim.bearings.some(({ dimension }) => dimension === each.dimension),
  );
}

/** What must come first in both; "free" where the claim puts nothing in order. */
export function compareOrder(pairs: Pair[]): "same" | "reverse" | "none" | "free" {
  const ordered = pairs.filter(({ wanted }) => wanted.order);
  if (ordered.length === 0) return "free";
  const both = ordered.filter(({ found }) => found.order);
  if (both.some(({ wanted, found }) => wanted.order !== found.order)) return "reverse";
  return both.length > 0 ? "same" : "none";
}

/** Whether both deny what they speak of, or neither does. */
export function comparePolarity(saying: Saying, claim: Saying, pairs: Pair[]): "same" | "reverse" | "unsure" {
  const [isDenied, isClaimDenied] = [
    pairs.some(({ found }) => found.isFlipped),
    pairs.some(({ wanted }) => wanted.isFlipped),
  ];
  if (isSwapped(pairs)) return "reverse";
  const isDirected = claim.bearings.length > 0 || claim.isWish;
  const [found, wanted] = [pairs.map((pair) => pair.found), pairs.map((pair) => pair.wanted)];
  const [denials, claimDenials] = [denialsNear(saying, found, isDirected), denialsNear(claim, wanted, isDirected)];
  if (denials === claimDenials) return isDenied === isClaimDenied ? "same" : "unsure";
  return isDenied === isClaimDenied ? "unsure" : "reverse";
}

/** "Liever bomen dan banken", "liever banken dan bomen". */
function isSwapped(pairs: Pair[]): boolean {
  const flipped = (is: boolean) => pairs.some(({ wanted, found }) => wanted.isFlipped === is && found.isFlipped !== is);
  return flipped(true) && flipped(false);
}

/** Where a direction is given, only what is denied in the same breath counts. */
function denialsNear({ negated }: Saying, features: Feature[], isDirected: boolean): number {
  return negated.filter(({ part, segment }) =>
    features.some((each) => (isDirected ? each.part === part : each.segment === segment)),
  ).length;
}

/** One says how it is, the other how it should be. That something is good may tell that it should be. */
export function isOtherMood(saying: Saying, claim: Saying, pairs: Pair[]): boolean {
  const [found, wanted] = [pairs.map((pair) => pair.found), pairs.map((pair) => pair.wanted)];
  const isWishOf = (stated: Saying, facts: Feature[], wished: Saying, wishes: Feature[]) =>
    facts.every(({ part }) => stated.moods.stated.includes(part)) &&
    wishes.every(({ part }) => wished.moods.wished.includes(part)) &&
    (!isJudging(stated) || isJudging(wished));
  return isWishOf(saying, found, claim, wanted) || isWishOf(claim, wanted, saying, found);
}

function isJudging({ bearings }: Saying): boolean {
  return bearings.some(({ dimension }) => dimension === JUDGEMENT);
}
