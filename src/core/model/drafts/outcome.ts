import { z } from "zod";
import type { Consultation } from "../consultation/consultation.ts";
import type { Part } from "../consultation/question-parts.ts";
import { type Language, type LocalText, localText } from "../language.ts";

export const LONGEST_TEXT = 300;
export const LONGEST_NAME = 120;
export const MOST_OUTCOMES = 60;

const limited = (most: number) =>
  localText.refine(
    (text) => Object.values(text).every((words) => [...words].length <= most),
    `has at most ${most} characters`,
  );

export const results = ["done", "partly", "not"] as const;

/** What was done with a theme, with a statement, or (when it names neither) with the whole, and why. */
export const outcome = z
  .strictObject({
    theme: z.string().min(1).optional(),
    statement: z.string().min(1).optional(),
    result: z.enum(results),
    what: limited(LONGEST_TEXT),
    because: limited(LONGEST_TEXT),
    decidedBy: limited(LONGEST_NAME),
    link: z.url({ protocol: /^https?$/, error: "is not a link that begins with https://" }).optional(),
  })
  .refine(({ theme, statement }) => theme === undefined || statement === undefined, "is about a theme or a statement");

/** What everybody who took part hears back: the outcomes, and what comes next. */
export const followUp = z
  .strictObject({
    outcomes: z.array(outcome).min(1).max(MOST_OUTCOMES),
    next: limited(LONGEST_TEXT),
    /** Whether this keeps the promise; else more follows. */
    isComplete: z.boolean().default(true),
    /** What an experiment taught, also when it failed, and why. */
    learned: limited(LONGEST_TEXT).optional(),
    /** Languages into which a machine put these texts; a colleague looked at them. */
    byMachine: z.array(z.string()).optional(),
  })
  .superRefine(({ outcomes, next }, context) => {
    for (const [i, each] of outcomes.entries()) {
      if (outcomes.findIndex((other) => subjectOf(other) === subjectOf(each)) < i)
        context.addIssue({ code: "custom", path: ["outcomes", i], message: "is the second outcome for the same" });
      for (const field of ["what", "because", "decidedBy"] as const)
        for (const language of missingIn(each[field], next))
          context.addIssue({
            code: "custom",
            path: ["outcomes", i, field],
            message: `has no "${language}", but \`next\` has: give every text in the same languages`,
          });
    }
  });

/** What everybody who took part hears back. */
export type FollowUp = z.infer<typeof followUp>;
export type Outcome = FollowUp["outcomes"][number];

/** A follow-up that is still being written. */
export type OutcomeDraft = Omit<FollowUp, "next"> & { next: FollowUp["next"] | null };

export const emptyOutcomes: OutcomeDraft = { outcomes: [], next: null, isComplete: true };

/** The draft as a follow-up, in the languages that all of it is in; nothing as long as something is missing. */
export function finishedDraft(draft: OutcomeDraft): FollowUp | undefined {
  const texts = outcomeTexts(draft).map(({ text }) => text);
  const isComplete = (language: Language) => texts.every((text) => text[language] !== undefined);
  const complete = ({ text }: OutcomeText) =>
    Object.fromEntries(Object.entries(text).filter(([language]) => isComplete(language)));
  const { byMachine = [], ...rest } = mapTexts(draft, complete);
  const told = byMachine.filter(isComplete);
  return followUp.safeParse({ ...rest, ...(told.length > 0 && { byMachine: told }) }).data;
}

/** A text of a draft that may be translated, by where it stands. */
export type OutcomeText = { path: string; text: LocalText };

/** All texts of a draft, in the order in which residents read them. */
export function outcomeTexts(draft: OutcomeDraft): OutcomeText[] {
  const found: OutcomeText[] = [];
  mapTexts(draft, (each) => {
    found.push(each);
    return each.text;
  });
  return found;
}

/**
 * The draft with these words in a language, by their paths; an empty one takes a translation away. `proposedFor`: what a
 * machine proposed for a text; a language with such words that nobody changed is told as a machine's.
 */
