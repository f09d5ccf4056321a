import type { Language } from "../model/language.ts";
import type { CitedSentence, Means } from "./cited-sentence.ts";
import { faultsOfForm } from "./form.ts";
import { faultsOfMeaning } from "./meaning.ts";
import { wordsOfSentences } from "./words/of-language.ts";
import { faultsOfWording } from "./wording.ts";

/**
 * What is wrong with a sentence, each fault a clause that may follow "it …"; nothing when code finds no fault. What code
 * cannot read is refused: a sentence passes only where cited answers plainly say all that it says.
 */
export function faultsOf(sentence: CitedSentence, language: Language, means: Means): string[] {
  const form = faultsOfForm(sentence, language, means);
  if (form.length > 0) return form;
  const words = wordsOfSentences(language);
  if (!words) return [`is in a language that code cannot check: ${language}`];
  return [...faultsOfWording(sentence, words, means), ...faultsOfMeaning(sentence, language, words, means)];
}
