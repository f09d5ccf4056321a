import { z } from "zod";
import { inLanguage, type Language, localText } from "./language.ts";
import { calendarDay, promise } from "./promise.ts";

const optionId = z.string().regex(/^[a-z0-9-]{1,16}$/, "an id has 1 to 16 characters: a-z, 0-9 and -");
/** Not a name that every JavaScript object has by itself. */
const questionId = optionId.refine((id) => !(id in {}), "is a word that cannot be an id; choose another");
export const LONGEST_LABEL = 64;
const label = localText.refine(
  (text) => Object.values(text).every((words) => [...words].length <= LONGEST_LABEL),
  `a label has at most ${LONGEST_LABEL} characters`,
);
const option = z.strictObject({ id: optionId, text: label });
const showIf = z.strictObject({ question: questionId, is: z.array(optionId).min(1) });
const common = { id: questionId, text: localText, showIf: showIf.optional() };
/** With finish, skip and back below them, 100 buttons: the most that one Telegram message holds. */
export const MOST_OPTIONS = 97;
export const MOST_STATEMENTS = 200;
export const MOST_QUESTIONS = 40;
const options = z.array(option).min(2).max(MOST_OPTIONS);

const question = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("choice"), options }),
  z.strictObject({ ...common, kind: z.literal("multiple"), options }),
  z.strictObject({ ...common, kind: z.literal("scale"), low: label, high: label }),
  z.strictObject({ ...common, kind: z.literal("text") }),
  z.strictObject({ ...common, kind: z.literal("place") }),
  z.strictObject({
    ...common,
    kind: z.literal("statements"),
    own: z.boolean().default(false),
    seed: z
      .array(z.strictObject({ id: optionId, text: localText }))
      .min(1)
      .max(MOST_STATEMENTS),
  }),
]);

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
    neighbourhoods: z
      .array(z.strictObject({ id: optionId, name: label, residents: z.int().positive().optional() }))
      .max(MOST_OPTIONS)
      .default([]),
    audience: z.enum(["residents", "team"]).default("residents"),
    moderation: z.enum(["after", "before"]).default("after"),
    reasons: z.array(z.strictObject({ id: optionId, text: localText })).default([]),
    sources: z.array(z.strictObject({ id: sourceId, name: z.string().min(1) })).default([]),
    owner: z.string().min(1).optional(),
    experiment: z.strictObject({ try: localText, expect: localText }).optional(),
    questions: z.array(question).min(1).max(MOST_QUESTIONS),
  })
  .superRefine((c, context) => {
    const areDays = (...days: string[]) => days.every((day) => calendarDay.safeParse(day).success);
    if (areDays(c.opens, c.closes) && c.closes < c.opens)
      context.addIssue({ code: "custom", path: ["closes"], message: "lies before `opens`" });
    if (areDays(c.closes, c.promise.answerBy) && c.promise.answerBy < c.closes)
      context.addIssue({ code: "custom", path: ["promise", "answerBy"], message: "lies before `closes`" });
    for (const list of ["questions", "neighbourhoods", "reasons", "sources"] as const)
      noRepeats(c[list], [list], context);
    for (const [i, q] of c.questions.entries()) {
      if ("options" in q) noRepeats(q.options, ["questions", i, "options"], context);
      if ("seed" in q) noRepeats(q.seed, ["questions", i, "seed"], context);
      if (q.kind === "place" && c.neighbourhoods.length < 2)
        context.addIssue({
          code: "custom",
          path: ["questions", i],
          message: "a place needs at least 2 `neighbourhoods`",
        });
      checkShowIf(c, i, context);
    }
  });

export type Consultation = z.infer<typeof consultation>;
export type Question = Consultation["questions"][number];
export type Option = z.infer<typeof option>;

/** A consultation as it was published: version 1, and a new one for every visible change. */
export type Published = Consultation & { version: number };

function noRepeats(list: { id: string }[], path: PropertyKey[], context: z.RefinementCtx): void {
  for (const [i, { id }] of list.entries())
    if (list.findIndex((other) => other.id === id) < i)
      context.addIssue({ code: "custom", path: [...path, i, "id"], message: `"${id}" is used twice` });
}

function checkShowIf(c: Asked, i: number, context: z.RefinementCtx): void {
  const condition = c.questions[i]?.showIf;
  if (!condition) return;
  const path = ["questions", i, "showIf"];
  const earlier = c.questions.slice(0, i).find((q) => q.id === condition.question);
  if (!earlier || earlier.kind === "text" || earlier.kind === "statements") {
    const message = `"${condition.question}" is not an earlier question with options`;
    context.addIssue({ code: "custom", path: [...path, "question"], message });
    return;
  }
  const known = optionsOf(earlier, c).map(({ id }) => id);
  for (const [j, id] of condition.is.entries())
    if (!known.includes(id))
      context.addIssue({
        code: "custom",
        path: [...path, "is", j],
        message: `"${id}" is not an option of ${earlier.id}`,
      });
}

/** What the options of a question depend on: a place is one of the town's neighbourhoods. */
type Asked = Pick<Consultation, "questions" | "neighbourhoods">;

/** What can be picked at a closed question; a scale counts from 1 to 5. Words and votes are not picked. */
export function optionsOf(q: Question, { neighbourhoods }: Pick<Consultation, "neighbourhoods">): Option[] {
  switch (q.kind) {
    case "choice":
    case "multiple":
      return q.options;
    case "place":
      return neighbourhoods.map(({ id, name }) => ({ id, text: name }));
    case "scale":
      return ["1", "2", "3", "4", "5"].map((id) => ({ id, text: { nl: id } }));
    case "text":
    case "statements":
      return [];
  }
}

/** An option as a person reads it; at the ends of a scale with what the number means. */
export function optionLabel(
  q: Question,
  id: string,
  language: Language,
  c: Pick<Consultation, "neighbourhoods">,
): string {
  if (q.kind === "scale" && id === "1") return `1: ${inLanguage(q.low, language).literal}`;
  if (q.kind === "scale" && id === "5") return `5: ${inLanguage(q.high, language).literal}`;
  const found = optionsOf(q, c).find((option) => option.id === id);
  return found ? inLanguage(found.text, language).literal : id;
}

export function questionOf(c: Consultation, id: string): Question | undefined {
  return c.questions.find((q) => q.id === id);
}

/** The languages in which residents can read it: those of its title. */
export function languagesOf(c: Consultation): Language[] {
  return Object.keys(c.title);
}

/** Whether answers are taken on this calendar day (YYYY-MM-DD in the town's time zone). */
export function openness(c: Consultation, today: string, closedOn?: string): "not-yet" | "open" | "closed" {
  if (today < c.opens) return "not-yet";
  return closedOn !== undefined || today > c.closes ? "closed" : "open";
}
