import { z } from "zod";
import { faultParams } from "../drafts/fault.ts";
import { type Question, question, rulesOf } from "../kinds/kinds.ts";
import { type Language, localText, PLAIN_DUTCH } from "../language.ts";
import { calendarDay, promise } from "./promise.ts";
import { MOST_OPTIONS, neighbourhood, partId } from "./question-parts.ts";

export const MOST_QUESTIONS = 40;

export const slug = z.string().regex(/^[a-z0-9-]{1,40}$/, "a slug has 1 to 40 characters: a-z, 0-9 and -");
export const sourceId = z.string().regex(/^[a-z0-9-]{1,20}$/, "a source has 1 to 20 characters: a-z, 0-9 and -");

/** The consultation file of design section 4, as it is frozen at launch. */
export const consultation = z
  .strictObject({
    slug,
    title: localText,
    promise,
    opens: calendarDay,
    closes: calendarDay,
    neighbourhoods: z.array(neighbourhood).max(MOST_OPTIONS).default([]),
    audience: z.enum(["residents", "team"]).default("residents"),
    moderation: z.enum(["after", "before"]).default("after"),
    /** Whether everybody may follow the results while answers still come in; left out: only after closing. */
    results: z.enum(["live", "after"]).optional(),
    /** Who reads in the weekly digest what people chose and said while others still answer; left out: everybody. */
    digest: z.enum(["public", "council"]).optional(),
    /** Who may answer: everybody, when left out, or each who has a code from a letter, once. */
    access: z.enum(["open", "codes"]).optional(),
    reasons: z.array(z.strictObject({ id: partId, text: localText })).default([]),
    sources: z.array(z.strictObject({ id: sourceId, name: z.string().min(1) })).default([]),
    owner: z.string().min(1).optional(),
    experiment: z.strictObject({ try: localText, expect: localText }).optional(),
    questions: z.array(question).min(1).max(MOST_QUESTIONS),
  })
  .superRefine((c, context) => {
    const areDays = (...days: string[]) => days.every((day) => calendarDay.safeParse(day).success);
    if (areDays(c.opens, c.closes) && c.closes < c.opens)
      context.addIssue({
        code: "custom",
        path: ["closes"],
        message: "lies before `opens`",
        ...faultParams("before-opens"),
      });
    if (areDays(c.closes, c.promise.answerBy) && c.promise.answerBy < c.closes)
      context.addIssue({
        code: "custom",
        path: ["promise", "answerBy"],
        message: "lies before `closes`",
        ...faultParams("before-closes"),
      });
    if (c.results === "live" && c.digest === "council")
      context.addIssue({
        code: "custom",
        path: ["results"],
        message:
          "cannot be `live` where `digest` is `council`: everybody would see at once what is kept for the council. Write `after`, or leave `digest` out",
        ...faultParams("live-for-council"),
      });
    for (const list of ["questions", "neighbourhoods", "reasons", "sources"] as const)
      noRepeats(c[list], [list], context);
    for (const [i, q] of c.questions.entries()) {
      const { parts, partsField, lacks } = rulesOf(q);
      if (partsField) noRepeats(parts(q), ["questions", i, partsField], context);
      const lacking = lacks(q, c);
      if (lacking)
        context.addIssue({
          code: "custom",
          path: ["questions", i],
          message: lacking,
          ...faultParams("needs-neighbourhoods"),
        });
      checkShowIf(c, i, context);
    }
  });

export type Consultation = z.infer<typeof consultation>;

/** A consultation as it was published: version 1, and a new one for every visible change. */
export type Published = Consultation & { version: number };

function noRepeats(list: { id: string }[], path: PropertyKey[], context: z.RefinementCtx): void {
  for (const [i, { id }] of list.entries())
    if (list.findIndex((other) => other.id === id) < i)
      context.addIssue({
        code: "custom",
        path: [...path, i, "id"],
        message: `"${id}" is used twice`,
        ...faultParams("twice", { words: id }),
      });
}

function checkShowIf(c: WithQuestions, i: number, context: z.RefinementCtx): void {
  const condition = c.questions[i]?.showIf;
  if (!condition) return;
  const path = ["questions", i, "showIf"];
  const earlier = c.questions.slice(0, i).find((q) => q.id === condition.question);
  if (!earlier || !rulesOf(earlier).isCondition) {
    const message = `"${condition.question}" is not an earlier question whose options can be a condition`;
    const known = faultParams("no-earlier-question", { words: condition.question });
    context.addIssue({ code: "custom", path: [...path, "question"], message, ...known });
    return;
  }
  const known = rulesOf(earlier)
    .options(earlier, c)
    .map(({ id }) => id);
  for (const [j, id] of condition.is.entries())
    if (!known.includes(id))
      context.addIssue({
        code: "custom",
        path: [...path, "is", j],
        message: `"${id}" is not an option of ${earlier.id}`,
        ...faultParams("no-option", { words: id, question: earlier.id }),
      });
}

type WithQuestions = Pick<Consultation, "questions" | "neighbourhoods">;

export function questionOf(c: Consultation, id: string): Question | undefined {
  return c.questions.find((q) => q.id === id);
}

/** The languages in which residents can read it: those of its title. */
export function languagesOf(c: Consultation): Language[] {
  return Object.keys(c.title);
}

/** The languages that its residents can choose: those on offer, and plain Dutch where it is written in that. */
export function languagesToChoose(c: Consultation, offered: Language[]): Language[] {
  return [...new Set([...offered, ...languagesOf(c).filter((language) => language === PLAIN_DUTCH)])];
}

/** Whether answers are taken on this calendar day (YYYY-MM-DD in the town's time zone). */
export function openness(c: Consultation, today: string, closedOn?: string): "not-yet" | "open" | "closed" {
  if (closedOn !== undefined || today > c.closes) return "closed";
  return today < c.opens ? "not-yet" : "open";
}
