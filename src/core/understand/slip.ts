import { distance } from "fastest-levenshtein";
import { turnsRound } from "./negation.ts";

/** Shorter words differ too little from others; longer ones may hold two slips. */
const [SHORTEST, TWO_SLIPS_LENGTH] = [5, 9];
/** Another label must be so much further away. */
const LEAST_MARGIN = 2;

type Labelled = { labels: string[] };

/** Tells whether people use a word: who writes one made no slip. */
export type IsWord = (word: string) => boolean;

/** Of these the one that was meant with a slip of the pen; nothing when it may as well have been another. */
export function slippedInto<Some extends Labelled>(words: string, all: Some[], isWord: IsWord): Some | undefined {
  const drawnOut = all.filter(({ labels }) => labels.some((label) => isDrawnOut(words, label)));
  if (drawnOut.length > 0) return drawnOut.length === 1 ? drawnOut[0] : undefined;
  if (!words.includes(" ") && isWord(words)) return undefined;
  const near = all
    .map((each) => ({ each, away: Math.min(...each.labels.map((label) => slipsBetween(label, words, isWord))) }))
    .toSorted((a, b) => a.away - b.away);
  const [best, second] = near;
  if (!best || best.away > slipsIn(words)) return undefined;
  return (second?.away ?? Number.POSITIVE_INFINITY) >= best.away + LEAST_MARGIN ? best.each : undefined;
}

/** Whether words may have been a slip for a label, however unlikely. */
export function mayBe({ labels }: Labelled, words: string): boolean {
  return labels.some((label) => distance(label, words) <= (words.length < SHORTEST ? 1 : LEAST_MARGIN));
}

/** "jaaa" is "ja". */
function isDrawnOut(words: string, label: string): boolean {
  const rest = words.slice(label.length);
  return (
    /\p{L}$/u.test(label) &&
    rest !== "" &&
    words.startsWith(label) &&
    [...rest].every((letter) => letter === label.at(-1))
  );
}

function slipsIn(words: string): number {
  return words.length >= TWO_SLIPS_LENGTH ? 2 : words.length >= SHORTEST ? 1 : 0;
}

/** Who turns something round, begins otherwise, or writes another number or another compound means something else. */
function slipsBetween(label: string, words: string, isWord: IsWord): number {
  const isOther =
    label.length < SHORTEST ||
    label[0] !== words[0] ||
    digitsOf(label) !== digitsOf(words) ||
    turnsRound(label, words) ||
    areCompounds(label, words, isWord);
  if (isOther) return Number.POSITIVE_INFINITY;
  return isSwap(label, words) ? 1 : distance(words, label);
}

const [SHORTEST_SHARED, SHORTEST_OTHER] = [3, 4];

/** "Molenweg" and "mollenweg": of two words in one, people use the one as well as the other. */
function areCompounds(a: string, b: string, isWord: IsWord): boolean {
  if (a.includes(" ") || b.includes(" ")) return false;
  const areUsed = (...words: string[]) => words.every((word) => word.length >= SHORTEST_OTHER && isWord(word));
  return Array.from(a, (_, at) => [a.slice(0, at), a.slice(at)] as const).some(
    ([head, tail]) =>
      (head.length >= SHORTEST_SHARED && b.startsWith(head) && areUsed(tail, b.slice(head.length))) ||
      (tail.length >= SHORTEST_SHARED && b.endsWith(tail) && areUsed(head, b.slice(0, -tail.length))),
  );
}

function digitsOf(words: string): string {
  return words.replace(/\D/g, "");
}

/** Two letters that changed places are one slip. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
