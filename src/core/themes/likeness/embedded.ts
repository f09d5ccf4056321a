import type { Work } from "../work.ts";
import type { Grouped, Likeness } from "./cluster.ts";

/** Of so many pairs the likeness is looked at, to learn what is much for this model. */
const PAIRS = 4000;
const [LOWEST, HIGHEST] = [0.15, 0.85];
const DEVIATIONS = 2;

/**
 * How alike texts are by the vectors of a model. Models differ in what is much, so a pair belongs together when it is
 * two standard deviations more alike than the texts are among themselves.
 */
export function embeddedLikeness(vectors: Float32Array[]): Likeness {
  const units = vectors.map(toUnit);
  const like = (i: number, j: number) => product(units[i], units[j]);
  const likes: number[] = [];
  const step = Math.max(1, Math.floor((units.length * (units.length - 1)) / 2 / PAIRS));
  for (let pair = 0, i = 0; i < units.length; i++)
    for (let j = i + 1; j < units.length; j++, pair++) if (pair % step === 0) likes.push(like(i, j));
  const mean = likes.reduce((sum, each) => sum + each, 0) / Math.max(1, likes.length);
  const variance = likes.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(1, likes.length);
  const least = Math.min(HIGHEST, Math.max(LOWEST, mean + DEVIATIONS * Math.sqrt(variance)));
  const among = function* (texts: number[]): Work<typeof like> {
    return (i, j) => like(texts[i] ?? 0, texts[j] ?? 0);
  };
  return { like, among, grouped: () => groupsOf(units), least };
}

function groupsOf(units: Float32Array[]): Grouped {
  const means: Float32Array[] = [];
  return {
    put(group, texts) {
      const mean = new Float32Array(units[0]?.length ?? 0);
      for (const text of texts)
        for (const [i, each] of (units[text] ?? []).entries()) mean[i] = (mean[i] ?? 0) + each / texts.length;
      means[group] = mean;
    },
    likes: (text) => means.map((mean) => product(units[text], mean)),
  };
}

/** The `most` of some vectors that each other one is most like, by their place. */
export function* nearestOf(vectors: Float32Array[], among: Float32Array[], most: number): Work<number[][]> {
  const units = among.map(toUnit);
  const nearest: number[][] = [];
  for (const vector of vectors) {
    const likes = units.map((unit, place) => ({ place, like: product(unit, vector) }));
    const first = likes.toSorted((a, b) => b.like - a.like).slice(0, most);
    nearest.push(first.map(({ place }) => place));
    yield;
  }
  return nearest;
}

/** A vector as text, for the database. */
export function vectorToText(vector: number[]): string {
  const bytes = new Uint8Array(Float32Array.from(vector).buffer);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

export function textToVector(text: string): Float32Array {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return new Float32Array(bytes.buffer);
}

function toUnit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(product(vector, vector)) || 1;
  return vector.map((each) => each / length);
}

function product(a: Float32Array | undefined, b: Float32Array | undefined): number {
  let sum = 0;
  if (a && b) for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
