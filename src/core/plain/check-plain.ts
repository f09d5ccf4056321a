import type { Language } from "../model/language.ts";
import { jargon } from "./jargon.ts";
import { longestSentence, sentences, wordsOf } from "./sentences.ts";

/** How plain a text is: level 1 (easy) to 4 (hard), and what makes it hard. */
export type PlainReport = {
  level: 1 | 2 | 3 | 4;
  longestSentenceWords: number;
  longSentences: string[];
  jargon: { word: string; plain: string }[];
};

const LONG_SENTENCE_WORDS = 15;
const HARD_SENTENCE_WORDS = 20;

/**
 * Checks a text that people will read. The level is Flesch-Douma (Douma, 1960: 206.84 − 0.93 · words a sentence − 77 ·
 * syllables a word), a stand-in until words are weighed by how often they are used; so it says nothing of "B1".
 */
export function checkPlain(text: string, language: Language): PlainReport {
  const longestSentenceWords = longestSentence([text]);
  return {
    level: levelOf(text, longestSentenceWords),
    longestSentenceWords,
    longSentences: sentences(text).filter((sentence) => wordsOf(sentence).length > LONG_SENTENCE_WORDS),
    jargon: findJargon(text, language),
  };
}

function levelOf(text: string, longest: number): PlainReport["level"] {
  const words = wordsOf(text);
  if (words.length === 0) return 1;
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, (word.match(/[aeiouyäëïöüáéíóúàèě]+/gi) ?? []).length),
    0,
  );
  const score = 206.84 - (0.93 * words.length) / Math.max(1, sentences(text).length) - (77 * syllables) / words.length;
  const level = score >= 65 ? 1 : score >= 50 ? 2 : score >= 35 ? 3 : 4;
  return longest > HARD_SENTENCE_WORDS && level < 3 ? 3 : level;
}

function findJargon(text: string, language: Language): PlainReport["jargon"] {
  const words = ` ${wordsOf(text).join(" ").toLowerCase()} `;
  const known = jargon[language.replace("-simple", "")] ?? [];
  return known.filter(([word]) => words.includes(` ${word} `)).map(([word, plain]) => ({ word, plain }));
}
