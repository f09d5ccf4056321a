import { distance } from "fastest-levenshtein";
import { turnsRound } from "./negation.ts";

/** Shorter words differ too little from others; longer ones may hold two slips. */
const [SHORTEST, TWO_SLIPS_LENGTH] = [5, 9];
/** Another label must be so much further away. */
const LEAST_MARGIN = 2;

/** Of these the one that was meant with a slip of the pen; nothing when it may as well have been another. */
export function slippedInto<Labelled extends { labels: string[] }>(
  words: string,
  all: Labelled[],
): Labelled | undefined {
  const near = all
    .map((each) => ({ each, away: Math.min(...each.labels.map((label) => slipsBetween(label, words))) }))
    .toSorted((a, b) => a.away - b.away);
  const [best, second] = near;
  if (!best || best.away > slipsIn(words)) return undefined;
  return (second?.away ?? Number.POSITIVE_INFINITY) >= best.away + LEAST_MARGIN ? best.each : undefined;
}

/** "jaaa" is "ja". */
export function isDrawnOut(words: string, label: string): boolean {
  const rest = words.slice(label.length);
  return label !== "" && words.startsWith(label) && [...rest].every((letter) => letter === label.at(-1));
}

function slipsIn(words: string): number {
  return words.length >= TWO_SLIPS_LENGTH ? 2 : words.length >= SHORTEST ? 1 : 0;
}

/** Who turns something round, or begins otherwise, means another word. */
function slipsBetween(label: string, words: string): number {
  if (label.length < SHORTEST || label[0] !== words[0] || turnsRound(label, words)) return Number.POSITIVE_INFINITY;
  return isSwap(label, words) ? 1 : distance(words, label);
}

/** Two letters that changed places are one slip. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
