import type { Language } from "../../model/language.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import type { SentenceWords } from "./sentence-words.ts";

const known: Record<Language, SentenceWords> = { nl: dutch, en: english };

/** The words with which sentences of a language are read; nothing when code cannot read it. */
export function wordsOfSentences(language: Language): SentenceWords | undefined {
  return known[language.slice(0, 2)];
}
