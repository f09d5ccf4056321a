import type { Language } from "../../model/language.ts";
import { compoundParts, type Frequencies } from "../../plain/frequencies.ts";
import { stemmerOf } from "../stem.ts";
import { wordsOf } from "../words.ts";
import type { Work } from "../work.ts";
import type { Grouped, Likeness } from "./cluster.ts";

/** What a text is about: its features by number, in order, and their weights; of length 1, so that a product is a cosine. */
type Vector = { features: number[]; weights: number[] };

type TextInLanguage = { text: string; language: Language };

/** Words that are used oftener than this say nothing by themselves ("goed", "mooi", "straat"). */
const COMMON = 5.1;
const SHORTEST_WORD = 3;
/** Nobody reads a longer word. */
const LONGEST_WORD = 60;
const PIECE = 4;
const PART_WEIGHT = 0.8;
const PIECE_WEIGHT = 0.35;

/** Two texts in our own vectors with less than this in common are told apart (average link is cut at 0.88). */
const LEAST_LIKE = 0.12;

/** How alike texts are by our own means: stems, parts of compounds, and pieces of four letters; rare ones weigh more. */
export function* ownLikeness(
  texts: TextInLanguage[],
  frequencies: (language: Language) => Frequencies,
): Work<Likeness> {
  const vectors = yield* vectorsOf(texts, frequencies);
  const vectorOf = (text: number) => vectors[text] ?? nothing;
  return {
    like: (i, j) => cosine(vectorOf(i), vectorOf(j)),
    among: (some) => cosinesOf(some.map(vectorOf)),
    grouped: () => groupsOf(vectorOf),
    least: LEAST_LIKE,
  };
}

const nothing: Vector = { features: [], weights: [] };

function* vectorsOf(texts: TextInLanguage[], frequencies: (language: Language) => Frequencies): Work<Vector[]> {
  const readers = new Map<Language, (text: string) => Map<number, number>>();
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const vectors: Vector[] = [];
  for (const { text, language } of texts) {
    const featuresOf = readers.get(language) ?? featureReader(language, frequencies(language), numbers);
    readers.set(language, featuresOf);
    const found = [...featuresOf(text)].toSorted(([a], [b]) => a - b);
    for (const [feature] of found) holders[feature] = (holders[feature] ?? 0) + 1;
    vectors.push({
      features: found.map(([feature]) => feature),
      weights: found.map(([, weight]) => weight),
    });
    yield;
  }
  for (const vector of vectors) {
    weigh(vector, (feature) => Math.log(1 + texts.length / (holders[feature] ?? 1)));
    yield;
  }
  return vectors;
}

/** Gives the vector its length of 1. */
function weigh({ features, weights }: Vector, rarity: (feature: number) => number): void {
  let sum = 0;
  for (const [i, feature] of features.entries()) {
    const weight = (weights[i] ?? 0) * rarity(feature);
    weights[i] = weight;
    sum += weight ** 2;
  }
  const length = Math.sqrt(sum) || 1;
  for (const i of weights.keys()) weights[i] = (weights[i] ?? 0) / length;
}

/** Knows of every group what its texts are on average: the mean of cosines is the cosine with the mean. */
function groupsOf(vectorOf: (text: number) => Vector): Grouped {
  const means: Map<number, number>[] = [];
  const holders = new Map<number, Map<number, number>>();
  return {
    put(group, texts) {
      for (const feature of means[group]?.keys() ?? []) holders.get(feature)?.delete(group);
      const mean = new Map<number, number>();
      for (const text of texts) {
        const { features, weights } = vectorOf(text);
        for (const [i, feature] of features.entries())
          mean.set(feature, (mean.get(feature) ?? 0) + (weights[i] ?? 0) / texts.length);
      }
      means[group] = mean;
      for (const [feature, weight] of mean)
        holders.set(feature, (holders.get(feature) ?? new Map()).set(group, weight));
    },
    likes(text) {
      const likes = means.map(() => 0);
      const { features, weights } = vectorOf(text);
      for (const [i, feature] of features.entries())
        for (const [group, mean] of holders.get(feature) ?? [])
          likes[group] = (likes[group] ?? 0) + (weights[i] ?? 0) * mean;
      return likes;
    },
  };
}

/** Every two that share a feature, feature by feature: most texts share none. */
function cosinesOf(vectors: Vector[]): (i: number, j: number) => number {
  const size = vectors.length;
  const table = new Float64Array(size * size);
  const holders = new Map<number, [holder: number, weight: number][]>();
  for (const [i, { features, weights }] of vectors.entries())
    for (const [at, feature] of features.entries()) {
      const weight = weights[at] ?? 0;
      const before = holders.get(feature) ?? [];
      for (const [j, other] of before) table[i * size + j] = (table[i * size + j] ?? 0) + weight * other;
      holders.set(feature, before);
      before.push([i, weight]);
    }
  return (i, j) => table[Math.max(i, j) * size + Math.min(i, j)] ?? 0;
}

/** Both are in order, so each feature is looked at once. */
function cosine(a: Vector, b: Vector): number {
  let [sum, i, j] = [0, 0, 0];
  while (i < a.features.length && j < b.features.length) {
    const step = (a.features[i] ?? 0) - (b.features[j] ?? 0);
    if (step === 0) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return sum;
}

/** Tells the features of a text, by number, with their weights; each word is read once. */
function featureReader(
  language: Language,
  frequencies: Frequencies,
  numbers: Map<string, number>,
): (text: string) => Map<number, number> {
  const stem = stemmerOf(language);
  const known = new Map<string, [number, number][]>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const read = (whole: string): [number, number][] => {
    const word = whole.slice(0, LONGEST_WORD);
    if (word.length < SHORTEST_WORD || (frequencies.get(word) ?? 0) > COMMON) return [];
    const parts = compoundParts(word, frequencies).map((part): [string, number] => [`w ${stem(part)}`, PART_WEIGHT]);
    const pieces = Array.from({ length: Math.max(0, word.length - PIECE + 1) }, (_, i): [string, number] => [
      `p ${word.slice(i, i + PIECE)}`,
      PIECE_WEIGHT,
    ]);
    const named: [string, number][] = [[`w ${stem(word)}`, 1], ...parts, ...pieces];
    return named.map(([name, weight]) => [numberOf(name), weight]);
  };
  return (text) => {
    const features = new Map<number, number>();
    for (const word of wordsOf(text)) {
      const found = known.get(word) ?? read(word);
      known.set(word, found);
      for (const [feature, weight] of found) features.set(feature, Math.max(features.get(feature) ?? 0, weight));
    }
    return features;
  };
}
