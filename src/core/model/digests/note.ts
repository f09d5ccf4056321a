import type { Outcome } from "../drafts/outcome.ts";
import type { Language } from "../language.ts";
import type { Translation } from "../translation.ts";
import type { Point } from "./point.ts";

/** Words of a resident, masked; `language` only where it is not the note's own. */
export type NoteWords = { text: string; language?: Language; translation?: Translation };

/** An answer, or a letter that `senders` people sent; `outcomes` are the numbers of what was done with it. */
export type NoteAnswer = NoteWords & { senders: number; outcomes: number[] };

export type NotePoint = {
  number: number;
  people: number;
  basis: Point["basis"];
  words: NoteWords;
  opposite?: { number: number; text: string };
};

/**
 * A point with what people wrote, or what stands in no point. `unprinted`: how many answers are counted and not told.
 * `isContinued`: the page before this one began it.
 */
export type NoteSection = { point?: NotePoint; isContinued: boolean; answers: NoteAnswer[]; unprinted: number };

/** What was done, under the number that answers refer to. */
export type NoteOutcome = Record<"about" | "what" | "because" | "decidedBy" | "link", string> & {
  number: number;
  result: Outcome["result"];
};

/** Every answer in words that may be told, under its points, and what was done with it: the response note. */
export type ResponseNote = {
  municipality: string;
  slug: string;
  title: string;
  /** The day that it is of. */
  madeOn: string;
  received: number;
  /** Of those, how many count. */
  accepted: number;
  /** Of those, how many stand in a point, and how many a colleague let through besides. */
  inPoints: number;
  letThrough: number;
  /** How many answers a colleague looked at; nothing when nobody did. */
  looked?: number;
  outcomes: NoteOutcome[];
  /** What comes next; nothing before residents heard back. */
  next?: string;
  contents: { point: NotePoint; page: number }[];
  sections: NoteSection[];
  page: number;
  pages: number;
};
