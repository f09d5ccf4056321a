import { wordsOf } from "../../themes/words.ts";
import type { DirectionWords, Pole } from "./words/direction-words.ts";

/** A word with what its surroundings do to it. */
export type Token = {
  word: string;
  /** Between two commas. */
  part: number;
  /** A reason or a condition is a segment of its own: a negation there says nothing of the rest. */
  segment: number;
  isFlipped: boolean;
  order: "first" | "later" | undefined;
  /** "te" stands before it. */
  isExcess: boolean;
  pole: Pole | undefined;
  /** What there should be more or less of: "meer bomen". */
  target: string | undefined;
  /** Whether it tells what the clause is about. */
  isTelling: boolean;
};

/** Where something is denied. */
export type Denial = { part: number; segment: number };

/** What a spelling stands for, and whether a word tells what a clause is about. */
export type Meaning = { meant(word: string): string; isTelling(word: string): boolean };

const MOST_WORDS = 80;

/** The words of a clause, each in its part and segment. */
export function tokensOf(clause: string, words: DirectionWords, { meant, isTelling }: Meaning): Token[] {
  const tokens: Token[] = [];
  let [segment, isAside] = [0, false];
  const parts = clause.replace(/n['’]t(?!\p{L})/giu, " not").split(/[,:()–—;]+/u);
  for (const [part, text] of parts.entries()) {
    if (isAside && part > 0) [segment, isAside] = [segment + 1, false];
    for (const written of wordsOf(text)) {
      const word = meant(written);
      if (words.reasons.has(word) || words.conditions.has(word) || isDoubleDenial(tokens, word, words))
        [segment, isAside] = [segment + 1, true];
      const plain = { isFlipped: false, order: undefined, isExcess: false, pole: undefined, target: undefined };
      tokens.push({ word, part, segment, ...plain, isTelling: isTelling(word) });
      if (tokens.length >= MOST_WORDS) return tokens;
    }
  }
  return tokens;
}

/** "Niet weg zonder met ons te praten" tells when it may go; "niet zonder hek" wants a fence. */
function isDoubleDenial(before: Token[], word: string, { absence, negators }: DirectionWords): boolean {
  return (
    absence.has(word) &&
    before.slice(0, -1).some((each) => negators.has(each.word)) &&
    !negators.has(before.at(-1)?.word ?? "")
  );
}

/** Where a phrase of these ends that begins at this place. */
export function phraseAt(tokens: Token[], i: number, phrases: string[]): number | undefined {
  const first = tokens[i]?.word;
  if (first === undefined) return undefined;
  for (const phrase of phrases) {
    if (!phrase.startsWith(first)) continue;
    const said = phrase.split(" ");
    if (said.every((word, j) => tokens[i + j]?.word === word)) return i + said.length;
  }
  return undefined;
}

/** A word that turns, marks or joins others tells nothing itself. */
export function isGrammar(word: string, words: DirectionWords): boolean {
  const { negators, first, later, reasons, conditions, reports, wishes, preferring, against } = words;
  return [negators, first, later, reasons, conditions, reports, wishes, preferring, against].some((each) =>
    each.has(word),
  );
}
