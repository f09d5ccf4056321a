import { compareBearing } from "../points/compare-direction.ts";
import type { Denial } from "../points/reading/denial.ts";
import type { Bearing, Feature } from "../points/reading/saying.ts";
import type { Evidence } from "./evidence.ts";
import type { Reading, Thing } from "./reading.ts";
import type { Mood } from "./words/sentence-words.ts";

/** What a clause says of a claim; nothing when it is about something else, or nobody can be sure. */
export type Verdict = "supports" | "reverses" | undefined;

/** What a sentence makes of a claim, and what its answers speak of. */
export type Said = { mood: Mood; isReason: boolean; topics: Set<string> };

type Match = { wanted: Thing; found: Thing; isNear: boolean };

/** Compares a claim with a clause of an answer: everything that the claim speaks of must be there, and point the same way. */
export function compare(claim: Reading, said: Said, evidence: Evidence): Verdict {
  const { reading: clause, before } = evidence;
  if (clause.isWanted && said.mood !== "wish" && !claim.isConditional) return undefined;
  const matches = claim.things.flatMap((wanted) => matchOf(wanted, clause, before));
  const near = matches.filter(({ isNear }) => isNear);
  const bearings = claim.saying.bearings.map((wanted) => bearingIn(wanted, clause, near, claim.isConditional));
  if (clause.saying.isUnsure || bearings.some((each, i) => each === "none" && !isStay(claim.saying.bearings[i], near)) || !isCovered(claim, matches, evidence, said)) return undefined;
  const order = orderIn(claim, clause);
  const polarity = comparePolarity(claim, clause, near);
  if (polarity === undefined || pointsElsewhere(claim, clause, near)) return undefined;
  if (bearings.includes("reverse") || order === "reverse" || polarity === "reverse")
    return isReverse(claim, matches, evidence) && (clause.mood === "needless" || isOfMood(said.mood, clause)) ? "reverses" : undefined;
  if ((order === "none" && !claim.isNotYet) || bearings.includes("both") || isSwapped(near) || isOtherCondition(claim, clause, near)) return undefined;
  return isAsSaid(claim, said, clause) ? "supports" : undefined;
}

/** "Blijft rijden" is said by who says "laat rijden". */
function isStay(bearing: Bearing | undefined, near: Match[]): boolean {
  return bearing?.dimension === "being" && bearing.sign > 0 && near.length > 1;
}

/** All that the claim speaks of stands there, most of it in the clause itself; or the clause needs no name for it. */
function isCovered(claim: Reading, matches: Match[], { reading: clause, before }: Evidence, { topics }: Said): boolean {
  const near = matches.filter(({ isNear }) => isNear);
  const here = near.length + claim.saying.bearings.length + (claim.stance ? 1 : 0);
  if (here === 0 || here < matches.length - near.length) return false;
  const missing = claim.things.filter((wanted) => !matches.some((match) => match.wanted === wanted));
  if (missing.length <= impliedIn(claim, clause)) return true;
  const isBare = before.length === 0 && clause.things.length === near.length;
  return isBare && missing.length === 1 && missing.every(({ root }) => topics.has(root));
}

/** Only what speaks of just the same thing can say the reverse of it. */
function isReverse(claim: Reading, matches: Match[], { reading: clause, isDivided }: Evidence): boolean {
  const near = matches.filter(({ isNear }) => isNear);
  const isMost = near.length * 2 >= clause.things.length;
  return !isDivided && isMost && near.length === matches.length && claim.isConditional === clause.isConditional;
}

function matchOf(wanted: Thing, { things }: Reading, before: Thing[]): Match[] {
  const [near, far] = [things, before].map((list) => list.find((found) => isSame(found, wanted)));
  const found = near ?? far;
  return found ? [{ wanted, found, isNear: near !== undefined }] : [];
}

function isSame(found: Thing, wanted: Thing): boolean {
  return found.root === wanted.root || found.parts.at(-1) === wanted.root || wanted.parts.at(-1) === found.root;
}

/** "Afstand" stands in "verder van de huizen". */
function impliedIn({ saying, things }: Reading, clause: Reading): number {
  const measures = saying.features.filter(({ measure }) => clause.saying.bearings.some(({ dimension }) => dimension === measure));
  return things.filter(({ root }) => measures.some((each) => each.root === root) && !clause.things.some((each) => each.root === root)).length;
}

/** `isWide`: what is said under a condition stands in two segments. */
function bearingIn(wanted: Bearing, { saying }: Reading, near: Match[], isWide: boolean) {
  const pairs = near.flatMap(({ wanted: thing, found }) => {
    const feature = saying.features.find(({ root }) => root === found.root);
    return feature ? [{ wanted: { ...feature, root: thing.root }, found: feature }] : [];
  });
  const found = compareBearing(wanted, saying, pairs);
  return found === "none" && isWide ? compareBearing(wanted, saying, []) : found;
}

