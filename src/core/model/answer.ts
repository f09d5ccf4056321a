import { optionIds, optionLabel, type Question } from "./consultation.ts";

/** What somebody said to one question. Words given at a closed question are a remark: a text beside the choice. */
export type Answer =
  | { kind: "choice"; optionId: string }
  | { kind: "multiple"; optionIds: string[] }
  | { kind: "scale"; number: number }
  | { kind: "text"; text: string };

/** Where an answer in words stands in moderation. */
export const statuses = ["waiting", "accepted", "apart", "rejected", "withdrawn"] as const;
export type Status = (typeof statuses)[number];

/** An answer in the one column that the export has for it: option ids joined by `|`, a number, or nothing for words. */
export function answerToValue(answer: Answer): string {
  switch (answer.kind) {
    case "choice":
      return answer.optionId;
    case "multiple":
      return answer.optionIds.join("|");
    case "scale":
      return String(answer.number);
    case "text":
      return "";
  }
}

/** The inverse of `answerToValue`; nothing when the value does not fit the question. */
export function valueToAnswer(question: Question, kind: string, value: string, text: string): Answer | undefined {
  if (kind === "text") return text.trim() === "" ? undefined : { kind, text };
  if (kind !== question.kind) return undefined;
  const picked = value.split("|");
  const known = optionIds(question);
  if (picked.some((id) => !known.includes(id)) || new Set(picked).size < picked.length) return undefined;
  return question.kind === "multiple" ? { kind: "multiple", optionIds: picked } : pick(question, value);
}

/** The answer that choosing this one option of a closed question gives. */
export function pick(question: Question, optionId: string): Answer | undefined {
  if (!optionIds(question).includes(optionId)) return undefined;
  if (question.kind === "scale") return { kind: "scale", number: Number(optionId) };
  return question.kind === "choice" ? { kind: "choice", optionId } : { kind: "multiple", optionIds: [optionId] };
}

/** The option that typed words mean: its label in any language, its number in the list, or its letter. */
export function optionFromWords(question: Question, text: string): string | undefined {
  const words = text.trim().toLowerCase();
  const ids = optionIds(question);
  if (question.kind === "scale") return ids.find((id) => id === words);
  if (question.kind === "text") return undefined;
  const byLabel = question.options.find((o) => Object.values(o.text).some((label) => label.toLowerCase() === words));
  return byLabel?.id ?? ids[/^\d+$/.test(words) ? Number(words) - 1 : -1];
}

/** The ids of what was picked: empty for words. */
export function pickedIds(answer: Answer): string[] {
  const value = answerToValue(answer);
  return value === "" ? [] : value.split("|");
}

/** The choice as a person reads it. */
export function pickedLabels(question: Question, ids: string[], language: string): string {
  return ids.map((id) => optionLabel(question, id, language)).join(", ");
}
