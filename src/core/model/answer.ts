import { type Consultation, optionLabel, optionsOf, type Question } from "./consultation.ts";
import { idToVote, type StatementVote, voteToId } from "./vote.ts";

/** What somebody said to one question. Words given at a closed question are a remark: a text beside the choice. */
export type Answer =
  | { kind: "choice"; optionId: string }
  | { kind: "multiple"; optionIds: string[] }
  | { kind: "scale"; number: number }
  | { kind: "place"; neighbourhoodId: string }
  | { kind: "statements"; votes: StatementVote[] }
  | { kind: "text"; text: string };

/** Where an answer in words stands in moderation. */
export const statuses = ["waiting", "accepted", "apart", "rejected", "withdrawn"] as const;
export type Status = (typeof statuses)[number];

/** An answer in the one column that the export has for it (design, section 4); nothing for words. */
export function answerToValue(answer: Answer): string {
  switch (answer.kind) {
    case "choice":
      return answer.optionId;
    case "multiple":
      return answer.optionIds.join("|");
    case "scale":
      return String(answer.number);
    case "place":
      return answer.neighbourhoodId;
    case "statements":
      return answer.votes.map(({ statementId, vote }) => `${statementId}:${vote}`).join(";");
    case "text":
      return "";
  }
}

/** The inverse of `answerToValue`; nothing when the value does not fit the question. */
export function valueToAnswer(
  question: Question,
  kind: string,
  value: string,
  text: string,
  c: Consultation,
): Answer | undefined {
  if (kind === "text") return text.trim() === "" ? undefined : { kind, text };
  if (kind !== question.kind) return undefined;
  const given = value.split(question.kind === "statements" ? ";" : "|");
  if (new Set(given.map((id) => id.split(":")[0])).size < given.length) return undefined;
  if (question.kind === "statements")
    return idsToAnswer(
      question,
      given.map((vote) => vote.replace(":", "=")),
      c,
    );
  return given.length === 1 || question.kind === "multiple" ? idsToAnswer(question, given, c) : undefined;
}

/** The answer that picking these options, or casting these votes, gives; nothing when one of them is unknown. */
export function idsToAnswer(question: Question, ids: string[], c: Consultation): Answer | undefined {
  if (question.kind === "statements") {
    const votes = ids.map((id) => idToVote(id, question));
    return votes.every((vote) => vote !== undefined) ? { kind: "statements", votes } : undefined;
  }
  const known = optionsOf(question, c).map((option) => option.id);
  const [first] = ids;
  if (first === undefined || ids.some((id) => !known.includes(id))) return undefined;
  switch (question.kind) {
    case "choice":
      return { kind: "choice", optionId: first };
    case "multiple":
      return { kind: "multiple", optionIds: known.filter((id) => ids.includes(id)) };
    case "scale":
      return { kind: "scale", number: Number(first) };
    case "place":
      return { kind: "place", neighbourhoodId: first };
    case "text":
      return undefined;
  }
}

/** What was picked, or voted; empty for words. */
export function answerToIds(answer: Answer): string[] {
  if (answer.kind === "statements") return answer.votes.map(voteToId);
  const value = answerToValue(answer);
  return value === "" ? [] : value.split("|");
}

/** The choice as a person reads it. */
export function pickedLabels(question: Question, ids: string[], language: string, c: Consultation): string {
  return ids.map((id) => optionLabel(question, id, language, c)).join(", ");
}
