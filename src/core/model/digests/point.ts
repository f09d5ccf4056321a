import type { Language } from "../language.ts";
import { shortened } from "../shortened.ts";
import type { Translation } from "../translation.ts";

/** One wish or reason that several people give, told in their own words (design, section 4). */
export type Point = {
  id: string;
  claim: string;
  basis: "code" | "colleague" | "model";
  writtenBy: "literal" | "model";
  /** Where the claim stands: a literal piece of this answer; `language` where it is not the digest's own. */
  span: { answerId: number; text: string; language?: Language; translation?: Translation };
  answerIds: number[];
  /** Distinct people in `answerIds`; nothing where code is not sure that all of them say so. */
  people: number | null;
  /** What these people chose at the closed question; empty where no number is told. */
  bySide: Record<string, number>;
  /** The point that says the reverse. */
  opposite: string | null;
  /** How many of these people sent the same letter, or one of several that many sent. */
  copies: number;
  /** How many letters that were, where it was more than one. */
  letters?: number;
  /** How many people say so and how many the reverse, as a model judged. */
  judged?: { supports: number; opposes: number };
  /** The answers that a model made its sentence of: without one of them it is gone. */
  cites?: number[];
  /** The digest of the week before told of the same consultation, and not of this point. */
  isNew?: true;
};

/** The text that tells of the letters, and its values; nothing where nobody sent the letter of another. */
export function lettersOf({ copies, letters = 1 }: Pick<Point, "copies" | "letters">) {
  if (copies <= 1) return undefined;
  return letters > 1
    ? { key: "digest-point-letters", values: { copies, letters } }
    : { key: "digest-point-copies", values: { copies } };
}

/** The text that tells of those who say the reverse, and its values; what a model counted is told as a model's. */
export function oppositeIn(
  { people, judged }: Point,
  claim: string,
): { key: string; values: Record<string, number | string> } {
  const values = { people: people ?? 0 };
  return judged
    ? { key: "digest-point-opposed", values }
    : { key: "digest-point-opposite", values: { ...values, claim } };
}

const MOST_WORDS_IN_BRIEF = 12;

/** Whether it is made of the words of one of these answers. */
export function isMadeOf({ span, cites = [] }: Point, answerIds: Set<number>): boolean {
  return [span.answerId, ...cites].some((id) => answerIds.has(id));
}

/** What a resident literally says, as a sentence has room for it; what is left out is marked. */
export function shortClaim({ span }: Pick<Point, "span">): string {
  return shortened(span.text, MOST_WORDS_IN_BRIEF);
}

/** Whether a sentence of the first minute may hold words of this point. */
export function holdsWords(sentence: string, point: Pick<Point, "span">): boolean {
  return sentence.includes(shortClaim(point));
}

const ends = ["”", "»", "\u2069"];

/** Whether a sentence of the first minute quotes this point, and not a longer one that begins with the same words. */
export function tellsPoint(sentence: string, point: Pick<Point, "span">): boolean {
  return ends.some((end) => sentence.includes(shortClaim(point) + end));
}
