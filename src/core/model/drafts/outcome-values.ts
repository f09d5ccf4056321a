import { inLanguage, type Language, type LocalText } from "../language.ts";
import type { Values } from "./merge.ts";
import { type Outcome, type OutcomeDraft, outcome, subjectOf } from "./outcome.ts";

/** What a form says where nothing is told about a subject. */
export const NOTHING = "nothing";

const [COMPLETE, MORE_TO_COME] = ["complete", "more"] as const;
export const completions = [COMPLETE, MORE_TO_COME];

/** An outcome as it stands in a form, a text a field; empty where nothing is written yet. */
export function outcomeIn(draft: OutcomeDraft, subject: string, language: Language): Values {
  const written = draft.outcomes.find((each) => subjectOf(each) === subject);
  const { result = "", what, because, decidedBy, link = "" } = written ?? {};
  return {
    result,
    what: wordsOf(what, language),
    because: wordsOf(because, language),
    "decided-by": wordsOf(decidedBy, language),
    link,
  };
}

/** The outcome that these fields make; nothing when something is missing or too long. Translations of other words go. */
export function toOutcome(
  values: Values,
  subject: string,
  draft: OutcomeDraft,
  language: Language,
): Outcome | undefined {
  const before = draft.outcomes.find((each) => subjectOf(each) === subject);
  const text = (name: string, was: LocalText | undefined) => sameOrNew(values[name] ?? "", language, was);
  const read = outcome.safeParse({
    ...aboutOf(subject),
    result: values.result,
    link: values.link || undefined,
    what: text("what", before?.what),
    because: text("because", before?.because),
    decidedBy: text("decided-by", before?.decidedBy),
  });
  return read.data;
}

/** What comes next, as it stands in a form. */
export function nextIn({ next, learned, isComplete }: OutcomeDraft, language: Language): Values {
  const words = { next: wordsOf(next, language), learned: wordsOf(learned, language) };
  return { ...words, complete: isComplete ? COMPLETE : MORE_TO_COME };
}

export function withNext({ learned: was, ...draft }: OutcomeDraft, values: Values, language: Language): OutcomeDraft {
  const { next = "", learned = "", complete } = values;
  return {
    ...draft,
    isComplete: complete !== MORE_TO_COME,
    next: next === "" ? null : sameOrNew(next, language, draft.next),
    ...(learned !== "" && { learned: sameOrNew(learned, language, was) }),
  };
}

function wordsOf(text: LocalText | null | undefined, language: Language): string {
  return text ? inLanguage(text, language).literal.trim() : "";
}

/** Translations that no longer say the same go. */
function sameOrNew(words: string, language: Language, before: LocalText | null | undefined): LocalText {
  return before && wordsOf(before, language) === words ? before : { [language]: words };
}

function aboutOf(subject: string): Pick<Outcome, "theme" | "statement"> {
  const [kind = "", ...id] = subject.split(" ");
  return kind === "theme" || kind === "statement" ? { [kind]: id.join(" ") } : {};
}
