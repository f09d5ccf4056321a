import { z } from "zod";
import { everyQuestion, isTooLong, label, type Part } from "../consultation/question-parts.ts";
import { inLanguage } from "../language.ts";
import { phrase } from "../messages/message.ts";
import { pickOne, usual } from "./common-rules.ts";
import type { KindRules } from "./kind-rules.ts";

/** A number from 1 to 5; `low` and `high` say what the ends mean. */
export const scaleQuestion = z.strictObject({ ...everyQuestion, kind: z.literal("scale"), low: label, high: label });
type ScaleQuestion = z.infer<typeof scaleQuestion>;
export type ScaleAnswer = { kind: "scale"; number: number };

const numbers: Part[] = ["1", "2", "3", "4", "5"].map((id) => ({ id, text: { nl: id } }));

export const scale: KindRules<ScaleQuestion, ScaleAnswer> = {
  ...usual,
  ...pickOne({
    options: (_: ScaleQuestion) => numbers,
    label({ low, high }, id, language) {
      if (id === "1") return `1: ${inLanguage(low, language).literal}`;
      return id === "5" ? `5: ${inLanguage(high, language).literal}` : id;
    },
    toAnswer: (id): ScaleAnswer => ({ kind: "scale", number: Number(id) }),
    idOf: ({ number }) => String(number),
  }),
  role: "none",
  isCondition: true,
  parts: ({ low, high }) => [
    { id: "low", text: low },
    { id: "high", text: high },
  ],
  partsField: undefined,
  hasLabels: true,
  withParts: (q, told) => ({
    ...q,
    low: told({ id: "low", text: q.low }),
    high: told({ id: "high", text: q.high }),
  }),
  hint: ({ low, high }, _round, language) => [
    phrase("hint-scale", { low: inLanguage(low, language).literal, high: inLanguage(high, language).literal }),
  ],
  choices: (_q, _round, language) => [numbers.map(({ id }) => ({ id, label: { literal: id, language } }))],
  formFields: [
    { name: "low", label: "question-low" },
    { name: "high", label: "question-high" },
  ],
  formFaults: ({ low, high }) => ({
    ...(isTooLong(low) && { low: "fault-label" }),
    ...(isTooLong(high) && { high: "fault-label" }),
  }),
  fromForm: ({ low, high }, every, before, wording) => ({
    ...every,
    kind: "scale",
    low: wording.text(low, ...before.map((q) => q.low)),
    high: wording.text(high, ...before.map((q) => q.high)),
  }),
};
