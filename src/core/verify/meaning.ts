import type { Language } from "../model/language.ts";
import { claimsOf } from "./claims.ts";
import { evidenceOf } from "./evidence.ts";
import type { CitedSentence, Means } from "./cited-sentence.ts";
import { createGrounds } from "./grounds.ts";
import { createReading } from "./reading.ts";
import type { SentenceWords } from "./words/sentence-words.ts";

/** Whether every claim of a sentence stands in a cited answer, and none in the reverse. */
export function faultsOfMeaning(
  { text, answers }: CitedSentence,
  language: Language,
  words: SentenceWords,
  { frequencies }: Pick<Means, "frequencies">,
): string[] {
  const read = createReading(language, frequencies(language), words);
  const evidence = evidenceOf(answers.map((answer) => answer.text), language, read, words);
  const { claims, isContrast, isOfOthers } = claimsOf(text, words);
  const check = createGrounds(evidence, read, words);
  const faults = claims.flatMap((claim) => {
    const { isSaid, isReversed } = check(claim);
    return [
      ...(isSaid ? [] : [`says what no cited answer says: ${claim.text}`]),
      ...(isReversed && !isContrast ? [`turns round what a cited answer says: ${claim.text}`] : []),
    ];
  });
  return isOfOthers ? ["says who says it, which code cannot check", ...faults] : faults;
}
