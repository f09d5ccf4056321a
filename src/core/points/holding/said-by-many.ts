import type { Saying } from "../reading/saying.ts";
import { topicsOf } from "../topic.ts";

/** Finds what at least `fewest` people say in the same words: it tells something, however common those words are here. */
export function createSaidByMany(sayings: Saying[], fewest: number): (saying: Saying) => Saying {
  const people = new Map<string, Set<string>>();
  for (const saying of sayings) {
    if (saying.isUnsure) continue;
    const mine = people.get(meaningOf(saying)) ?? new Set();
    people.set(meaningOf(saying), mine);
    for (const { person } of saying.sayers) mine.add(person);
  }
  return (saying) => ((people.get(meaningOf(saying))?.size ?? 0) >= fewest ? inFullWeight(saying) : saying);
}

function inFullWeight(saying: Saying): Saying {
  return { ...saying, features: saying.features.map((each) => ({ ...each, weight: each.weight > 0 ? 1 : 0 })) };
}

/** The same things in the same direction, in whatever order they stand and whatever verb puts them there. */
function meaningOf(saying: Saying): string {
  const roots = topicsOf(saying).flatMap(({ root, isFaint }) => (isFaint ? [] : root));
  const directions = saying.bearings.map(({ dimension, sign }) => `${dimension}${sign}`);
  return [...roots.toSorted(), ...directions.toSorted(), saying.negated.length].join(" ");
}
