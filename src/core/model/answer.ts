import type { Setting } from "./consultation/question-parts.ts";
import { type Answer, type Question, rulesOf } from "./kinds/kinds.ts";

/** Where an answer in words stands in moderation. */
export const statuses = ["waiting", "accepted", "apart", "rejected", "withdrawn"] as const;
export type Status = (typeof statuses)[number];

/** An answer in the one column that the export has for it (design, section 4); nothing for words. */
export function answerToValue(answer: Answer): string {
  return rulesOf(answer).toValue(answer);
}

/** The inverse of `answerToValue`; nothing when the value does not fit the question. */
export function valueToAnswer(
  question: Question,
  kind: string,
  value: string,
  text: string,
  setting: Setting,
): Answer | undefined {
  if (kind === "text") return text.trim() === "" ? undefined : { kind, text };
  return kind === question.kind ? rulesOf(question).fromValue(question, value, setting) : undefined;
}

/** What a session keeps of an answer: what was picked, or voted; empty for words. */
export function answerToIds(answer: Answer): string[] {
  return rulesOf(answer).toIds(answer);
}

/** An answer in one line, as the person who gave it may see it. */
export function describeAnswer(question: Question, answer: Answer, language: string, setting: Setting): string {
  return rulesOf(answer).describe(question, answer, language, setting);
}
