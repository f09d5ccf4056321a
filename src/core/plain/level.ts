import type { Language } from "../model/language.ts";
import { type Frequencies, frequencyOf, UNKNOWN } from "./frequencies.ts";
import { grammarOf } from "./grammar.ts";
import type { Jargon } from "./jargon.ts";
import { sentences, wordsOf } from "./sentences.ts";

export type Level = 1 | 2 | 3 | 4;

/** The weights of LiNT-II (Kleijn, 2018; Pander Maat and others, 2023): what makes Dutch texts hard to understand. */
const INTERCEPT = -4.20782;
const FREQUENCY = 17.283729;
const DEPENDENCY_LENGTH = -1.624415;
const CONTENT_WORDS = -2.53678;
/** Stand-ins for what takes a parser: how far words that belong together stand apart, and how many nouns are concrete. */
const DEPENDENCY_LENGTH_PER_WORD = 0.35;
const CONCRETE_NOUNS = 8;
/** Where LiNT-II's levels end. */
const LEVEL_ENDS = [34, 46, 58] as const;

/**
 * How hard a text is, from 0 to 100: a parser-free stand-in for LiNT-II, made for Dutch and used for English with
 * English words. Jargon counts as unknown, however often it is used. It says how hard, never "B1": no formula measures that.
 */
export function hardness(text: string, language: Language, frequencies: Frequencies, jargon: Jargon[]): number {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  const { functionWords, finiteVerbs } = grammarOf(language);
  const names = namesIn(text);
  const content = words.filter((word) => !functionWords.has(word) && !/^\d/.test(word) && !names.has(word));
  if (content.length === 0) return 0;
  const count = Math.max(1, sentences(text).length);
  const clauses = Math.max(count, words.filter((word) => finiteVerbs.has(word)).length);
  const strange = new Set(jargon.flatMap(({ word }) => wordsOf(word)));
  const frequency = (word: string) => (strange.has(word) ? UNKNOWN : frequencyOf(word, frequencies));
  const meanFrequency = content.reduce((sum, word) => sum + frequency(word), 0) / content.length;
  const ease =
    INTERCEPT +
    FREQUENCY * meanFrequency +
    DEPENDENCY_LENGTH * DEPENDENCY_LENGTH_PER_WORD * (words.length / count) +
    CONTENT_WORDS * (content.length / clauses) +
    CONCRETE_NOUNS;
  return 100 - Math.max(0, Math.min(100, ease));
}

/** Level 1 is easy, 4 is hard. */
export function levelOf(hardness: number): Level {
  const [one, two, three] = LEVEL_ENDS;
  return hardness < one ? 1 : hardness < two ? 2 : hardness < three ? 3 : 4;
}

/** Words with a capital inside a sentence and initials, in small letters: names do not make a text hard. */
export function namesIn(text: string): Set<string> {
  const inside = sentences(text).flatMap((sentence) => wordsOf(sentence).slice(1));
  return new Set(inside.filter((word) => /^\p{Lu}(?:\p{Ll}|\.\p{Lu})/u.test(word)).map((word) => word.toLowerCase()));
}
