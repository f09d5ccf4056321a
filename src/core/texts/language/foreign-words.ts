import { type Language, languageNameIn } from "../../model/language.ts";
import type { Translation } from "../../model/translation.ts";
import type { Say } from "../texts.ts";

/** Literal words of a resident; `language` only where it is not the reader's. */
export type ForeignWords = { text: string; language?: Language; translation?: Translation };

const keys = { colleague: "words-translated-colleague", model: "words-translated-model" };

/** What is said after words in another language: its name, and what they mean where somebody told; else nothing. */
export function foreignNotes({ language, translation }: ForeignWords, say: Say, reader: Language): string[] {
  if (language === undefined) return [];
  const meaning = translation ? [say(keys[translation.madeBy], { words: translation.text })] : [];
  return [say("words-language", { language: languageNameIn(language, reader) }), ...meaning];
}
