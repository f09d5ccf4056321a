import { z } from "zod";
import { localText } from "./language.ts";

/** A day as YYYY-MM-DD; compares as text. */
export const calendarDay = z.iso.date("write a day as YYYY-MM-DD, for example 2027-02-15");

/** How much say residents have, from least to most. */
export const rungs = ["inform", "consult", "advise", "coproduce", "codecide"] as const;

export type Rung = (typeof rungs)[number];

/** What residents are told before the first question, and may hold the town to. */
export const promise = z.strictObject({
  rung: z.enum(rungs),
  decided: localText,
  open: localText,
  decider: localText,
  answerBy: calendarDay,
});

export type PromiseCard = z.infer<typeof promise>;

const nothing = /^(niets|geen|nee|niks|n\.?v\.?t\.?|alles (ligt|staat) vast|nothing|none|no|n\/a|[-–—.]+)[.!]?$/i;

/** Whether the card says, in any of its languages, that residents can change nothing any more. */
export function isNothingOpen({ open }: Pick<PromiseCard, "open">): boolean {
  return Object.values(open).some((text) => nothing.test(text.trim()));
}

/** Where the promise stands on this day. `answered` is the day on which residents heard back, if they did. */
export function promiseState(card: PromiseCard, today: string, answered?: string): "due" | "overdue" | "kept" {
  if (answered !== undefined) return "kept";
  return today > card.answerBy ? "overdue" : "due";
}