export function withTranslation(
  draft: OutcomeDraft,
  language: Language,
  words: Record<string, string>,
  proposedFor: (text: LocalText) => string | undefined,
): OutcomeDraft {
  const translated = mapTexts(draft, ({ path, text }) => {
    const { [language]: before, ...others } = text;
    const now = words[path] ?? before ?? "";
    return now === "" ? others : { ...others, [language]: now };
  });
  const isOfMachine = outcomeTexts(translated).some(({ text }) => {
    return text[language] !== undefined && text[language] === proposedFor(text);
  });
  const others = (draft.byMachine ?? []).filter((each) => each !== language);
  return { ...translated, byMachine: isOfMachine ? [...others, language] : others };
}

function mapTexts(draft: OutcomeDraft, change: (each: OutcomeText) => LocalText): OutcomeDraft {
  const outcomes = draft.outcomes.map((each) => {
    const about = subjectOf(each);
    return {
      ...each,
      what: change({ path: `${about} what`, text: each.what }),
      because: change({ path: `${about} because`, text: each.because }),
      decidedBy: change({ path: `${about} decided-by`, text: each.decidedBy }),
    };
  });
  return {
    ...draft,
    outcomes,
    next: draft.next && change({ path: "next", text: draft.next }),
    ...(draft.learned && { learned: change({ path: "learned", text: draft.learned }) }),
  };
}

/** Whether a machine put these texts into this language. */
export function isMachineTranslated({ byMachine = [] }: Pick<FollowUp, "byMachine">, language: Language): boolean {
  return byMachine.includes(language.replace("-simple", ""));
}

/** The draft with this outcome in place of what was written about the same. */
export function withOutcome(draft: OutcomeDraft, written: Outcome): OutcomeDraft {
  const isSame = (each: Outcome) => subjectOf(each) === subjectOf(written);
  const outcomes = draft.outcomes.some(isSame)
    ? draft.outcomes.map((each) => (isSame(each) ? written : each))
    : [...draft.outcomes, written];
  return { ...draft, outcomes };
}

/** The draft without what was written about this. */
export function withoutOutcome(draft: OutcomeDraft, subject: string): OutcomeDraft {
  return { ...draft, outcomes: draft.outcomes.filter((each) => subjectOf(each) !== subject) };
}

/** What an outcome is about, as one word: the same word is the same subject. */
export function subjectOf({ theme, statement }: Pick<Outcome, "theme" | "statement">): string {
  if (theme !== undefined) return `theme ${theme}`;
  return statement === undefined ? "whole" : `statement ${statement}`;
}

/** What in a follow-up is about nothing that the consultation has, in words for who wrote it. */
export function strangeSubjects({ outcomes }: FollowUp, themes: { id: string }[], c: Consultation | undefined) {
  const statements = c ? statementsIn(c) : [];
  const list = (known: { id: string }[]) => known.map(({ id }) => id).join(", ") || "none";
  return outcomes.flatMap(({ theme, statement }, i) => {
    const field = `outcomes.${i}`;
    if (theme !== undefined && !themes.some(({ id }) => id === theme))
      return [{ field: `${field}.theme`, problem: `"${theme}" is no theme of it; there are: ${list(themes)}` }];
    if (statement !== undefined && !statements.some(({ id }) => id === statement))
      return [
        {
          field: `${field}.statement`,
          problem: `"${statement}" is no statement of it; there are: ${list(statements)}`,
        },
      ];
    return [];
  });
}

/** Languages of the consultation in which the follow-up has no words: their readers get Dutch. */
export function languagesWithout({ next }: FollowUp, c: Pick<Consultation, "title">): Language[] {
  return missingIn(next, c.title).filter((language) => !language.endsWith("-simple"));
}

function missingIn(text: Record<Language, string>, other: Record<Language, string>): Language[] {
  return Object.keys(other).filter((language) => text[language] === undefined);
}

/** All statements that residents are asked about. */
export function statementsIn({ questions }: Pick<Consultation, "questions">): Part[] {
  return questions.flatMap((question) => (question.kind === "statements" ? question.seed : []));
}

/** The wording of a statement of this consultation. */
export function statementOf(c: Consultation, id: string): LocalText | undefined {
  return statementsIn(c).find((statement) => statement.id === id)?.text;
}
