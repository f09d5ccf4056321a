import { optionsOf } from "./amounts.ts";
import type { Candidate } from "./candidates.ts";
import { holdsNegator } from "./negation.ts";
import type { Asked } from "./parts.ts";
import { numbersOf } from "./signs.ts";
import { plain } from "./spelling.ts";
import { isIn } from "./word-lists.ts";

const SHORTEST_REMARK = 2;
const LONGEST_HEAD = 80;

/** A text cut in two where a remark may begin; `isReason`: its first words say so. */
export type Cut = { head: string; rest: string; isReason: boolean };

/** Every cut, the longest head first. */
export function cutsOf(text: string): Cut[] {
  const gaps = [...text.slice(0, LONGEST_HEAD).matchAll(/[\s,.;:!–-]+/gu)];
  return gaps.toReversed().flatMap(({ index, 0: gap }) => {
    const [head, rest] = [text.slice(0, index), plain(text.slice(index + gap.length))];
    const [first = "", second = ""] = rest.split(" ");
    const isReason = isIn("because", first) || isIn("because", `${first} ${second}`);
    const isApart = isReason || /[,.;:!–-]\s|\n/.test(gap) || plain(head) === "";
    return isApart && rest.split(" ").length >= SHORTEST_REMARK ? [{ head, rest, isReason }] : [];
  });
}

/** Whether what stands behind a choice only adds to it: it takes nothing back, limits nothing, names no other. */
export function isRemarkOn(choice: Candidate, { rest, isReason }: Cut, asked: Asked): boolean {
  if (rest.split(" ").some((word) => isIn("turns", word) || isIn("or", word))) return false;
  if (isReason) return true;
  const isCounted = asked.numbered.amounts.has(choice);
  if (isCounted ? holdsNegator(rest.split(" ")[0] ?? "") || countsAnother(rest, choice, asked) : holdsNegator(rest))
    return false;
  return !namesAnother(rest, choice, asked.candidates);
}

function countsAnother(rest: string, choice: Candidate, { numbered }: Asked): boolean {
  // "Een" may be an article.
  const counted = rest.split(" ").flatMap((word) => (isIn("round", word) ? [] : numbersOf(word, false)));
  return counted.some(({ n }) => optionsOf({ from: n, to: n }, numbered).some((each) => each !== choice));
}

function namesAnother(rest: string, choice: Candidate, candidates: Candidate[]): boolean {
  const own = namesOf(choice).flatMap((label) => label.split(" "));
  const said = rest.split(" ").filter((word) => !own.some((each) => beginAlike(word, each)));
  return candidates.some(
    (each) =>
      each !== choice &&
      each.isAnswer &&
      namesOf(each).some(
        (label) =>
          (!/^\d+$/.test(label) && holds(rest, label)) ||
          label.split(" ").some((word) => said.some((other) => beginAlike(word, other))),
      ),
  );
}

function namesOf({ labels, told }: Candidate): string[] {
  return [...labels, ...told];
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
