import type { Language } from "../../model/language.ts";
import type { CitedSentence, Means } from "../cited-sentence.ts";
import { claimsOf } from "../reading/claims.ts";
import { evidenceOf } from "../reading/evidence.ts";
import { createReading } from "../reading/reading.ts";
import type { SentenceWords } from "../words/sentence-words.ts";
import { createGrounds } from "./grounds.ts";

/** What a sentence says that no cited answer says, or that one says in the reverse. */
export function faultsOfMeaning(
  { text, answers }: CitedSentence,
  language: Language,
  words: SentenceWords,
  { frequencies }: Pick<Means, "frequencies">,
): string[] {
  const read = createReading(language, frequencies(language), words);
  const said = answers.map((answer) => answer.text);
  const find = createGrounds(evidenceOf(said, language, read, words), read, words);
  const { claims, isContrast, isOfOthers } = claimsOf(text, words);
  const faults = claims.flatMap((claim) => {
    const { isSaid, isReversed } = find(claim);
    return [
      ...(isReversed && !isContrast ? [`turns round what a cited answer says: ${claim.text}`] : []),
      ...(isSaid ? [] : [`says what no cited answer says: ${claim.text}`]),
    ];
  });
  return isOfOthers ? ["says who says it, which code cannot check", ...faults] : faults;
}
