import type { Saying } from "../reading/saying.ts";

/** How alike sayings are, from 0 to 1, whichever way they point. */
export type Likeness = {
  /** Those that share a word with it. */
  near(saying: Saying): { saying: Saying; share: number }[];
  share(a: Saying, b: Saying): number;
};

type Vector = Map<string, number>;

/** A part of a word tells less than the word, and the dimension that is spoken of less than that. */
const [PART, DIMENSION] = [0.6, 0.35];
/** What stands in more sayings than this finds nobody. */
const MOST_SHARED = 400;
const LEAST = 0.05;

/** Compares sayings by what they are about; only those that share a word are looked at. */
export function createLikeness(sayings: Saying[]): Likeness {
  const vectors = new Map(sayings.map((saying) => [saying, vectorOf(saying)]));
  const vectorFor = (saying: Saying) => vectors.get(saying) ?? vectorOf(saying);
  const holders = holdersOf(vectors);
  return {
    near(saying) {
      const shares = new Map<Saying, number>();
      for (const [name, weight] of vectorFor(saying)) {
        const list = holders.get(name) ?? [];
        if (list.length > MOST_SHARED) continue;
        for (const [other, value] of list) shares.set(other, (shares.get(other) ?? 0) + weight * value);
      }
      shares.delete(saying);
      return [...shares].filter(([, share]) => share > LEAST).map(([other, share]) => ({ saying: other, share }));
    },
    share(a, b) {
      const other = vectorFor(b);
      let sum = 0;
      for (const [name, weight] of vectorFor(a)) sum += weight * (other.get(name) ?? 0);
      return sum;
    },
  };
}

function holdersOf(vectors: Map<Saying, Vector>): Map<string, [Saying, number][]> {
  const holders = new Map<string, [Saying, number][]>();
  for (const [saying, vector] of vectors)
    for (const [name, value] of vector) {
      const list = holders.get(name);
      if (list) list.push([saying, value]);
      else holders.set(name, [[saying, value]]);
    }
  return holders;
}

function vectorOf({ features, bearings, language }: Saying): Vector {
  const vector: Vector = new Map();
  const add = (name: string, weight: number) => vector.set(name, Math.max(vector.get(name) ?? 0, weight));
  for (const { root, parts, weight } of features.filter((each) => each.weight > 0)) {
    add(`${language} ${root}`, weight);
    for (const part of parts) add(`${language} ${part}`, weight * PART);
  }
  for (const { dimension } of bearings) add(`in ${dimension}`, DIMENSION);
  const length = Math.sqrt([...vector.values()].reduce((sum, each) => sum + each * each, 0)) || 1;
  return new Map([...vector].map(([name, weight]) => [name, weight / length]));
}
