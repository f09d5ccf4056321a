import { z } from "zod";
import { everyQuestion, MOST_OPTIONS, option, type Part } from "../consultation/question-parts.ts";
import { inLanguage, inRow, type Language } from "../language.ts";
import { phrase } from "../messages/message.ts";
import { FINISH, UNTICK } from "../messages/press.ts";
import {
  answerPhrase,
  countEach,
  faultsInOptions,
  labelAmong,
  listedOptions,
  optionsFrom,
  paperField,
  usual,
} from "./common-rules.ts";
import type { KindRules } from "./kind-rules.ts";

/** Any number of several options, in the order in which they are offered. */
export const multipleQuestion = z.strictObject({
  ...everyQuestion,
  kind: z.literal("multiple"),
  options: z.array(option).min(2).max(MOST_OPTIONS),
});
type MultipleQuestion = z.infer<typeof multipleQuestion>;
export type MultipleAnswer = { kind: "multiple"; optionIds: string[] };

function fromIds({ options }: MultipleQuestion, ids: string[]): MultipleAnswer | undefined {
  const known = options.map(({ id }) => id);
  if (ids.length === 0 || ids.some((id) => !known.includes(id))) return undefined;
  return { kind: "multiple", optionIds: known.filter((id) => ids.includes(id)) };
}

export const multiple: KindRules<MultipleQuestion, MultipleAnswer> = {
  ...usual,
  ...listedOptions<MultipleQuestion>(),
  role: "none",
  isCondition: true,
  hint: () => [phrase("hint-multiple")],
  choices: ({ options }, { ticked }, language) =>
    options.map(({ id, text }) => {
      const label = inLanguage(text, language);
      return ticked.includes(id) ? [{ id: UNTICK + id, label, ticked: true }] : [{ id, label }];
    }),
  hasFinish: true,
  press(q, pressed, { ticked }) {
    if (pressed === FINISH) {
      const answer = fromIds(q, ticked);
      return answer ? { type: "answered", answer } : { type: "refused", key: "tick-first" };
    }
    const ids = pressed.replace(UNTICK, "").split("|");
    if (!fromIds(q, ids)) return undefined;
    const others = ticked.filter((each) => !ids.includes(each));
    const isOff = pressed.startsWith(UNTICK);
    return { type: "ticked", ticked: fromIds(q, isOff ? others : [...others, ...ids])?.optionIds ?? [] };
  },
  several: "|",
  tickAgain: (ids) => ids,
  settled: ({ options }, ids, language) => answerPhrase(labelsOf(ids, options, language), language),
  toIds: ({ optionIds }) => optionIds,
  fromIds,
  toValue: ({ optionIds }) => optionIds.join("|"),
  fromValue(q, value) {
    const ids = value.split("|");
    return new Set(ids).size === ids.length ? fromIds(q, ids) : undefined;
  },
  describe: ({ options }, { optionIds }, language) => inRow(labelsOf(optionIds, options, language), language),
  tally: ({ options }, given) => countEach(options, given),
  digestNote: "digest-more-answers",
  formFaults: (form) => faultsInOptions(form),
  fromForm: (form, every, before, wording) => ({
    ...every,
    kind: "multiple",
    options: optionsFrom(form, before, wording),
  }),
  paperFields: (q, language, setting) => [paperField(q, "several", q.options, multiple.label, language, setting)],
  fromPaper(q, filledIn) {
    const answer = fromIds(q, filledIn("").ids);
    return answer ? { answer } : {};
  },
};

function labelsOf(ids: string[], options: Part[], language: Language): string[] {
  return ids.map((id) => labelAmong(options, id, language));
}
