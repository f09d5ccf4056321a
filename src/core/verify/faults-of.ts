import type { Language } from "../model/language.ts";
import type { CitedSentence, Means } from "./cited-sentence.ts";
import { faultsOfForm } from "./form/form.ts";
import { faultsOfWording } from "./form/wording.ts";
import { faultsOfMeaning } from "./proof/meaning.ts";
import { wordsOfSentences } from "./words/of-language.ts";

/** What code checks of a sentence that it can read, in this order; a judge that is no code comes last. */
const checks = [faultsOfWording, faultsOfMeaning];

/**
 * What is wrong with a sentence, each fault a clause that may follow "it …"; nothing when code finds no fault. What code
 * cannot read is refused: a sentence passes only where cited answers plainly say all that it says.
 */
export function faultsOf(sentence: CitedSentence, language: Language, means: Means): string[] {
  const words = wordsOfSentences(language);
  if (!words) return [`is in a language that code cannot check: ${language}`];
  const form = faultsOfForm(sentence, language, means);
  if (form.length > 0) return form;
  return checks.flatMap((faultsIn) => faultsIn(sentence, language, words, means));
}
