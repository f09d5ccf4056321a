import type { Language } from "../model/language.ts";
import { compoundParts, type Frequencies } from "../plain/frequencies.ts";
import type { Grouped, Likeness } from "./cluster.ts";
import { stemmerOf } from "./stem.ts";
import { wordsOf } from "./words.ts";
import type { Work } from "./work.ts";

/** What a text is about, as weights of its features; of length 1, so that a product of two is their cosine. */
type Vector = Map<string, number>;

type TextInLanguage = { text: string; language: Language };

/** Words that are used oftener than this say nothing by themselves ("goed", "mooi", "straat"). */
const COMMON = 5.1;
const SHORTEST_WORD = 3;
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
  const none: Vector = new Map();
  return {
    like: (i, j) => cosine(vectors[i] ?? none, vectors[j] ?? none),
    grouped: () => groupsOf((i) => vectors[i] ?? none),
    least: LEAST_LIKE,
  };
}

function* vectorsOf(texts: TextInLanguage[], frequencies: (language: Language) => Frequencies): Work<Vector[]> {
  const readers = new Map<Language, (text: string) => Vector>();
  const all: Vector[] = [];
  const holders = new Map<string, number>();
  for (const { text, language } of texts) {
    const featuresOf = readers.get(language) ?? featureReader(language, frequencies(language));
    readers.set(language, featuresOf);
    const features = featuresOf(text);
    for (const name of features.keys()) holders.set(name, (holders.get(name) ?? 0) + 1);
    all.push(features);
    yield;
  }
  const vectors: Vector[] = [];
  for (const features of all) {
    const weighed = [...features].map(([name, weight]): [string, number] => [
      name,
      weight * Math.log(1 + texts.length / (holders.get(name) ?? 1)),
    ]);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    vectors.push(new Map(weighed.map(([name, weight]) => [name, weight / length])));
    yield;
  }
  return vectors;
}

/** Knows of every group what its texts are on average: the mean of cosines is the cosine with the mean. */
function groupsOf(vectorOf: (text: number) => Vector): Grouped {
  const means: Vector[] = [];
  const holders = new Map<string, Map<number, number>>();
  return {
    put(group, texts) {
      for (const name of means[group]?.keys() ?? []) holders.get(name)?.delete(group);
      const mean: Vector = new Map();
      for (const text of texts)
        for (const [name, weight] of vectorOf(text)) mean.set(name, (mean.get(name) ?? 0) + weight / texts.length);
      means[group] = mean;
      for (const [name, weight] of mean) holders.set(name, (holders.get(name) ?? new Map()).set(group, weight));
    },
    likes(text) {
      const likes = means.map(() => 0);
      for (const [name, weight] of vectorOf(text))
        for (const [group, mean] of holders.get(name) ?? []) likes[group] = (likes[group] ?? 0) + weight * mean;
      return likes;
    },
  };
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [name, weight] of small) sum += weight * (large.get(name) ?? 0);
  return sum;
}

function featureReader(language: Language, frequencies: Frequencies): (text: string) => Vector {
  const stem = stemmerOf(language);
  const known = new Map<string, [string, number][]>();
  const read = (word: string): [string, number][] => {
    if (word.length < SHORTEST_WORD || (frequencies.get(word) ?? 0) > COMMON) return [];
    const parts = compoundParts(word, frequencies).map((part): [string, number] => [`w ${stem(part)}`, PART_WEIGHT]);
    const pieces = Array.from({ length: Math.max(0, word.length - PIECE + 1) }, (_, i): [string, number] => [
      `p ${word.slice(i, i + PIECE)}`,
      PIECE_WEIGHT,
    ]);
    return [[`w ${stem(word)}`, 1], ...parts, ...pieces];
  };
  return (text) => {
    const features: Vector = new Map();
    for (const word of wordsOf(text)) {
      const found = known.get(word) ?? read(word);
      known.set(word, found);
      for (const [name, weight] of found) features.set(name, Math.max(features.get(name) ?? 0, weight));
    }
    return features;
  };
}
