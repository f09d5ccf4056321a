import { compareBearing } from "../../points/compare-direction.ts";
import type { Bearing } from "../../points/reading/saying.ts";
import type { Denial } from "../../points/reading/tokens.ts";
import type { Reading } from "../reading/reading.ts";
import { isSame, type Match } from "./match.ts";

/** Whether a clause points the way that a claim does; nothing when nobody can be sure. */
export type Pointing = "same" | "reverse" | undefined;

/** Compares direction, order and denials of a claim with those of a clause. */
export function comparePointing(claim: Reading, clause: Reading, near: Match[]): Pointing {
  const bearings = claim.saying.bearings.map((wanted) => bearingIn(wanted, claim, clause, near));
  const order = orderIn(claim, clause);
  const polarity = polarityIn(claim, clause, near);
  if (polarity === undefined || bearings.includes("none") || pointsElsewhere(claim, clause, near)) return undefined;
  if (bearings.includes("reverse") || order === "reverse" || polarity === "reverse") return "reverse";
  return order === "none" || bearings.includes("both") ? undefined : "same";
}

function bearingIn(wanted: Bearing, claim: Reading, { saying, isConditional }: Reading, near: Match[]) {
  const pairs = near.flatMap(({ wanted: thing, found }) => {
    const feature = saying.features.find(({ root }) => root === found.root);
    return feature ? [{ wanted: { ...feature, root: thing.root }, found: feature }] : [];
  });
  const found = compareBearing(wanted, saying, pairs);
  if (found !== "none") return found;
  const isStaying = wanted.dimension === "being" && wanted.sign > 0 && near.length > 1;
  if (isStaying) return "same";
  return claim.isConditional && isConditional ? compareBearing(wanted, saying, []) : "none";
}

/** Whether both deny what they speak of, or neither; nothing when a denial stands beside it. */
function polarityIn(claim: Reading, clause: Reading, near: Match[]): Pointing {
  const { negated, features } = clause.saying;
  const parts = features.filter(({ root }) => near.some(({ found }) => found.root === root)).map(({ part }) => part);
  const denied = (isThere: (denial: Denial) => boolean) => negated.filter(isThere).length % 2;
  const all = denied(() => true);
  const there = denied(({ part }) => parts.length === 0 || parts.includes(part));
  const isUndenied = all + claim.saying.negated.length === 0;
  if (isUndenied && isTurnedInPart(claim, clause, near)) return undefined;
  if (all !== there && !(claim.isConditional && clause.isConditional)) return undefined;
  return all === claim.saying.negated.length % 2 ? "same" : "reverse";
}

/** "Zonder hek", "liever bankjes dan een hek": no denial of all, but of one thing. */
function isTurnedInPart({ saying: claim }: Reading, { saying: clause }: Reading, near: Match[]): boolean {
  return near.some(({ wanted, found }) => {
    const [one, other] = [
      claim.features.find(({ root }) => root === wanted.root),
      clause.features.find(({ root }) => root === found.root),
    ];
    return one !== undefined && other !== undefined && one.isFlipped !== other.isFlipped;
  });
}

function orderIn({ saying: claim, isNotYet }: Reading, { saying: clause }: Reading): "same" | "reverse" | "none" {
  const ordered = claim.features.filter(({ order }) => order);
  const found = ordered.map((wanted) => clause.features.find((each) => isSame(each, wanted))?.order);
  if (found.some((order, i) => order && order !== ordered[i]?.order)) return "reverse";
  return found.length === 0 || isNotYet || found.some((order) => order) ? "same" : "none";
}

/** It takes something away or warns of something that the claim does not tell. */
function pointsElsewhere({ saying: claim }: Reading, { saying: clause }: Reading, near: Match[]): boolean {
  const features = clause.features.filter(({ root }) => near.some(({ found }) => found.root === root));
  return clause.bearings.some(
    ({ dimension, sign, part }) =>
      sign < 0 &&
      features.some((each) => each.part === part) &&
      !claim.bearings.some((each) => each.dimension === dimension),
  );
}
