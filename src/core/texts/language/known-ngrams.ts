/** What an n-gram is worth for a language that has it, besides its own score. */
const BASE = 53;
const FIRST_LANGUAGE = "a".charCodeAt(0);
const FIRST_SCORE = 0x100;

/** Two characters: which of the languages it is, and the score that an n-gram has there. */
export function writeScore(language: number, score: number): string {
  return String.fromCharCode(FIRST_LANGUAGE + language, FIRST_SCORE + score);
}

/** Adds what an n-gram is worth to the sums of the languages. `known` is searched as it lies: reading it takes longer. */
export function addScores(ngram: string, known: string, sums: number[]): void {
  let from = 0;
  let to = known.length;
  while (from < to) {
    const begin = known.lastIndexOf("\n", ((from + to) >> 1) - 1) + 1;
    const tab = known.indexOf("\t", begin);
    const end = known.indexOf("\n", tab);
    const found = known.slice(begin, tab);
    if (found === ngram) {
      addLine(known, tab + 1, end, sums);
      return;
    }
    if (found < ngram) from = end + 1;
    else to = begin;
  }
}

function addLine(known: string, begin: number, end: number, sums: number[]): void {
  for (let at = begin; at < end; at += 2) {
    const language = known.charCodeAt(at) - FIRST_LANGUAGE;
    sums[language] = (sums[language] ?? 0) + BASE + known.charCodeAt(at + 1) - FIRST_SCORE;
  }
}
