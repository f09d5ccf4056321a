import { BEARING_WEIGHT, type Closeness, closenessOf, fewestThings, LEAST_LIKE, weightOf } from "../closeness.ts";
import { JUDGEMENT } from "../compare-direction.ts";
import { createNameIndex, type Worth } from "../name-index.ts";
import type { Feature, Saying } from "../reading/saying.ts";
import { speaksOf, topicsOf } from "../topic.ts";

/** Words, and everybody who wrote them. */
export type Voiced = Pick<Saying, "sayers">;
/** What stands close to a claim, how it relates to it, and which of its topics it speaks of: bit after bit, in their order. */
export type Near<Some extends Voiced = Saying> = Closeness & { saying: Some; about: number };

/** Sums of shares that should be the same may differ by so little. */
const ROUNDING = 1e-9;
/** As many bits as there are in a number; no label has more topics. */
const MOST_TOPICS = 31;

/** Finds what stands close to a claim, by the words that it cannot do without: nothing is compared with everything. */
export function createGatherer(sayings: Saying[]): (claim: Saying) => Near[] {
  const index = createNameIndex(sayings.map(namesOf));
  return (claim) => {
    const topics = topicsOf(claim).slice(0, MOST_TOPICS);
    return index.holding(neededNames(claim), worthOf(claim), leastOf(claim)).flatMap((place) => {
      const saying = sayings[place];
      if (saying?.language !== claim.language) return [];
      const closeness = closenessOf(saying, claim);
      return closeness ? [{ ...closeness, saying, about: aboutOf(saying, topics) }] : [];
    });
  };
}

function aboutOf(saying: Saying, topics: Feature[]): number {
  return topics.reduce((bits, topic, i) => bits | (speaksOf(saying, topic) ? 1 << i : 0), 0);
}

function namesOf({ features, bearings }: Saying): Set<string> {
  const names = new Set<string>();
  for (const { root, parts } of features) {
    names.add(root);
    for (const part of parts) names.add(part);
  }
  for (const { dimension } of bearings) names.add(inDimension(dimension));
  return names;
}

function inDimension(dimension: string): string {
  return `in ${dimension}`;
}

/** What is close to a claim holds at least one of these: without them too little of it is left. */
function neededNames(claim: Saying): string[] {
  const needed = weightOf(claim) * LEAST_LIKE;
  let rest = weightOf(claim);
  const names: string[] = [];
  for (const { root, parts, weight, measure } of claim.features.toSorted((a, b) => b.weight - a.weight)) {
    if (rest < needed) break;
    rest -= weight;
    names.push(root, ...parts.slice(-1), ...(measure === undefined ? [] : [inDimension(measure)]));
  }
  return names;
}

/** How much of a claim can stand in who holds a name, at most. */
function worthOf({ features, bearings }: Saying): Map<string, Worth> {
  const worth = new Map<string, Worth>();
  const add = (name: string, value: number) => {
    const { weight, things } = worth.get(name) ?? { weight: 0, things: 0 };
    worth.set(name, { weight: weight + value, things: things + 1 });
  };
  for (const { root, parts, weight, measure } of features) {
    for (const name of new Set([root, ...parts.slice(-1)])) add(name, weight);
    if (measure !== undefined) add(inDimension(measure), weight);
  }
  for (const { dimension, target } of bearings) {
    add(inDimension(dimension), dimension === JUDGEMENT ? 0 : BEARING_WEIGHT);
    if (target !== undefined) add(target, BEARING_WEIGHT);
  }
  return worth;
}

/** What must stand in it, beside what a claim gives to whoever is near: an order may be the same, and a judgement need not be spoken. */
function leastOf(claim: Saying): Worth {
  const { features, bearings } = claim;
  const orders = features.some(({ order }) => order) ? 1 : 0;
  const given = bearings.filter(({ dimension }) => dimension === JUDGEMENT).length + orders;
  return {
    weight: weightOf(claim) * LEAST_LIKE - given * BEARING_WEIGHT - ROUNDING,
    things: fewestThings(claim) - orders,
  };
}
