import type { Bearing, Feature, Saying } from "./reading/saying.ts";

/**
 * How a saying relates to a claim: it says the same; it does when its writer is for the plan, or against; it says
 * something like it; or the reverse.
 */
export type Relation = "same" | "same-if-for" | "same-if-against" | "like" | "reverse";
/** `share`: how much of what the claim is about stands in the saying. */
export type Closeness = { relation: Relation; share: number };

/** So much of what the claim says stands in who says the same. */
export const [LEAST_SAME, LEAST_SAME_DIRECTED] = [0.6, 0.6];
export const LEAST_LIKE = 0.5;
/** So much of what the saying says there must stand in the claim, less where both point the same way. */
const [LEAST_BACK, LEAST_BACK_DIRECTED, LEAST_BACK_LIKE] = [0.4, 0.25, 0.25];
const BEARING_WEIGHT = 0.5;
/** A thing and what is said of it. */
const FEWEST_MET = 2;
const HEAD_MATCH = 0.7;
/** What somebody who is for the plan need not say in so many words. */
const JUDGEMENT = "good";

type Pair = { wanted: Feature; found: Feature };

/** Compares a saying with a claim: what it is about first, which way it points second; nothing when it is about something else. */
export function closenessOf(saying: Saying, claim: Saying): Closeness | undefined {
  const about = topicsOf(claim);
  const pairs = about.flatMap((wanted) => {
    const found = saying.features.find((each) => isSame(each, wanted));
    return found ? [{ wanted, found }] : [];
  });
  const implied = about.filter((each) => isImplied(each, saying) && !pairs.some(({ wanted }) => wanted === each));
  if (pairs.length + implied.length === 0 || excludes(saying, claim)) return undefined;
  const order = compareOrder(pairs);
  const bearings = claim.bearings.map((wanted) => ({ wanted, how: compareBearing(wanted, saying, pairs) }));
  const judged = bearings.find(({ wanted, how }) => wanted.dimension === JUDGEMENT && how === "none")?.wanted;
  const met = bearings.filter(({ how }) => how !== "none").length + (order === "same" ? 1 : 0);
  const covered = [
    ...pairs.map((pair) => pair.wanted.weight * fitOf(pair)),
    ...implied.map(({ weight }) => weight),
    met * BEARING_WEIGHT,
  ].reduce((sum, each) => sum + each, 0);
  const [share, shareIfJudged] = [covered, covered + (judged ? BEARING_WEIGHT : 0)].map((sum) => sum / weightOf(claim));
  const isWhole = pairs.length + implied.length + met + (isOneThing(claim) ? 1 : 0) >= FEWEST_MET;
  if (share === undefined || shareIfJudged === undefined || shareIfJudged < LEAST_LIKE || !isWhole) return undefined;
  const polarity = comparePolarity(saying, claim, pairs);
  if (polarity === "reverse" && bearings.some(({ how }) => how === "none")) return undefined;
  if (order === "reverse" || polarity === "reverse" || bearings.some(({ how }) => how === "reverse"))
    return { relation: "reverse", share };
  if (polarity === "unsure") return undefined;
  if (isMereWish(claim) && !saying.isWish) return undefined;
  const isMet = order !== "none" && bearings.every(({ how, wanted }) => how === "same" || wanted === judged);
  const back = shareBack(saying, pairs, met + (judged ? 1 : 0));
  const isDirected = claim.bearings.length > 0 || order === "same";
  const isElsewhere = about.some((wanted) => wanted.isName && !pairs.some((pair) => pair.wanted === wanted));
  const isSure =
    !isElsewhere &&
    shareIfJudged >= (isDirected ? LEAST_SAME_DIRECTED : LEAST_SAME) &&
    isMet &&
    back >= (isDirected ? LEAST_BACK_DIRECTED : LEAST_BACK) &&
    !hasMore(saying, claim, pairs);
  if (!isSure || saying.isUnsure)
    return share >= LEAST_LIKE && back >= LEAST_BACK_LIKE ? { relation: "like", share } : undefined;
  return { relation: judged ? (judged.sign > 0 ? "same-if-for" : "same-if-against") : "same", share: shareIfJudged };
}

/** "Graag een toilet": who only speaks of one, need not want it. */
function isMereWish(claim: Saying): boolean {
  const [only, ...others] = topicsOf(claim);
  return others.length + claim.bearings.length === 0 && !only?.order && !only?.isExcess;
}

/** Both speak of a number, or of old and new, and not of the same. */
function excludes(saying: Saying, claim: Saying): boolean {
  return claim.features.some(({ contrast: wanted }) => {
    if (!wanted) return false;
    const there = saying.features.flatMap(({ contrast }) =>
      contrast?.dimension === wanted.dimension ? contrast.value : [],
    );
    return there.length > 0 && !there.includes(wanted.value);
  });
}

