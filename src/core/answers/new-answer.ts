import { answerToValue } from "../model/answer.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import type { Answer } from "../model/kinds/kinds.ts";
import type { Language } from "../model/language.ts";
import { flagOf } from "../model/reviews/flag.ts";
import { languageOf } from "../texts/language/language-of.ts";

/** Whether words wait for a person before they count. */
export type Moderation = Consultation["moderation"];

/** How an answer came in: the language that the person was spoken to in, and whether words wait for somebody. */
type Arrival = { language: Language; moderation: Moderation };

/**
 * A new answer in the columns of its table. Words are told by the language that they are in, and wait where somebody
 * decides on them first; a flag only asks a person to look, it takes nothing out of the counts.
 */
export async function columns(questionId: string, answer: Answer, { language, moderation }: Arrival) {
  const chosen = {
    questionId,
    kind: answer.kind,
    value: answerToValue(answer),
    text: "",
    status: "accepted" as const,
    reason: null,
    hidden: false,
    flag: null,
    language,
  };
  if (answer.kind !== "text") return chosen;
  const { text } = answer;
  return {
    ...chosen,
    text,
    status: moderation === "before" ? ("waiting" as const) : chosen.status,
    flag: flagOf(text) ?? null,
    language: await languageOf(text, language),
  };
}
