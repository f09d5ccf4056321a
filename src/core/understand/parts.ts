import { isHowOften, type Numbered, numberedIn } from "./amounts.ts";
import type { Candidate } from "./candidates.ts";
import { areForms } from "./forms.ts";
import { withoutNot } from "./negation.ts";
import { AROUND, CHOICE, LETTER, NOT, NUMBER, numbersOf, PLACE, type Sign, signsOf, TOPIC } from "./signs.ts";
import { type IsWord, mayBe, slippedInto } from "./slip.ts";
import { plain } from "./spelling.ts";
import { isIn, numbers } from "./word-lists.ts";

/** A part of a text that was understood: what it does there, and the choice or the number that it is. */
export type Part = { sign: Sign; choice?: Candidate; n?: number };

/** What is asked, and all that words may mean there. */
export type Asked = {
  candidates: Candidate[];
  numbered: Numbered;
  /** Words of the question: to say them again adds nothing. */
  topic: string[];
  isHowOften: boolean;
  isYesOrNo: boolean;
  isWord: IsWord;
};

export function toAsked(candidates: Candidate[], wordings: string[], isWord: IsWord): Asked {
  const numbered = numberedIn(candidates);
  const units = [...numbered.amounts.keys()].flatMap(({ labels }) => labels.flatMap((label) => label.split(" ")));
  // What a question begins with asks or is its verb.
  const echoed = wordings.flatMap((wording) => plain(wording).split(" ").slice(1));
  return {
    candidates,
    numbered,
    topic: [...echoed, ...units].filter(
      (word) => !/\d/.test(word) && signsOf(word).length === 0 && !isIn("turns", word),
    ),
    isHowOften: [...numbered.amounts.keys()].some(isHowOften),
    isYesOrNo: candidates.some(({ also }) => also.includes("yes") || also.includes("agree")),
    isWord,
  };
}

const LONGEST_PART = 8;

/**
 * The parts of a text one after the other, each the longest that there is, with all that it may be; nothing when a word
 * of it means nothing here.
 */
export function partsOf(words: string[], asked: Asked): Part[][] | undefined {
  const parts: Part[][] = [];
  const isAmongWords = words.some((word) => /[\p{L}\p{N}]/u.test(word));
  for (let i = 0; i < words.length; ) {
    const rest = words.slice(i, i + LONGEST_PART);
    const spans = rest.map((_, length) => rest.slice(0, rest.length - length));
    const place = { isFirst: i === 0, isAmongWords };
    const found =
      firstOf(spans, (span) => exactParts(span, asked, place)) ?? firstOf(spans, (span) => slippedParts(span, asked));
    if (!found) return undefined;
    parts.push(...found.parts);
    i += found.length;
  }
  return parts;
}

function firstOf(
  spans: string[][],
  find: (words: string) => Part[][],
): { parts: Part[][]; length: number } | undefined {
  for (const span of spans) {
    const parts = find(span.join(" "));
    if (parts.length > 0) return { parts, length: span.length };
  }
  return undefined;
}

/** Where in a text words stand. */
type Place = { isFirst: boolean; isAmongWords: boolean };

function exactParts(words: string, asked: Asked, place: Place): Part[][] {
  if (isIn("turns", words)) return [];
  const choices = choicesOf(words, asked);
  const typed = numbersOf(words, asked.isHowOften).flatMap((each) => toParts(each, words, asked));
  if (choices.length > 0 && isIn("round", words)) return [[...choices, { sign: AROUND }]];
  if (choices.length > 0) return [[...choices, ...typed]];
  const signs = signsOf(words).map((sign): Part => ({ sign }));
  const around = isIn("not", words) ? [] : aroundOf(words, asked, place).map((sign): Part => ({ sign }));
  const all = [...typed, ...signs, ...around, ...lettersOf(words, asked)];
  if (all.length > 0) return [all];
  const joined = /^و(?=\S{3})/u.test(words) ? choicesOf(words.slice(1), asked) : [];
  return joined.length > 0 ? [[{ sign: "&" }], joined] : turnedParts(words, (rest) => choicesOf(rest, asked));
}

/** "Onbelangrijk" is "not" and "important". */
function turnedParts(words: string, find: (rest: string) => Part[]): Part[][] {
  const rest = withoutNot(words);
  const choices = rest ? find(rest) : [];
  return choices.length > 0 ? [[{ sign: NOT }], choices] : [];
}

function slippedParts(words: string, { candidates, isWord }: Asked): Part[][] {
  const find = (rest: string) => {
    const choice = slippedInto(rest, candidates, isWord);
    return choice ? [{ sign: CHOICE, choice }] : [];
  };
  const choices = find(words);
  return choices.length > 0 ? [choices] : turnedParts(words, find);
}

function choicesOf(words: string, { candidates: all, numbered }: Asked): Part[] {
  // Amounts are read from their numbers.
  const candidates = /\d/.test(words) ? all.filter((each) => !numbered.amounts.has(each)) : all;
  const isCalled = (each: Candidate) =>
    each.labels.includes(words) || each.emoji.includes(words) || each.also.some((list) => isIn(list, words));
  const called = candidates.filter(isCalled);
  const named =
    called.length > 0 ? called : candidates.filter(({ labels }) => labels.some((label) => areAlike(label, words)));
  return named.map((choice) => ({ sign: CHOICE, choice }));
}

/** The same words in other forms, with their numbers in words. */
function areAlike(label: string, words: string): boolean {
  return areForms(inDigits(label), inDigits(words));
}

function inDigits(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => {
    const n = numbers.get(word) ?? 0;
    return n > 1 ? String(n) : word;
  });
}

function toParts({ n, isPlace }: { n: number; isPlace: boolean }, words: string, asked: Asked): Part[] {
  // "Three" may have been "trees".
  const isCounted = /\d/.test(words) || asked.numbered.amounts.size > 0;
  if (!isCounted && isIn("round", words)) return [];
  const near = isCounted ? [] : asked.numbered.listed.filter((each) => mayBe(each, words));
  return [{ sign: isPlace ? PLACE : NUMBER, n }, ...near.map((choice) => ({ sign: CHOICE, choice }))];
}

/** What may stand around a choice: words that change nothing of it, and words of the question said again. */
function aroundOf(words: string, { topic, isHowOften, isYesOrNo }: Asked, { isFirst, isAmongWords }: Place): Sign[] {
  const isAround =
    isIn("round", words) ||
    (isHowOften && isIn("times", words)) ||
    (isFirst && isAmongWords && (isIn("hello", words) || (!isYesOrNo && isIn("yes", words)))) ||
    (isAmongWords && /^\p{Extended_Pictographic}\S*$/u.test(words));
  if (isAround) return [AROUND];
  return topic.some((word) => areForms(word, words)) ? [TOPIC] : [];
}

/** "B" is the option that is called so, or the second where none is called by a letter. */
function lettersOf(words: string, { numbered: { listed } }: Asked): Part[] {
  if (!/^[a-z]$/.test(words)) return [];
  const isLetter = (word = "") => /^[a-z]$/.test(word);
  const letters = listed.map(({ labels }) =>
    labels.flatMap((label) => [label.split(" ")[0], label.split(" ").at(-1)].filter(isLetter)),
  );
  const isLettered = letters.some((each) => each.length > 0);
  const meant = isLettered ? listed.filter((_, i) => letters[i]?.includes(words)) : [listed[words.charCodeAt(0) - 97]];
  return meant.flatMap((choice) => (choice ? [{ sign: LETTER, choice }] : []));
}