/** How much of what the saying says there stands in the claim: of who says far more nothing is sure. */
function shareBack(saying: Saying, pairs: Pair[], met: number): number {
  const parts = new Set(pairs.map(({ found }) => found.part));
  const all = saying.features.filter(({ part }) => parts.has(part)).reduce((sum, { weight }) => sum + weight, 0);
  const matched = pairs.reduce((sum, { found }) => sum + found.weight, 0) + met * BEARING_WEIGHT;
  const pointedTo = pairs.filter(({ found }) => found.weight === 0).reduce((sum, { wanted }) => sum + wanted.weight, 0);
  return (matched + pointedTo) / (all + pointedTo + met * BEARING_WEIGHT);
}

/** What a claim itself is about, without what it only points to. */
function topicsOf({ features }: Saying): Feature[] {
  return features.filter(({ weight }) => weight > 0);
}

/** "Te duur" says all of it in one thing. */
function isOneThing(claim: Saying): boolean {
  const about = topicsOf(claim);
  return about.some(({ isExcess }) => isExcess) || about.length + claim.bearings.length === 1;
}

export function weightOf(claim: Saying): number {
  const directions = claim.bearings.length + (claim.features.some(({ order }) => order) ? 1 : 0);
  return claim.features.reduce((sum, { weight }) => sum + weight, 0) + directions * BEARING_WEIGHT;
}

function fitOf({ wanted, found }: Pair): number {
  return found.root === wanted.root || found.parts.includes(wanted.root) ? 1 : HEAD_MATCH;
}

/** Whether a saying is about something: it names it, or says "further away" of a distance. */
export function speaksOf(saying: Saying, wanted: Feature): boolean {
  return isImplied(wanted, saying) || saying.features.some((found) => isSame(found, wanted));
}

function isImplied({ measure }: Feature, { bearings }: Saying): boolean {
  return measure !== undefined && bearings.some(({ dimension }) => dimension === measure);
}

/** A claim about a net is met by one about the power net; the other way round a little less. */
function isSame(found: Feature, wanted: Feature): boolean {
  if (found.isExcess !== wanted.isExcess) return false;
  return found.root === wanted.root || found.parts.includes(wanted.root) || wanted.parts.at(-1) === found.root;
}

function compareBearing(wanted: Bearing, saying: Saying, pairs: Pair[]): "same" | "reverse" | "both" | "none" {
  const near = new Set(pairs.map(({ found }) => found.segment));
  const isNear = ({ segment }: Bearing) => pairs.length === 0 || near.has(segment);
  const there = saying.bearings.filter(
    (each) => each.dimension === wanted.dimension && isNear(each) && isOfSame(each, wanted, saying, pairs),
  );
  const [same, reverse] = [true, false].map((isSame) => there.some(({ sign }) => (sign === wanted.sign) === isSame));
  return same ? (reverse ? "both" : "same") : reverse ? "reverse" : "none";
}

/** More of the same: "meer bomen" is no "meer bankjes". */
function isOfSame(found: Bearing, wanted: Bearing, { features }: Saying, pairs: Pair[]): boolean {
  if (found.target === undefined || found.target === wanted.target) return true;
  if (wanted.target === undefined) return pairs.some((pair) => pair.found.root === found.target);
  const feature = features.find(({ root }) => root === found.target);
  return feature?.parts.includes(wanted.target) ?? false;
}

/** It points some way that the claim does not: who says that a gate must close need not want a gate. */
function hasMore(saying: Saying, claim: Saying, pairs: Pair[]): boolean {
  const near = new Set(pairs.map(({ found }) => found.part));
  return saying.bearings.some(
    (each) =>
      near.has(each.part) &&
      !(each.dimension === JUDGEMENT && each.sign > 0) &&
      !claim.bearings.some(({ dimension }) => dimension === each.dimension),
  );
}

/** What must come first in both; "free" where the claim puts nothing in order. */
function compareOrder(pairs: Pair[]): "same" | "reverse" | "none" | "free" {
  const ordered = pairs.filter(({ wanted }) => wanted.order);
  if (ordered.length === 0) return "free";
  const both = ordered.filter(({ found }) => found.order);
  if (both.some(({ wanted, found }) => wanted.order !== found.order)) return "reverse";
  return both.length > 0 ? "same" : "none";
}

function comparePolarity(saying: Saying, claim: Saying, pairs: Pair[]): "same" | "reverse" | "unsure" {
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
