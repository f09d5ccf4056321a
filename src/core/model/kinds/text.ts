import { z } from "zod";
import { everyQuestion } from "../consultation/question-parts.ts";
import { inLanguage } from "../language.ts";
import { phrase } from "../messages/message.ts";
import { usual } from "./common-rules.ts";
import type { KindRules } from "./kind-rules.ts";

/** Words of one's own: typed, spoken, or below a photo. */
export const textQuestion = z.strictObject({ ...everyQuestion, kind: z.literal("text") });
type TextQuestion = z.infer<typeof textQuestion>;
export type TextAnswer = { kind: "text"; text: string };

/** Words have columns of their own: they have no ids, and no value. */
export const text: KindRules<TextQuestion, TextAnswer> = {
  ...usual,
  isInWords: true,
  role: "none",
  isCondition: false,
  parts: () => [],
  partsField: undefined,
  hasLabels: false,
  withParts: (q) => q,
  options: () => [],
  label: (_q, id) => id,
  hint: () => [phrase("hint-text")],
  choices: () => [],
  hasFinish: false,
  press: () => undefined,
  settled: () => phrase("answered-in-words"),
  toIds: () => [],
  fromIds: () => undefined,
  toValue: () => "",
  fromValue: () => undefined,
  describe: (_q, { text: words }) => words,
  tally: () => [],
  formFields: [],
  formFaults: () => ({}),
  fromForm: (_form, every) => ({ ...every, kind: "text" }),
  paperFields: (q, language) => [{ name: "", type: "words", label: inLanguage(q.text, language), options: [] }],
  fromPaper(_q, filledIn) {
    const words = filledIn("").text;
    return words === "" ? {} : { answer: { kind: "text", text: words } };
  },
};
