import type { Consultation } from "../consultation/consultation.ts";
import { isNothingOpen, type PromiseCard } from "../consultation/promise.ts";
import { isTooLong } from "../consultation/question-parts.ts";
import type { Faults, FormValues } from "../kinds/kind-rules.ts";
import { type Question, rulesOf } from "../kinds/kinds.ts";

/** What stands on the promise card, and when and for whom it is, as a colleague fills it in; one text a field. */
export type Basics = Pick<PromiseCard, "rung" | "answerBy"> &
  Pick<Consultation, "opens" | "closes" | "audience" | "moderation" | "results"> & {
    title: string;
    decided: string;
    open: string;
    decider: string;
    /** Why residents hear back on another day than before; empty when they do not. */
    because: string;
    /** A source a line. */
    sources: string[];
    /** A neighbourhood a line, with its number of residents behind it if that is known. */
    neighbourhoods: string[];
    /** Why words may be rejected, a reason a line; none for the usual ones. */
    reasons: string[];
    /** What is tried out, and what is expected of it; both empty when nothing is. */
    try: string;
    expect: string;
  };

/** One question as a colleague fills it in; `parts` are its options or statements, a line each. */
export type QuestionForm = FormValues & Pick<Question, "kind" | "showIf"> & { text: string };

/** The lines of a field; empty ones and repeats are left out. */
export function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

export function faultsInBasics(basics: Basics): Faults {
  const { opens, closes, answerBy, open, neighbourhoods, try: tried, expect } = basics;
  return {
    ...(closes < opens && { closes: "fault-closes" }),
    ...(answerBy < closes && { answerBy: "fault-answer-by" }),
    ...(isNothingOpen({ open: { nl: open } }) && { open: "fault-open" }),
    ...(neighbourhoods.some(isTooLong) && { neighbourhoods: "fault-label" }),
    ...(tried === "" && expect !== "" && { try: "fault-experiment" }),
    ...(tried !== "" && expect === "" && { expect: "fault-experiment" }),
  };
}

/** `id`: the question that is changed; without one it comes last. */
export function faultsInQuestion(form: QuestionForm, c: Consultation, id: string | undefined): Faults {
  const { showIf } = form;
  const at = id === undefined ? c.questions.length : c.questions.findIndex((each) => each.id === id);
  const earlier = c.questions.slice(0, at);
  return {
    ...rulesOf(form).formFaults(form, c),
    ...(showIf && !earlier.some((each) => each.id === showIf.question) && { showIf: "fault-show-if" }),
  };
}
