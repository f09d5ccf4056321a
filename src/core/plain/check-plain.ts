import type { Language } from "../model/language.ts";
import { type Frequencies, knownFrequency } from "./frequencies.ts";
import { grammarOf } from "./grammar.ts";
import { findJargon, type Jargon } from "./jargon.ts";
import { hardness, type Level, levelOf, namesIn } from "./level.ts";
import { longestSentence, sentences, wordsOf } from "./sentences.ts";

/** How plain a text is: level 1 (easy) to 4 (hard), and what makes it hard. */
export type PlainReport = {
  level: Level;
  /** 0 to 100, of which the level is made. */
  hardness: number;
  longestSentenceWords: number;
  meanSentenceWords: number;
  longSentences: string[];
  jargon: Jargon[];
  /** Words that few people use, names and words made of known parts left out. */
  rareWords: string[];
};

/** Checks a text that people will read. In a language without a word list the text is taken as Dutch. */
export type CheckPlain = (text: string, language: Language) => PlainReport;

const LONG_SENTENCE_WORDS = 15;
const HARD_SENTENCE_WORDS = 20;
const RARE = 2.8;
const SHORTEST_RARE_WORD = 5;
const HARDEST_PLAIN_LEVEL = 2;

export function createPlainCheck(frequencies: (language: Language) => Frequencies): CheckPlain {
  return (text, language) => check(text, language, frequencies(language));
}

function check(text: string, language: Language, frequencies: Frequencies): PlainReport {
  const all = sentences(text);
  const words = wordsOf(text);
  const longestSentenceWords = longestSentence([text]);
  const jargon = findJargon(text, language);
  const score = hardness(text, language, frequencies, jargon);
  const level = levelOf(score);
  return {
    level: longestSentenceWords > HARD_SENTENCE_WORDS && level <= HARDEST_PLAIN_LEVEL ? 3 : level,
    hardness: Math.round(score),
    longestSentenceWords,
    meanSentenceWords: Math.round((words.length / Math.max(1, all.length)) * 10) / 10,
    longSentences: all.filter((sentence) => wordsOf(sentence).length > LONG_SENTENCE_WORDS),
    jargon,
    rareWords: rareWords(text, words, language, frequencies),
  };
}

function rareWords(text: string, words: string[], language: Language, frequencies: Frequencies): string[] {
  const names = namesIn(text);
  const { functionWords } = grammarOf(language);
  const rare = words.filter((word) => {
    const plain = word.toLowerCase();
    const isWord = plain.length >= SHORTEST_RARE_WORD && !/[\d./]/.test(plain) && !names.has(plain);
    return isWord && !functionWords.has(plain) && (knownFrequency(plain, frequencies) ?? 0) < RARE;
  });
  return [...new Set(rare)];
}

/** Whether people can be sent this: easy enough, no sentence of more than twenty words, no jargon. */
export function isPlain({ level, longestSentenceWords, jargon }: PlainReport): boolean {
  return level <= HARDEST_PLAIN_LEVEL && longestSentenceWords <= HARD_SENTENCE_WORDS && jargon.length === 0;
}
