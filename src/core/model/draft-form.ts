import { type Consultation, LONGEST_LABEL, MOST_OPTIONS, MOST_STATEMENTS, type Question } from "./consultation.ts";
import { isNothingOpen, type PromiseCard } from "./promise.ts";

/** What stands on the promise card, and when and for whom it is, as a colleague fills it in; one text a field. */
export type Basics = Pick<PromiseCard, "rung" | "answerBy"> &
  Pick<Consultation, "opens" | "closes" | "audience" | "moderation"> & {
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
  };

/** One question as a colleague fills it in; `parts` are its options or statements, a line each. */
export type QuestionForm = {
  kind: Question["kind"];
  text: string;
  parts: string[];
  low: string;
  high: string;
  own: boolean;
  showIf?: Question["showIf"];
};

/** What is wrong in a form: the field, and the key of the words for it. */
export type Faults = Record<string, string>;

/** The lines of a field; empty ones and repeats are left out. */
export function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

export function faultsInBasics({ opens, closes, answerBy, open, neighbourhoods }: Basics): Faults {
  return {
    ...(closes < opens && { closes: "fault-closes" }),
    ...(answerBy < closes && { answerBy: "fault-answer-by" }),
    ...(isNothingOpen({ open: { nl: open } }) && { open: "fault-open" }),
    ...(neighbourhoods.some(isTooLong) && { neighbourhoods: "fault-label" }),
  };
}

/** `id`: the question that is changed; without one it comes last. */
export function faultsInQuestion(
  { kind, parts, low, high, showIf }: QuestionForm,
  c: Consultation,
  id: string | undefined,
): Faults {
  const hasOptions = kind === "choice" || kind === "multiple";
  const earlier =
    id === undefined
      ? c.questions
      : c.questions.slice(
          0,
          c.questions.findIndex((each) => each.id === id),
        );
  return {
    ...(hasOptions && parts.length < 2 && { parts: "fault-options" }),
    ...(hasOptions && parts.some(isTooLong) && { parts: "fault-label" }),
    ...(hasOptions && parts.length > MOST_OPTIONS && { parts: "fault-many" }),
    ...(kind === "statements" && parts.length === 0 && { parts: "fault-statements" }),
    ...(kind === "statements" && parts.length > MOST_STATEMENTS && { parts: "fault-many" }),
    ...(kind === "scale" && isTooLong(low) && { low: "fault-label" }),
    ...(kind === "scale" && isTooLong(high) && { high: "fault-label" }),
    ...(kind === "place" && c.neighbourhoods.length < 2 && { text: "fault-place" }),
    ...(showIf && !earlier.some((each) => each.id === showIf.question) && { showIf: "fault-show-if" }),
  };
}

export function isTooLong(label: string): boolean {
  return [...label].length > LONGEST_LABEL;
}
