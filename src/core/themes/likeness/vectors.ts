import type { Language } from "../../model/language.ts";
import { wordsOf } from "../words.ts";
import type { Work } from "../work.ts";
import type { Grouped, Likeness } from "./cluster.ts";
import type { Piece, WordPieces } from "./word-pieces.ts";

/** What a text is about: its features by number, in order, and their weights; of length 1, so that a product is a cosine. */
type Vector = { features: number[]; weights: number[] };

type TextInLanguage = { text: string; language: Language };

/** Two texts in our own vectors with less than this in common are told apart (average link is cut at 0.88). */
const LEAST_LIKE = 0.12;

/** How alike texts are by our own means: stems, parts of compounds, and pieces of four letters; rare ones weigh more. */
export function* ownLikeness(texts: TextInLanguage[], pieces: WordPieces): Work<Likeness> {
  const vectors = yield* vectorsOf(texts, pieces);
  const vectorOf = (text: number) => vectors[text] ?? nothing;
  return {
    like: (i, j) => cosine(vectorOf(i), vectorOf(j)),
    among: (some) => cosinesOf(some.map(vectorOf)),
    grouped: () => groupsOf(vectorOf),
    least: LEAST_LIKE,
  };
}

const nothing: Vector = { features: [], weights: [] };

function* vectorsOf(texts: TextInLanguage[], pieces: WordPieces): Work<Vector[]> {
  const readers = new Map<Language, (text: string) => Map<number, number>>();
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const vectors: Vector[] = [];
  for (const { text, language } of texts) {
    const featuresOf = readers.get(language) ?? featureReader((word) => pieces.of(word, language), numbers);
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

/** The groups that hold a feature, and how much of it. */
type Holders = { groups: number[]; weights: number[] };

/** Knows of every group what its texts are on average: the mean of cosines is the cosine with the mean. */
function groupsOf(vectorOf: (text: number) => Vector): Grouped {
  const features: number[][] = [];
  const holders: Holders[] = [];
  const mean: number[] = [];
  const takeOut = (group: number) => {
    for (const feature of features[group] ?? []) {
      const { groups = [], weights = [] } = holders[feature] ?? {};
      const at = groups.indexOf(group);
      groups.splice(at, 1);
      weights.splice(at, 1);
    }
  };
  return {
    put(group, texts) {
      takeOut(group);
      const own = new Set<number>();
      for (const text of texts) {
        const vector = vectorOf(text);
        for (const [i, feature] of vector.features.entries()) {
          own.add(feature);
          mean[feature] = (mean[feature] ?? 0) + (vector.weights[i] ?? 0) / texts.length;
        }
      }
      features[group] = [...own];
      for (const feature of own) {
        holders[feature] ??= { groups: [], weights: [] };
        holders[feature].groups.push(group);
        holders[feature].weights.push(mean[feature] ?? 0);
        mean[feature] = 0;
      }
    },
    likes(text) {
      const likes = new Array<number>(features.length).fill(0);
      const { features: spoken, weights } = vectorOf(text);
      for (const [i, feature] of spoken.entries()) {
        const held = holders[feature];
        if (!held) continue;
        for (const [j, group] of held.groups.entries())
          likes[group] = (likes[group] ?? 0) + (weights[i] ?? 0) * (held.weights[j] ?? 0);
      }
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

/** Tells the features of a text, by number, with their weights. */
function featureReader(
  piecesOf: (word: string) => Piece[],
  numbers: Map<string, number>,
): (text: string) => Map<number, number> {
  const known = new Map<string, [number, number][]>();
  const numbered = (word: string): [number, number][] =>
    piecesOf(word).map(([name, weight]) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return [number, weight];
    });
  return (text) => {
    const features = new Map<number, number>();
    for (const word of wordsOf(text)) {
      const found = known.get(word) ?? numbered(word);
      known.set(word, found);
      for (const [feature, weight] of found) features.set(feature, Math.max(features.get(feature) ?? 0, weight));
    }
    return features;
  };
}
