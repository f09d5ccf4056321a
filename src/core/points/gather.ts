import { type Closeness, closenessOf, LEAST_LIKE, weightOf } from "./closeness.ts";
import type { Saying } from "./reading/saying.ts";

/** What stands close to a claim, and how it relates to it. */
export type Near = Closeness & { saying: Saying };

/** Finds what stands close to a claim, by the words that it cannot do without: nothing is compared with everything. */
export function createGatherer(sayings: Saying[]): (claim: Saying) => Near[] {
  const holders = new Map<string, Saying[]>();
  for (const saying of sayings)
    for (const name of namesOf(saying)) {
      const list = holders.get(name);
      if (list) list.push(saying);
      else holders.set(name, [saying]);
    }
  return (claim) => {
    const near = new Set(neededNames(claim).flatMap((name) => holders.get(name) ?? []));
    return [...near].flatMap((saying) => {
      if (saying.language !== claim.language) return [];
      const closeness = closenessOf(saying, claim);
      return closeness ? [{ ...closeness, saying }] : [];
    });
  };
}

function namesOf({ features, bearings }: Saying): Set<string> {
  const dimensions = bearings.map(({ dimension }) => `in ${dimension}`);
  return new Set([...features.flatMap(({ root, parts }) => [root, ...parts]), ...dimensions]);
}

/** What is close to a claim holds at least one of these: without them too little of it is left. */
function neededNames(claim: Saying): string[] {
  const needed = weightOf(claim) * LEAST_LIKE;
  let rest = weightOf(claim);
  const names: string[] = [];
  for (const { root, parts, weight, measure } of claim.features.toSorted((a, b) => b.weight - a.weight)) {
    if (rest < needed) break;
    rest -= weight;
    names.push(root, ...parts.slice(-1), ...(measure === undefined ? [] : [`in ${measure}`]));
  }
  return names;
}