/** Whether both deny what they speak of, or neither; nothing when a denial stands beside it. */
function comparePolarity(claim: Reading, clause: Reading, near: Match[]): "same" | "reverse" | undefined {
  const wanted = claim.saying.negated.length % 2;
  const features = clause.saying.features.filter(({ root }) => near.some(({ found }) => found.root === root));
  const denied = (isNear: (denial: Denial) => boolean) => clause.saying.negated.filter(isNear).length % 2;
  const [all, beside] = [
    denied(() => true),
    denied(({ part }) => features.length === 0 || features.some((each) => each.part === part)),
  ];
  if (all !== beside && !(claim.isConditional && clause.isConditional)) return undefined;
  return all === wanted ? "same" : "reverse";
}

function orderIn({ saying: claim }: Reading, { saying: clause }: Reading): "same" | "reverse" | "none" {
  const ordered = claim.features.filter(({ order }) => order);
  const found = ordered.map((wanted) => clause.features.find((each) => isOne(each, wanted))?.order);
  if (found.some((order, i) => order && order !== ordered[i]?.order)) return "reverse";
  return found.length > 0 && found.every((order) => !order) ? "none" : "same";
}

function isOne(found: Feature, wanted: Feature): boolean {
  return found.root === wanted.root || found.parts.at(-1) === wanted.root || wanted.parts.at(-1) === found.root;
}

/** Who does what to whom: two things that changed places, or what they hang on. */
function isSwapped(matches: Match[]): boolean {
  return matches.some((one) => matches.some((other) => one.wanted.place < other.wanted.place && swaps(one, other)));
}

/** "Als er een bus komt, mag het bad dicht" is not "als het bad dicht gaat, moet er een bus komen". */
function isOtherCondition(claim: Reading, clause: Reading, near: Match[]): boolean {
  const areBoth = claim.isConditional && clause.isConditional;
  return areBoth && near.some(({ wanted, found }) => wanted.isCondition !== found.isCondition);
}

function swaps(one: Match, other: Match): boolean {
  const [a, b] = [one, other].map(({ wanted, found }) => [wanted.tie, found.tie] as const);
  if (a?.[0] !== a?.[1] && b?.[0] !== b?.[1] && (a?.[0] === b?.[1] || a?.[1] === b?.[0])) return true;
  const isBare = [a, b].every((each) => each?.[0] === undefined && each?.[1] === undefined);
  const isAsWritten = [one, other].every(({ wanted, found }) => wanted.word === found.word && !wanted.word.endsWith("en"));
  const isApart = other.wanted.place - one.wanted.place > 1 || one.found.place - other.found.place > 1;
  return isBare && isAsWritten && isApart && one.found.place > other.found.place;
}

/** It takes something away or warns of something that the claim does not tell. */
function pointsElsewhere({ saying: claim }: Reading, { saying: clause }: Reading, near: Match[]): boolean {
  const parts = new Set(near.flatMap(({ found }) => clause.features.filter(({ root }) => root === found.root).map(({ part }) => part)));
  return clause.bearings.some(
    ({ dimension, sign, part }) => sign < 0 && parts.has(part) && !claim.bearings.some((each) => each.dimension === dimension),
  );
}

/** As sure, as soon, under the same condition, and as a wish only where it is one. */
function isAsSaid(claim: Reading, { mood, isReason }: Said, clause: Reading): boolean {
  return (
    [...claim.marks].every((mark) => clause.marks.has(mark)) &&
    (claim.stance === undefined || claim.stance === clause.stance) &&
    isUnderSame(claim, mood, clause) &&
    (claim.isLimited || !clause.isLimited) &&
    (claim.isHedged || !clause.isHedged) &&
    (mood === "wish" || claim.isFuture || !clause.isFuture) &&
    (isReason || claim.isConditional || !clause.isConsequence) &&
    (!claim.isDone || clause.isDone || !clause.hasVerb) &&
    (clause.isWanted || isOfMood(mood, clause))
  );
}

/** Under the same condition; who says yes to it if something is so, wants that. */
function isUnderSame(claim: Reading, mood: Mood, clause: Reading): boolean {
  const isWish = mood === "wish" && clause.isWanted;
  return claim.isConditional === clause.isConditional || (claim.isDuring && clause.isConditional) || isWish;
}

function isOfMood(mood: Mood, clause: Reading): boolean {
  if (clause.mood === mood || !clause.hasVerb) return true;
  if (mood === "wish") return clause.mood === "fact" && clause.saying.isWish;
  return false;
}
