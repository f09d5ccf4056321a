import type { Evidence } from "../reading/evidence.ts";
import type { Reading } from "../reading/reading.ts";
import type { Thing } from "../reading/things.ts";

/** A thing that a claim speaks of, and where a clause does; near when in the clause itself. */
export type Match = { wanted: Thing; found: Thing; isNear: boolean };

type Root = { root: string; parts: string[] };

/** What a claim speaks of, where it stands in a clause, else in what its writer said just before. */
export function matchesOf(claim: Reading, { reading, before }: Evidence): Match[] {
  return claim.things.flatMap((wanted) => {
    const [near, far] = [reading.things, before].map((things) => things.find((found) => isSame(found, wanted)));
    const found = near ?? far;
    return found ? [{ wanted, found, isNear: near !== undefined }] : [];
  });
}

/** "Stroomnet" is spoken of by who says "net". */
export function isSame(found: Root, wanted: Root): boolean {
  return found.root === wanted.root || found.parts.at(-1) === wanted.root || wanted.parts.at(-1) === found.root;
}

/**
 * All that the claim speaks of stands there, most of it in the clause itself. One thing may lack where a clause names
 * nothing else, as in "Te duur!", if another answer names it.
 */
export function isCovered(claim: Reading, matches: Match[], evidence: Evidence, topics: Set<string>): boolean {
  const { reading: clause, before } = evidence;
  const near = matches.filter(({ isNear }) => isNear).length;
  const here = near + claim.saying.bearings.length + (claim.stance ? 1 : 0);
  if (here === 0 || here * 2 < matches.length - near) return false;
  const missing = claim.things.filter((wanted) => !matches.some((match) => match.wanted === wanted));
  if (missing.every((thing) => isImplied(thing, claim, clause))) return true;
  const isBare = before.length === 0 && clause.things.length === near;
  return (
    isBare && missing.length === 1 && missing.every((thing) => thing === claim.things[0] && topics.has(thing.root))
  );
}

/** "Afstand" stands in "verder van de huizen". */
function isImplied({ root }: Thing, { saying }: Reading, clause: Reading): boolean {
  const measure = saying.features.find((feature) => feature.root === root)?.measure;
  return measure !== undefined && clause.saying.bearings.some(({ dimension }) => dimension === measure);
}
