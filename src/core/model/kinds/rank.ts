import { z } from "zod";
import { everyQuestion, option } from "../consultation/question-parts.ts";
import { inLanguage, inRow, type Language } from "../language.ts";
import { phrase } from "../messages/message.ts";
import { UNTICK } from "../messages/press.ts";
import { answerPhrase, faultsInOptions, labelAmong, listedOptions, optionsFrom, usual } from "./common-rules.ts";
import type { KindRules, OptionTally, PaperReading } from "./kind-rules.ts";

/** As many as people can still put in order. */
export const MOST_RANKED = 7;

/** All options put in order, the most wanted first. */
export const rankQuestion = z.strictObject({
  ...everyQuestion,
  kind: z.literal("rank"),
  options: z.array(option).min(2).max(MOST_RANKED),
});
type RankQuestion = z.infer<typeof rankQuestion>;
export type RankAnswer = { kind: "rank"; optionIds: string[] };

/** Every option once; nothing else is an order. */
function fromIds({ options }: RankQuestion, ids: string[]): RankAnswer | undefined {
  const isWhole = ids.length === options.length && options.every(({ id }) => ids.includes(id));
  return isWhole ? { kind: "rank", optionIds: ids } : undefined;
}

function numbered({ options }: RankQuestion, ids: string[], language: Language): string[] {
  return ids.map((id, i) => `${i + 1}. ${labelAmong(options, id, language)}`);
}

function placesOf(id: string, given: { value: string; n: number }[]): OptionTally {
  const orders = given
    .map(({ value, n }) => ({ order: value.split(">"), n }))
    .filter(({ order }) => order.includes(id));
  const sum = (of: (order: string[]) => number) => orders.reduce((all, { order, n }) => all + of(order) * n, 0);
  const count = sum(() => 1);
  const places = sum((order) => order.indexOf(id) + 1);
  return {
    id,
    count,
    first: sum((order) => Number(order[0] === id)),
    averagePlace: count === 0 ? null : Math.round((places / count) * 100) / 100,
    last: sum((order) => Number(order.at(-1) === id)),
  };
}

function placeOf({ averagePlace }: OptionTally): number {
  return averagePlace ?? MOST_RANKED;
}

export const rank: KindRules<RankQuestion, RankAnswer> = {
  ...usual,
  ...listedOptions<RankQuestion>(),
  role: "none",
  isCondition: false,
  canGrow: false,
  hint: (_q, { ticked }) => [
    phrase("hint-rank"),
    ...(ticked.length > 0 ? [phrase("rank-next", { place: ticked.length + 1 })] : []),
  ],
  choices: ({ options }, { ticked }, language) =>
    options.map(({ id, text }) => {
      const label = inLanguage(text, language);
      const place = ticked.indexOf(id) + 1;
      if (place === 0) return [{ id, label }];
      return [{ id: UNTICK + id, label: { ...label, literal: `${place}. ${label.literal}` } }];
    }),
  hasFinish: false,
  /** A tap gives an option the next place, one more takes it away again; several in a row come from typed words. */
  press(q, pressed, { ticked }) {
    const isBack = pressed.startsWith(UNTICK);
    const ids = pressed.replace(UNTICK, "").split(">");
    const isKnown = ids.every((id, i) => ids.indexOf(id) === i && q.options.some((each) => each.id === id));
    if (!isKnown) return undefined;
    const others = ticked.filter((id) => !ids.includes(id));
    if (isBack) return { type: "ticked", ticked: others };
    const next = ids.length === 1 && others.length < ticked.length ? ticked : [...others, ...ids];
    const answer = fromIds(q, next);
    return answer ? { type: "answered", answer } : { type: "ticked", ticked: next };
  },
  several: ">",
  settled: (q, ids, language) => answerPhrase(numbered(q, ids, language), language),
  toIds: ({ optionIds }) => optionIds,
  fromIds,
  toValue: ({ optionIds }) => optionIds.join(">"),
  fromValue: (q, value) => fromIds(q, value.split(">")),
  describe: (q, { optionIds }, language) => inRow(numbered(q, optionIds, language), language),
  tally: ({ options }, given) => options.map(({ id }) => placesOf(id, given)),
  digestNote: "digest-rank-note",
  digestLeftOut: "digest-left-out-rank",
  digestDetail: ({ first = 0, averagePlace, last = 0 }) =>
    averagePlace == null ? undefined : phrase("digest-rank-detail", { first, place: averagePlace, last }),
  digestBrief: ({ averagePlace }) =>
    averagePlace == null ? undefined : phrase("digest-rank-brief", { place: averagePlace }),
  barCount: ({ first = 0 }) => first,
  digestOrder: (a, b) => placeOf(a) - placeOf(b),
  formFaults: (form) => faultsInOptions(form, MOST_RANKED),
  fromForm: (form, every, before, wording) => ({ ...every, kind: "rank", options: optionsFrom(form, before, wording) }),
  /** A field for each place. */
  paperFields: ({ text, options }, language) =>
    options.map((_, i) => ({
      name: String(i + 1),
      type: "one",
      label: phrase("rank-place", { place: i + 1, question: inLanguage(text, language).literal }),
      options: options.map((each) => ({ id: each.id, label: inLanguage(each.text, language) })),
    })),
  fromPaper(q, filledIn): PaperReading<RankAnswer> {
    const places = q.options.map((_, i) => filledIn(String(i + 1)).ids[0]);
    const ids = places.flatMap((id) => id ?? []);
    if (ids.length === 0) return {};
    const answer = fromIds(q, ids);
    const wrong = places.findIndex((id, i) => id === undefined || places.indexOf(id) < i);
    return answer ? { answer } : { fault: { field: String(wrong + 1), key: "fault-order" } };
  },
};
