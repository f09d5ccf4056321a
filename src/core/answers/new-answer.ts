import { answerToValue } from "../model/answer.ts";
import type { Consultation } from "../model/consultation.ts";
import { flagOf } from "../model/flag.ts";
import type { Answer } from "../model/kinds/kinds.ts";
import type { NewAnswer } from "../store/answers.ts";

/** Whether words wait for a person before they count. */
export type Moderation = Consultation["moderation"];

/** The answer in the columns of its table; words count at once unless somebody decides otherwise. */
export function columns(questionId: string, answer: Answer) {
  const text = answer.kind === "text" ? answer.text : "";
  const { kind } = answer;
  return {
    questionId,
    kind,
    value: answerToValue(answer),
    text,
    status: "accepted" as const,
    reason: null,
    hidden: false,
    flag: null,
  };
}

/** Where words stand when they come in. A flag only asks a person to look, it takes nothing out of the counts. */
export function ruledBy(text: string, moderation: Moderation): Pick<NewAnswer, "status" | "flag"> {
  return { status: moderation === "before" ? "waiting" : "accepted", flag: flagOf(text) ?? null };
}
