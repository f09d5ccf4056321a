import { type Numbered, optionsOf } from "./amounts.ts";
import type { Candidate } from "./candidates.ts";
import { isIn } from "./word-lists.ts";

/** Several options in one message, as one press has them: as a set in the order of the list, or in the order that was said. */
export function rowOf(said: Said, numbered: Numbered, several: "|" | ">"): string[] {
  const { listed } = numbered;
  // Two places, or the first two?
  if (several === ">" && /^n+$/.test(said.shape) && said.counts.length < listed.length) return [];
  const named = inChoices(said, numbered);
  if (!named.choices.every(({ isListed }) => isListed)) return [];
  const chosen = several === "|" ? setIn(named, listed) : orderIn(named, listed);
  return chosen.length > 0 ? [chosen.map(({ press }) => press.optionId).join(several)] : [];
}

/** What a reading says, its signs in a row, and its choices and numbers in their order. */
export type Said = { shape: string; choices: Candidate[]; counts: number[] };

/** Numbers and letters name options as labels do. */
function inChoices(said: Said, numbered: Numbered): Said {
  const { shape, counts } = said;
  if (!/^n(?:&*n)+$/.test(shape)) return { ...said, shape: shape.replaceAll("l", "c") };
  const choices = counts.flatMap((n) => optionsOf({ from: n, to: n }, numbered));
  return choices.length === counts.length ? { shape: shape.replaceAll("n", "c"), choices, counts: [] } : said;
}

function setIn({ shape, choices, counts }: Said, listed: Candidate[]): Candidate[] {
  if (shape === "*") return listed.some(saysNone) ? [] : listed;
  const isList = /^(?:[np]c&*)+$/.test(shape) && isRow(counts);
  return isList || /^1?c(?:&*c)*$/.test(shape) ? listed.filter((each) => choices.includes(each)) : [];
}

/** "None of these" is no part of all. */
function saysNone({ labels }: Candidate): boolean {
  return labels.some((label) => isIn("not", label.split(" ")[0] ?? ""));
}

function orderIn({ shape, choices, counts }: Said, listed: Candidate[]): Candidate[] {
  const isWhole = choices.length === listed.length;
  if (new Set(choices).size < choices.length) return [];
  if (/^1?c(?:[&,]*c)*$|^c1$/.test(shape) || (isWhole && /^1?c(?:[&,]*c)*[&,]*\$c$/.test(shape))) return choices;
  const isPlaced = /^(?:[np]c[&,]*)+$|^(?:c[np][&,]*)+$/.test(shape) && isRow(counts);
  return isPlaced ? counts.map((_, i) => choices[counts.indexOf(i + 1)]).flatMap((each) => each ?? []) : [];
}

/** From one on, each once. */
function isRow(counts: number[]): boolean {
  return counts.toSorted((a, b) => a - b).every((n, i) => n === i + 1);
}
