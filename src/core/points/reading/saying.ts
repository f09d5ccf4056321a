import type { Language } from "../../model/language.ts";
import type { Clause } from "./clauses.ts";
import type { Moods } from "./mood.ts";
import type { Denial } from "./tokens.ts";

/** An answer in words, and who gave it. What is not quotable counts, and is in no label. */
export type Said = { id: number; person: string; text: string; language: Language; isQuotable: boolean };

/** One thing that a clause is about. */
export type Feature = {
  root: string;
  parts: string[];
  /** How telling it is among these answers. */
  weight: number;
  part: number;
  segment: number;
  isFlipped: boolean;
  order: "first" | "later" | undefined;
  isExcess: boolean;
  /** What is done, and not to what. */
  isFaint: boolean;
  /** A place or a body: it is meant, or it is not. */
  isName: boolean;
  /** In English: who or what the sentence says something of. */
  isSubject: boolean;
  /** The dimension that it is measured in: who speaks of further away speaks of distance. */
  measure: string | undefined;
  /** What it cannot be at the same time: "new" is not old. A number is no other number. */
  contrast: { dimension: string; value: string } | undefined;
};

/** Which way a clause points on a dimension, denials counted in. */
export type Bearing = { dimension: string; sign: 1 | -1; part: number; segment: number; target: string | undefined };

/** A clause as it was understood, with everybody who wrote it in the same words. */
export type Saying = {
  clause: Clause;
  language: Language;
  features: Feature[];
  bearings: Bearing[];
  negated: Denial[];
  /** The segments that tell under which condition the rest holds. */
  conditions: number[];
  isUnsure: boolean;
  isWish: boolean;
  moods: Moods;
  /** Its words say the reverse of what is meant: they are no label. */
  isTurned: boolean;
  /** A word in it is a slip for one that others write right. */
  hasSlip: boolean;
  sayers: Said[];
};
