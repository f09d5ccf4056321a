/** One wish or reason that several people give, told in their own words (design, section 4). */
export type Point = {
  id: string;
  claim: string;
  basis: "code" | "colleague" | "model";
  writtenBy: "literal" | "model";
  /** Where the claim stands: a literal piece of this answer. */
  span: { answerId: number; text: string };
  answerIds: number[];
  /** Distinct people in `answerIds`; nothing where code is not sure that all of them say so. */
  people: number | null;
  /** What these people chose at the closed question; empty where no number is told. */
  bySide: Record<string, number>;
  /** The point that says the reverse. */
  opposite: string | null;
  /** How many of these people sent the same letter. */
  copies: number;
};
