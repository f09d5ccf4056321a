import { z } from "zod";
import { localText } from "../language.ts";

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
  /** Why residents hear back on another day than was promised before. */
  because: localText.optional(),
});

export type PromiseCard = z.infer<typeof promise>;

const nothing = /^(niets|geen|nee|niks|n\.?v\.?t\.?|alles (ligt|staat) vast|nothing|none|no|n\/a|[-–—.]+)[.!]?$/i;

/** Whether the card says, in any of its languages, that residents can change nothing any more. */
export function isNothingOpen({ open }: Pick<PromiseCard, "open">): boolean {
  return Object.values(open).some((text) => nothing.test(text.trim()));
}

/** Where the promise stands on this day. `answered` is the day on which residents heard back, if they did. */
export function promiseState(
  card: Pick<PromiseCard, "answerBy">,
  today: string,
  answered?: string,
): "due" | "overdue" | "kept" {
  if (answered !== undefined) return "kept";
  return today > card.answerBy ? "overdue" : "due";
}

/** So many days before its last day, the owner of a promise is reminded. */
const DAYS_AHEAD = [0, 3, 14];

/** The newest reminder that is due on this day; nothing when it is too early for one. */
export function reminderOn(answerBy: string, today: string): number | "overdue" | undefined {
  const days = daysUntil(answerBy, today);
  return days < 0 ? "overdue" : DAYS_AHEAD.find((ahead) => days <= ahead);
}

/** How many days this day is away; less than none when it is over. */
export function daysUntil(day: string, today: string): number {
  return (Date.parse(day) - Date.parse(today)) / DAY_MILLISECONDS;
}

const DAY_MILLISECONDS = 86_400_000;

/** The day after this one. */
export function dayAfter(day: string): string {
  return daysAfter(day, 1);
}

/** So many days after this one. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
