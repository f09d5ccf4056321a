import { arabic } from "./arabic.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { polish } from "./polish.ts";
import { turkish } from "./turkish.ts";
import { ukrainian } from "./ukrainian.ts";

/**
 * The words by which each seed theme is known, in one language. "~" before a word: it mostly tells where, or to whom, and
 * counts only when nothing else does. "*" behind it: any word that begins so. Those under "" only look like another one.
 */
export type Stems = Record<string, string>;

/** A text in a language that is not here is in no seed theme. */
export const stemsByLanguage: Record<string, Stems> = {
  nl: dutch,
  en: english,
  tr: turkish,
  pl: polish,
  uk: ukrainian,
  ar: arabic,
};
