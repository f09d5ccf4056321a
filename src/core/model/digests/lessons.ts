import { z } from "zod";
import { consultation } from "../consultation/consultation.ts";
import { calendarDay } from "../consultation/promise.ts";
import { localText } from "../language.ts";

/** What the team writes down itself after a consultation; everything else on the card is counted. */
export const notes = z.strictObject({
  hours: z.number().nonnegative().nullable().default(null),
  failed: z.string().trim().default(""),
  again: z.string().trim().default(""),
});

/** A card with which another town can learn from a consultation, and begin with its set-up. It holds nobody's words but the team's. */
export const lessons = z.strictObject({
  card: z.literal("samenspraak-lessons-1"),
  municipality: z.string(),
  reach: z.strictObject({
    participants: z.int().nonnegative(),
    answersInWords: z.int().nonnegative(),
    languages: z.record(z.string(), z.int().nonnegative()),
  }),
  promise: z.strictObject({
    state: z.enum(["on-time", "late", "overdue", "not-yet"]),
    answerBy: calendarDay,
    answeredOn: calendarDay.nullable(),
    /** How many people heard back, could not be told, and still waited for their message. */
    told: z
      .strictObject({
        people: z.int().nonnegative(),
        unreached: z.int().nonnegative(),
        toDo: z.int().nonnegative(),
      })
      .optional(),
  }),
  feltHeard: z.strictObject({ n: z.int(), yes: z.int(), bit: z.int(), no: z.int() }).nullable(),
  learned: localText.nullable(),
  ...notes.shape,
  setUp: consultation,
});

export type Notes = z.infer<typeof notes>;
export type Lessons = z.infer<typeof lessons>;

/** A town's own set-up on the card of another: what belongs to the first town only is left out. */
export function portable({ owner: _, sources: __, ...setUp }: Lessons["setUp"]): Lessons["setUp"] {
  const { because: ___, ...promise } = setUp.promise;
  return { ...setUp, promise, sources: [] };
}

/** The set-up of a card as a new consultation, with these days and this slug. */
export function fromCard(
  { setUp }: Lessons,
  { slug, opens, closes, answerBy }: { slug: string; opens: string; closes: string; answerBy: string },
): Lessons["setUp"] {
  return { ...setUp, slug, opens, closes, promise: { ...setUp.promise, answerBy } };
}
