import type { ClausePlace } from "../digests/clause-place.ts";

/** A point as a colleague left it. Its label is a literal piece of an answer, which may be gone since. */
export type ReviewedPoint = { id: string; label: ClausePlace; opposite: string | null };

/** What a colleague said of a clause; `nothing`, with an empty id: it says what no point tells. */
export type ReviewedClause = { place: ClausePlace; pointId: string; verdict: "says" | "not" | "nothing" };

/** Words of few people that a colleague read: whether they may be told, as long as the whole answer has this mark. */
export type ReadVoice = { place: ClausePlace; mark: string; mayTell: boolean };

/** All that colleagues decided about one consultation and that still holds; nowhere in it stands a word. */
export type ReviewState = { points: ReviewedPoint[]; clauses: ReviewedClause[]; voices: ReadVoice[] };

export const notReviewed: ReviewState = { points: [], clauses: [], voices: [] };

/** A clause to ask about: every place where the same words stand, and the mark of those words. */
export type AskedClause = { places: ClausePlace[]; mark: string; isSure: boolean };

/** Something to ask a colleague, in places only. */
export type Proposal = {
  id: string;
  kind: "point" | "loose" | "voice" | "sentence";
  label: ClausePlace;
  labelMark: string;
  clauses: AskedClause[];
  /** How many more clauses it has than are asked now. */
  more: number;
  /** The point that says the reverse. */
  opposite: string | null;
  /** Points that it may belong to, or be the reverse of; the likeliest first. */
  near: string[];
  /** How many people a judge found to say so or the reverse; `text`: what a model wrote, where it is not a resident's words. */
  sentence?: { text?: string; supports: number; opposes: number };
};

/** A point by its name: where that stands, and the mark of its words. */
export type NamedPoint = { id: string; label: ClausePlace; labelMark: string; people: number };

/** What there was to decide when the digest of a week was built. */
export type ReviewOverview = { week: string; points: NamedPoint[]; looked: number; answers: number };
