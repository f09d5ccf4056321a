import { amountOf, mostOf, optionsOf } from "./amounts.ts";
import type { Candidate } from "./candidates.ts";
import { withoutNot } from "./negation.ts";
import { type Asked, type Part, partsOf } from "./parts.ts";
import { rowOf } from "./rows.ts";
import { AROUND, NOT, TOPIC, VERY, WISH } from "./signs.ts";
import { isIn } from "./word-lists.ts";

/** How several options that are typed at once stand in one press: as a set, in their order, or not at all. */
export type Several = "|" | ">" | undefined;

const MOST_READINGS = 200;
const MOST_WORDS = 16;

/** What words mean when none of them is left over: the id of an option or several, or of another button. */
export function meaningOf(words: string[], asked: Asked, several: Several): string | undefined {
  const parts = words.length > MOST_WORDS ? undefined : partsOf(words, asked);
  if (!parts || parts.reduce((all, each) => all * each.length, 1) > MOST_READINGS) return undefined;
  const readings = readingsOf(parts);
  // Among letters, "a" is no article.
  const ofLetters = readings.filter((reading) => reading.every(({ sign }) => "l&,|".includes(sign)));
  const meant = new Set(
    (ofLetters.length > 0 ? ofLetters : readings).flatMap((reading) => meantBy(reading, asked, several)),
  );
  const [only] = meant;
  return meant.size === 1 ? only : undefined;
}

function readingsOf(parts: Part[][]): Part[][] {
  return parts.reduce<Part[][]>((all, each) => all.flatMap((before) => each.map((part) => [...before, part])), [[]]);
}

/** All that one reading may mean; nothing when its parts make no sense together. */
function meantBy(reading: Part[], asked: Asked, several: Several): string[] {
  const choices = reading.flatMap(({ choice }) => choice ?? []);
  const counts = reading.flatMap(({ n }) => n ?? []);
  const all = reading.flatMap(({ sign }) => (sign === AROUND ? [] : sign)).join("");
  if (saysLess(all, choices, asked.candidates)) return [];
  const shape = [...all].filter((sign) => ![VERY, WISH, TOPIC].includes(sign)).join("");
  const isOfChoices = /^(?:c+|l+)$/.test(shape);
  if (several && (shape.length > 1 || shape === "*")) {
    const row = rowOf({ shape, choices, counts }, asked.numbered, several);
    if (row.length > 0 || choices.some(({ isListed }) => isListed)) return row;
  }
  if (isOfChoices || /^(?:c(?:\|c)+|l(?:\|l)+)$/.test(shape)) return idsOf(choices);
  if (/^[c!~N]+$/.test(shape)) return turned(shape, choices, asked.candidates);
  return byNumber(shape, counts, asked);
}

/** "Not very" is less than "not", to want to be satisfied is not to be it, and "no, trees" is no "no" to trees. */
function saysLess(shape: string, choices: Candidate[], candidates: Candidate[]): boolean {
  const hasOpposite = (choice: Candidate) =>
    candidates.some((each) => isOpposite(each, choice) || isOpposite(choice, each));
  return (
    shape.includes(NOT + VERY) ||
    (shape.includes(WISH) && choices.some(hasOpposite)) ||
    (shape.includes(TOPIC) && !shape.includes(NOT) && choices.some(saysNo))
  );
}

/** The number of an option, its place in the row, or so many out of all that can be given. */
function byNumber(shape: string, counts: number[], { numbered }: Asked): string[] {
  const [n = 0, most] = counts;
  if (shape === "p") return numbered.hasDigits ? [] : idsOf(numbered.listed.slice(n - 1, n));
  const isOutOf = shape === "n/n" && most === mostOf(numbered);
  const amount = amountOf(isOutOf ? "n" : shape, counts);
  return amount ? idsOf(optionsOf(amount, numbered)) : [];
}

/** "Not satisfied" is the option that says the opposite of "satisfied"; who says no may say "not" as well. */
function turned(shape: string, choices: Candidate[], candidates: Candidate[]): string[] {
  const [first] = choices;
  if (!first || new Set(choices).size > 1) return [];
  if (shape.startsWith("c") && saysNo(first)) return idsOf([first]);
  return /^(?:!c|c~)$/.test(shape) ? idsOf(candidates.filter((each) => isOpposite(each, first))) : [];
}

function saysNo({ also }: Candidate): boolean {
  return also.includes("no") || also.includes("disagree");
}

function isOpposite({ labels }: Candidate, other: Candidate): boolean {
  return labels.some((label) => {
    const rest =
      withoutNot(label) ??
      label
        .split(" ")
        .filter((word) => !isIn("not", word))
        .join(" ");
    return rest !== label && other.labels.includes(rest);
  });
}

function idsOf(candidates: Candidate[]): string[] {
  return candidates.map(({ press }) => press.optionId);
}
