import type { Consultation } from "../model/consultation.ts";
import type { Message, Press } from "../model/message.ts";
import type { Texts } from "../texts/texts.ts";
import { type Candidate, candidatesOf, withAndWithoutArticle } from "./candidates.ts";
import { holdsNegator } from "./negation.ts";
import { firstNumber, type NumberWords, numberIn } from "./numbers.ts";
import { isDrawnOut, slippedInto } from "./slip.ts";
import { emojiOf, plain } from "./spelling.ts";
import { numberWordsOf, wordsOf } from "./word-lists.ts";

/** The button that words mean; `remark`: they say more than that, and the rest has to be kept as well. */
export type Understood = { press: Press; remark?: true };

/** Tells whether people use a word: who writes one made no slip. */
export type IsWord = (word: string) => boolean;

/**
 * The button that typed words mean: its label in any language, its beginning, its number or letter in the list, its
 * emoji, a word for yes or no, or its label but for a slip of the pen. Nothing when they mean none, or may mean more
 * than one: then one has to ask.
 */
export function understand(
  text: string,
  message: Message,
  c: Consultation,
  texts: Texts,
  isWord: IsWord = () => false,
): Understood | undefined {
  const candidates = candidatesOf(message, c, texts);
  const numbers = numberWordsOf(texts);
  const whole = exactly(text, candidates, numbers) ?? byBeginning(plain(text), candidates, texts);
  if (whole) return { press: whole.press };
  const withRemark = beforeRemark(text, candidates, numbers, texts);
  if (withRemark) return { press: withRemark.press, remark: true };
  const slipped = bySlip(plain(text), candidates, isWord);
  return slipped && { press: slipped.press };
}

/** As `understand`, but only for words that are a button's whole label: where words of one's own are asked. */
export function understandLabel(
  text: string,
  message: Message,
  c: Consultation | undefined,
  texts: Texts,
): Press | undefined {
  return byLabel(plain(text), candidatesOf(message, c, texts))?.press;
}

/** Whether words say hello and nothing else: who comes back after days often begins so. */
export function isGreeting(text: string, texts: Texts): boolean {
  return wordsOf("words-hello", texts).has(plain(text));
}

function exactly(text: string, candidates: Candidate[], numbers: NumberWords): Candidate | undefined {
  const words = plain(text);
  return byLabel(words, candidates) ?? byEmoji(words, text, candidates) ?? byNumber(text, candidates, numbers);
}

function byLabel(words: string, candidates: Candidate[]): Candidate | undefined {
  const called = withAndWithoutArticle(words);
  return (
    candidates.find(({ labels }) => called.some((each) => labels.includes(each))) ??
    candidates.find(({ also }) => also.has(words))
  );
}

function byEmoji(words: string, text: string, candidates: Candidate[]): Candidate | undefined {
  const signs = emojiOf(text);
  if (words !== "" || signs === "") return undefined;
  return only(candidates.filter(({ emoji }) => emoji.includes(signs)));
}

/** "2" where a label begins with it; else, where no label holds a number, "2", "2)" or "the second" of the list. */
function byNumber(text: string, candidates: Candidate[], words: NumberWords): Candidate | undefined {
  const options = candidates.filter(({ isOption }) => isOption);
  const typed = numberIn(text, words);
  if (!typed) return byLetter(plain(text), options);
  const firsts = options.map(({ labels }) => labels.map((label) => firstNumber(label, words)));
  const isNumbered = options.some(({ labels }, i) => labels.some((label) => /\d/.test(label)) || isOneOf(firsts[i]));
  const most = isNumbered ? Math.max(...firsts.flat().map((n) => n ?? 0)) : options.length;
  if (typed.of !== undefined && typed.of !== most) return undefined;
  if (!isNumbered) return options[typed.n - 1];
  if (typed.isPlace) return undefined;
  const begun = options.filter((_, i) => firsts[i]?.includes(typed.n));
  const isBegun = firsts.flat().some((n) => n !== undefined);
  return only(isBegun ? begun : options.filter(({ labels }) => labels.some((label) => holds(label, String(typed.n)))));
}

