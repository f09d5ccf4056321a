import { compareBearing, compareOrder, comparePolarity, hasMore, isOtherMood, JUDGEMENT } from "./compare-direction.ts";
import type { Bearing, Saying } from "./reading/saying.ts";
import { type Common, commonOf, namesAnother, type Pair, saysOfAnother, topicsOf, weightIn } from "./topic.ts";

/**
 * How a saying relates to a claim: it says the same; it does when its writer is for the plan, or against; it says
 * something like it; or the reverse.
 */
export type Relation = "same" | "same-if-for" | "same-if-against" | "like" | "reverse";
/** `share`: how much of what the claim says stands in the saying. */
export type Closeness = { relation: Relation; share: number };

/** So much of a claim stands in who says the same, and in who says something like it. */
const [LEAST_SAME, LEAST_SAME_DIRECTED] = [0.6, 0.55];
export const LEAST_LIKE = 0.5;
/** So much of what the saying says there must stand in the claim, less where both point the same way. */
const [LEAST_BACK, LEAST_BACK_DIRECTED, LEAST_BACK_LIKE] = [0.4, 0.25, 0.25];
export const BEARING_WEIGHT = 0.5;
/** A thing and what is said of it. */
const FEWEST_MET = 2;

type Direction = {
  bearings: ReturnType<typeof compareBearing>[];
  order: ReturnType<typeof compareOrder>;
  polarity: ReturnType<typeof comparePolarity>;
  /** A judgement that the saying leaves out. */
  judged: Bearing | undefined;
  pointsElsewhere: boolean;
};

/** Compares a saying with a claim: what it is about first, which way it points second; nothing when it is about something else. */
export function closenessOf(saying: Saying, claim: Saying): Closeness | undefined {
  if (saying === claim && !saying.isUnsure) return { relation: "same", share: 1 };
  const common = commonOf(saying, claim);
  if (!common) return undefined;
  const direction = directionOf(saying, claim, common);
  const { judged } = direction;
  const met = metIn(direction);
  const share = (weightIn(common) + met * BEARING_WEIGHT) / weightOf(claim);
  const shareIfJudged = share + (judged ? BEARING_WEIGHT / weightOf(claim) : 0);
  const things = common.pairs.length + common.implied.length + met;
  if (shareIfJudged < LEAST_LIKE || things < fewestThings(claim)) return undefined;
  if (isReverse(direction)) return { relation: "reverse", share };
  if (direction.polarity !== "same" || (isMereWish(claim) && !saying.isWish)) return undefined;
  const back = shareBack(saying, common.pairs, met + (judged ? 1 : 0));
  const least = claim.bearings.length > 0 ? LEAST_SAME_DIRECTED : LEAST_SAME;
  const isUnsure =
    saying.isUnsure || isOtherMood(saying, claim, common.pairs) || isOnCondition(saying, claim, common.pairs);
  if (!isUnsure && shareIfJudged >= least && isSure(saying, claim, common, direction, back))
    return { relation: judged ? sameIf(judged) : "same", share: shareIfJudged };
  return share >= LEAST_LIKE && back >= LEAST_BACK_LIKE ? { relation: "like", share } : undefined;
}

/** So many things of a claim are met by who is near. */
export function fewestThings(claim: Saying): number {
  return FEWEST_MET - (isOneThing(claim) ? 1 : 0);
}

/** How much a claim says. */
export function weightOf(claim: Saying): number {
  const directions = claim.bearings.length + (claim.features.some(({ order }) => order) ? 1 : 0);
  return claim.features.reduce((sum, { weight }) => sum + weight, 0) + directions * BEARING_WEIGHT;
}

function directionOf(saying: Saying, claim: Saying, { pairs }: Common): Direction {
  const bearings = claim.bearings.map((wanted) => compareBearing(wanted, saying, pairs));
  return {
    bearings,
    order: compareOrder(pairs),
    polarity: comparePolarity(saying, claim, pairs),
    judged: claim.bearings.find(({ dimension }, i) => dimension === JUDGEMENT && bearings[i] === "none"),
    pointsElsewhere: hasMore(saying, claim, pairs),
  };
}

function metIn({ bearings, order }: Direction): number {
  return bearings.filter((each) => each !== "none").length + (order === "same" ? 1 : 0);
}

/** A denial of something that points another way is no reverse of it. */
function isReverse({ bearings, order, polarity, pointsElsewhere }: Direction): boolean {
  if (polarity === "reverse") return !pointsElsewhere && !bearings.includes("none");
  return order === "reverse" || bearings.includes("reverse");
}

function isSure(saying: Saying, claim: Saying, common: Common, direction: Direction, back: number): boolean {
  if (namesAnother(claim, common) || saysOfAnother(saying, claim, common)) return false;
  if (isExcessOfAnother(saying, claim, common)) return false;
  const { bearings, order, judged, pointsElsewhere } = direction;
  const isMet = bearings.every((each, i) => each === "same" || claim.bearings[i] === judged);
  const isDirected = bearings.length > 0 || order === "same";
  const leastBack = isDirected ? LEAST_BACK_DIRECTED : LEAST_BACK;
  return isMet && order !== "none" && !pointsElsewhere && back >= leastBack;
}

/** Who says yes on a condition is not counted with who says yes, nor the other way round. */
function isOnCondition(saying: Saying, claim: Saying, pairs: Pair[]): boolean {
  if (claim.features.some(({ isExcess }) => isExcess)) return false;
  const isMet = pairs.some(
    ({ wanted, found }) => saying.conditions.includes(found.segment) || claim.conditions.includes(wanted.segment),
  );
  return !isMet && saying.conditions.length + claim.conditions.length > 0;
}

const LEAST_NAMED = 0.3;

/** "De brug is te duur" and "de school is te duur" have only "too dear" in common. */
function isExcessOfAnother(saying: Saying, claim: Saying, { pairs, implied }: Common): boolean {
  const things = (one: Saying) => topicsOf(one).filter(({ isExcess, weight }) => !isExcess && weight >= LEAST_NAMED);
  const isOnlyExcess = implied.length === 0 && pairs.every(({ found }) => found.isExcess);
  const parts = new Set(pairs.map(({ found }) => found.part));
  return isOnlyExcess && things(saying).some(({ part }) => parts.has(part)) && things(claim).length > 0;
}

function sameIf({ sign }: Bearing): Relation {
  return sign > 0 ? "same-if-for" : "same-if-against";
}

/** "Graag een toilet": who only speaks of one, need not want it. */
function isMereWish(claim: Saying): boolean {
  const [only, ...others] = topicsOf(claim);
  return others.length + claim.bearings.length === 0 && !only?.order && !only?.isExcess;
}

/** "Te duur" says all of it in one thing. */
function isOneThing(claim: Saying): boolean {
  const about = topicsOf(claim);
  return about.some(({ isExcess }) => isExcess) || about.length + claim.bearings.length === 1;
}

/** How much of what the saying says there stands in the claim: of who says far more nothing is sure. */
function shareBack(saying: Saying, pairs: Pair[], met: number): number {
  const parts = new Set(pairs.map(({ found }) => found.part));
  const all = saying.features.filter(({ part }) => parts.has(part)).reduce((sum, { weight }) => sum + weight, 0);
  const matched = pairs.reduce((sum, { found }) => sum + found.weight, 0) + met * BEARING_WEIGHT;
  const pointedTo = pairs.filter(({ found }) => found.weight === 0).reduce((sum, { wanted }) => sum + wanted.weight, 0);
  return (matched + pointedTo) / (all + pointedTo + met * BEARING_WEIGHT);
}
