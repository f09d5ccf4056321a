import { z } from "zod";
import { everyQuestion, MOST_OPTIONS, option } from "../consultation/question-parts.ts";
import { faultsInOptions, listedOptions, optionsFrom, pickOne, usual } from "./common-rules.ts";
import type { KindRules } from "./kind-rules.ts";

/** One of several options. */
export const choiceQuestion = z.strictObject({
  ...everyQuestion,
  kind: z.literal("choice"),
  options: z.array(option).min(2).max(MOST_OPTIONS),
});
type ChoiceQuestion = z.infer<typeof choiceQuestion>;
export type ChoiceAnswer = { kind: "choice"; optionId: string };

export const choice: KindRules<ChoiceQuestion, ChoiceAnswer> = {
  ...usual,
  ...listedOptions<ChoiceQuestion>(),
  ...pickOne({
    options: ({ options }: ChoiceQuestion) => options,
    toAnswer: (optionId): ChoiceAnswer => ({ kind: "choice", optionId }),
    idOf: ({ optionId }) => optionId,
  }),
  role: "side",
  isCondition: true,
  hint: () => [],
  formFaults: (form) => faultsInOptions(form),
  fromForm: (form, every, before, wording) => ({
    ...every,
    kind: "choice",
    options: optionsFrom(form, before, wording),
  }),
};
