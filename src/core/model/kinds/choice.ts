import { z } from "zod";
import { everyQuestion, MOST_OPTIONS, option } from "../question-parts.ts";
import type { KindRules } from "./kind-rules.ts";
import { faultsInOptions, pickOne, usual } from "./picked.ts";

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
  ...pickOne({
    options: ({ options }: ChoiceQuestion) => options,
    toAnswer: (optionId): ChoiceAnswer => ({ kind: "choice", optionId }),
    idOf: ({ optionId }) => optionId,
  }),
  role: "side",
  isCondition: true,
  parts: ({ options }) => options,
  partsField: "options",
  hasLabels: true,
  withParts: (q, told) => ({ ...q, options: q.options.map((part) => ({ ...part, text: told(part) })) }),
  hint: () => [],
  formFields: [{ name: "parts", label: "question-options" }],
  formFaults: (form) => faultsInOptions(form),
  fromForm: ({ parts }, every, before, wording) => ({
    ...every,
    kind: "choice",
    options: wording.parts(
      parts,
      before.flatMap((q) => q.options),
      "",
    ),
  }),
};
