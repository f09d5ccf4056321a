import type { Language } from "../../model/language.ts";
import { wordsOf } from "../words.ts";
import type { Work } from "../work.ts";
import type { Grouped, Likeness } from "./cluster.ts";
import type { WordPieces } from "./word-pieces.ts";

/** What a text is about: its features by number, in order, and their weights; of length 1, so that a product is a cosine. */
type Vector = { features: Int32Array; weights: Float64Array };
type Vectors = { all: Vector[]; features: number };

type TextInLanguage = { text: string; language: Language };

/** Two texts in our own vectors with less than this in common are told apart (average link is cut at 0.88). */
const LEAST_LIKE = 0.12;

/** How alike texts are by our own means: stems, parts of compounds, and pieces of four letters; rare ones weigh more. */
export function* ownLikeness(texts: TextInLanguage[], piecesOf: WordPieces): Work<Likeness> {
  const { all, features } = yield* vectorsOf(texts, piecesOf);
  const vectorOf = (text: number) => all[text] ?? nothing;
  return {
    like: (i, j) => cosine(vectorOf(i), vectorOf(j)),
    among: (some) => cosinesOf(some.map(vectorOf), features),
    grouped: () => groupsOf(vectorOf, features),
    least: LEAST_LIKE,
  };
}

const nothing: Vector = { features: new Int32Array(), weights: new Float64Array() };

function* vectorsOf(texts: TextInLanguage[], piecesOf: WordPieces): Work<Vectors> {
  const read = vectorReader(piecesOf);
  const holders: number[] = [];
  const all: Vector[] = [];
  for (const each of texts) {
    const vector = read.vectorOf(each);
    for (const feature of vector.features) holders[feature] = (holders[feature] ?? 0) + 1;
    all.push(vector);
    yield;
  }
  for (const vector of all) {
    weigh(vector, (feature) => Math.log(1 + texts.length / (holders[feature] ?? 1)));
    yield;
  }
  return { all, features: read.features() };
}

/** Gives the vector its length of 1. */
function weigh({ features, weights }: Vector, rarity: (feature: number) => number): void {
  let sum = 0;
  for (let i = 0; i < features.length; i++) {
    const weight = (weights[i] ?? 0) * rarity(features[i] ?? 0);
    weights[i] = weight;
    sum += weight ** 2;
  }
  const length = Math.sqrt(sum) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / length;
}

/** The groups, or texts, that hold a feature, and how much of it. */
type Holders = { holders: number[]; weights: number[] };

/** Knows of every group what its texts are on average: the mean of cosines is the cosine with the mean. */
function groupsOf(vectorOf: (text: number) => Vector, size: number): Grouped {
  const featuresOf: number[][] = [];
  const byFeature = new Array<Holders | undefined>(size).fill(undefined);
  const mean = new Float64Array(size);
  const takeOut = (group: number) => {
    for (const feature of featuresOf[group] ?? []) {
      const { holders = [], weights = [] } = byFeature[feature] ?? {};
      const at = holders.indexOf(group);
      holders.splice(at, 1);
      weights.splice(at, 1);
    }
  };
  return {
    put(group, texts) {
      takeOut(group);
      const own: number[] = [];
      for (const text of texts) {
        const { features, weights } = vectorOf(text);
        for (let i = 0; i < features.length; i++) {
          const feature = features[i] ?? 0;
          if (mean[feature] === 0) own.push(feature);
          mean[feature] = (mean[feature] ?? 0) + (weights[i] ?? 0) / texts.length;
        }
      }
      featuresOf[group] = own;
      for (const feature of own) {
        hold(byFeature, feature, group, mean[feature] ?? 0);
        mean[feature] = 0;
      }
    },
    likes(text) {
      const likes = new Array<number>(featuresOf.length).fill(0);
      const { features, weights } = vectorOf(text);
      for (let i = 0; i < features.length; i++) {
        const { holders, weights: held } = byFeature[features[i] ?? 0] ?? none;
        const weight = weights[i] ?? 0;
        for (let j = 0; j < holders.length; j++) {
          const group = holders[j] ?? 0;
          likes[group] = (likes[group] ?? 0) + weight * (held[j] ?? 0);
        }
      }
      return likes;
    },
  };
}

const none: Holders = { holders: [], weights: [] };

function hold(byFeature: (Holders | undefined)[], feature: number, holder: number, weight: number): void {
  const held = byFeature[feature] ?? { holders: [], weights: [] };
  byFeature[feature] = held;
  held.holders.push(holder);
  held.weights.push(weight);
}

/** Every two that share a feature, feature by feature: most texts share none. */
function* cosinesOf(vectors: Vector[], features: number): Work<(i: number, j: number) => number> {
  const size = vectors.length;
  const table = new Float64Array(size * size);
  const byFeature = new Array<Holders | undefined>(features).fill(undefined);
  for (const [i, { features, weights }] of vectors.entries()) {
    yield;
    for (let at = 0; at < features.length; at++) {
      const [feature, weight] = [features[at] ?? 0, weights[at] ?? 0];
      const { holders, weights: held } = byFeature[feature] ?? none;
      for (let k = 0; k < holders.length; k++) {
        const place = i * size + (holders[k] ?? 0);
        table[place] = (table[place] ?? 0) + weight * (held[k] ?? 0);
      }
      hold(byFeature, feature, i, weight);
    }
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

/** Reads texts: features get a number as they come, and of a text each has the most that one of its words gives it. */
function vectorReader(piecesOf: WordPieces) {
  const numbers = new Map<string, number>();
  const known = new Map<string, Vector>();
  const most: number[] = [];
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? most.push(0) - 1;
    numbers.set(name, number);
    return number;
  };
  const ofWord = (word: string, language: Language): Vector => {
    const name = `${language} ${word}`;
    const before = known.get(name);
    if (before) return before;
    const found = piecesOf(word, language);
    const vector = {
      features: Int32Array.from(found, ([each]) => numberOf(each)),
      weights: Float64Array.from(found, ([, weight]) => weight),
    };
    known.set(name, vector);
    return vector;
  };
  return {
    features: () => most.length,
    vectorOf({ text, language }: TextInLanguage): Vector {
      const own: number[] = [];
      for (const word of wordsOf(text)) {
        const { features, weights } = ofWord(word, language);
        for (let i = 0; i < features.length; i++) {
          const [feature, weight] = [features[i] ?? 0, weights[i] ?? 0];
          if (most[feature] === 0) own.push(feature);
          if (weight > (most[feature] ?? 0)) most[feature] = weight;
        }
      }
      const features = Int32Array.from(own).sort();
      const weights = new Float64Array(features.length);
      for (let i = 0; i < features.length; i++) {
        const feature = features[i] ?? 0;
        weights[i] = most[feature] ?? 0;
        most[feature] = 0;
      }
      return { features, weights };
    },
  };
}
