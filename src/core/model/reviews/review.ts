import type { Language } from "../language.ts";

/** A clause of an answer as a colleague sees it: its own words, masked. `id` names it in a form. */
export type ReviewClause = {
  id: string;
  answerId: number;
  text: string;
  language: Language;
  /** The whole answer, masked; nothing where the clause is all of it. */
  whole?: string;
  /** How many people wrote these words. */
  people: number;
  /** Whether code counts its people in the point; what is not sure is shown and not counted. */
  isSure: boolean;
};

/**
 * One thing that a colleague decides: a point that code proposes, a sentence of a model, clauses that no point tells of,
 * or the words of fewer people than make a point.
 */
export type ReviewItem = {
  id: string;
  /** Grows when what it shows changed: a decision is on what was seen. */
  version: number;
  kind: "point" | "loose" | "voice" | "sentence";
  label: ReviewClause;
  people: number;
  clauses: ReviewClause[];
  /** How many more clauses it has than are shown. */
  more: number;
  /** Points that it may belong to, or be the reverse of; the likeliest first. */
  near: PointName[];
  /** How many people a judge found to say so or the reverse; `text`: what a model wrote, where it is not a resident's words. */
  sentence?: { text?: string; supports: number; opposes: number };
};

export type PointName = { id: string; label: string; people: number };

/** A page of what there is to decide about one consultation: the largest and least sure first. */
export type ReviewSheet = {
  slug: string;
  title: string;
  page: number;
  pages: number;
  items: ReviewItem[];
  /** Every point so far, for who looks for another one than those that are near. */
  points: PointName[];
  /** How many answers a colleague decided about, of all that count. */
  looked: number;
  answers: number;
  /** How many things were decided, and how many are left. */
  decided: number;
  left: number;
};

/** What a colleague makes of an item; `clauseIds` are those that were ticked in it. */
export type ReviewChoice =
  /** All of it says the same; what is ticked does not belong. */
  | { type: "right"; without: string[] }
  /** It says what that point says. */
  | { type: "join"; pointId: string; clauseIds: string[] }
  /** It says the reverse of that point, and is a point of its own. */
  | { type: "reverse"; pointId: string }
  /** What is ticked is a point of its own. */
  | { type: "split"; clauseIds: string[] }
  /** It is right, and the ticked clause says it better. */
  | { type: "label"; clauseId: string }
  /** It is no point: none of it says what others say. */
  | { type: "none" }
  /** The words of so few people may be told: nobody can be known by them. */
  | { type: "let-through"; clauseIds: string[] }
  /** A sentence of a model is left out; the literal words stand there. */
  | { type: "drop-sentence" };

/** `changed`: somebody decided about it first, or it is not what was seen. */
export type Reviewed = "decided" | "repeated" | "changed" | "gone";

/** A consultation with something left to decide. */
export type ToReview = { slug: string; title: string; left: number };