/** "Een" may be an article: it makes no label a number. */
function isOneOf(firsts: (number | undefined)[] = []): boolean {
  return firsts.some((n) => n !== undefined && n !== 1);
}

function byLetter(words: string, options: Candidate[]): Candidate | undefined {
  if (!/^[a-z]$/.test(words)) return undefined;
  const named = options.filter(({ labels }) => labels.some((label) => /^[a-z](?: |$)/.test(label)));
  if (named.length > 0)
    return only(named.filter(({ labels }) => labels.some((label) => label.startsWith(`${words} `))));
  return options[words.charCodeAt(0) - 97];
}

/** The beginning of one label only; "ja" is not "ja, als", and says less than it. */
function byBeginning(words: string, candidates: Candidate[], texts: Texts): Candidate | undefined {
  if (words === "" || wordsOf("words-yes", texts).has(words) || wordsOf("words-no", texts).has(words)) return undefined;
  const turns = wordsOf("words-turns", texts);
  const begun = candidates.filter(({ labels }) => labels.some((label) => label.startsWith(`${words} `)));
  const isLimited = ({ labels }: Candidate) =>
    labels.some((label) => label.startsWith(`${words} `) && isTurned(label.slice(words.length + 1), turns));
  return begun.some(isLimited) ? undefined : only(begun);
}

const SHORTEST_REMARK = 2;

/** "4, want er is licht": the number and, after it, why. Not where the rest takes back or limits what stands before it. */
function beforeRemark(
  text: string,
  candidates: Candidate[],
  numbers: NumberWords,
  texts: Texts,
): Candidate | undefined {
  const turns = wordsOf("words-turns", texts);
  const because = wordsOf("words-because", texts);
  for (const { index, 0: gap } of text.slice(0, LONGEST_HEAD).matchAll(/[\s,.;:!–-]+/gu)) {
    const [head, rest] = [text.slice(0, index), plain(text.slice(index + gap.length))];
    const [first = "", second = ""] = rest.split(" ");
    const isReason = because.has(first) || because.has(`${first} ${second}`);
    if (!isReason && !/[,.;:!–-]\s/.test(gap)) continue;
    const found = exactly(head, candidates, numbers);
    if (!found?.isOption || rest.split(" ").length < SHORTEST_REMARK) continue;
    if (isTurned(rest, turns) || (!isReason && (holdsNegator(rest) || namesAnother(rest, found, candidates))))
      return undefined;
    return found;
  }
  return undefined;
}

const LONGEST_HEAD = 80;

function isTurned(words: string, turns: Set<string>): boolean {
  return words.split(" ").some((word) => turns.has(word));
}

function namesAnother(rest: string, found: Candidate, candidates: Candidate[]): boolean {
  const own = found.labels.flatMap((label) => label.split(" "));
  const said = rest.split(" ").filter((word) => !own.some((each) => beginAlike(word, each)));
  return candidates.some(
    ({ isOption, labels }, i) =>
      candidates[i] !== found &&
      isOption &&
      labels.some(
        (label) => holds(rest, label) || label.split(" ").some((word) => said.some((each) => beginAlike(word, each))),
      ),
  );
}

const LONG_BEGINNING = 6;

/** "Voorwaarde" and "voorwaarden", "voorwarden": long words with one beginning. */
function beginAlike(a: string, b: string): boolean {
  return a.length >= LONG_BEGINNING && a.slice(0, LONG_BEGINNING) === b.slice(0, LONG_BEGINNING);
}

/** Whether these words stand in a text, whole. */
function holds(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

function bySlip(words: string, candidates: Candidate[], isWord: IsWord): Candidate | undefined {
  const drawnOut = candidates.filter(({ labels }) => labels.some((label) => isDrawnOut(words, label)));
  const found = only(drawnOut) ?? slippedInto(words, candidates);
  const isAnotherWord = drawnOut.length === 0 && !words.includes(" ") && isWord(words);
  const isAnotherNumber = !found?.labels.some((label) => digitsOf(label) === digitsOf(words));
  return isAnotherWord || isAnotherNumber ? undefined : found;
}

/** A slip changes no number: "44" is not "4". */
function digitsOf(words: string): string {
  return words.replace(/\D/g, "");
}

function only(candidates: Candidate[]): Candidate | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}
