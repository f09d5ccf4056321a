import known from "../words/ngrams.json" with { type: "json" };
import { addScores } from "./known-ngrams.ts";
import { ngramsOf } from "./ngrams-of.ts";

/** Fewer n-grams say nothing. */
const FEWEST_NGRAMS = 3;
/** Brings the mean score of an n-gram between 0 and 1. */
const SCALE = 25;
/** So much of the usual score of its language does a text have that is clearly in it. */
const SHARE_OF_USUAL = 0.75;

/** The language that a text is clearly in: as eld finds it, among the languages that we know. */
export function detect(text: string): string | undefined {
  const ngrams = ngramsOf(text);
  if (ngrams.size < FEWEST_NGRAMS) return undefined;
  const sums = Object.keys(known.languages).map(() => 0);
  for (const ngram of ngrams) addScores(ngram, known.ngrams, sums);
  const [first] = Object.entries(known.languages)
    .map(([language, usual], place) => ({ language, usual, score: scoreOf((sums[place] ?? 0) / ngrams.size) }))
    .toSorted((a, b) => b.score - a.score);
  return first && first.score >= first.usual * SHARE_OF_USUAL ? first.language : undefined;
}

function scoreOf(mean: number): number {
  return mean / (mean + SCALE);
}
