import { isTooLong, MOST_OPTIONS, type Part, type Setting } from "../consultation/question-parts.ts";
import { inLanguage, inRow, type Language } from "../language.ts";
import { type Phrase, phrase } from "../messages/message.ts";
import type { Faults, FormValues, KindRules, OptionTally, PaperField, Wording } from "./kind-rules.ts";

/** What a kind has when nothing about it is special. */
export const usual = {
  isInWords: false,
  lacks: () => undefined,
  canGrow: true,
  skipLabel: "button-skip",
  several: undefined,
  soFar: () => undefined,
  tickAgain: () => [],
  remarkOffer: () => "remark-offer",
  digestNote: undefined,
  digestDetail: () => undefined,
  digestBrief: () => undefined,
  digestLeftOut: "digest-left-out",
  digestOrder: () => 0,
  barCount: ({ count }: OptionTally) => count,
} as const;

/** One of these options by its label; an id that is none of them stands for itself. */
export function labelAmong(options: Part[], id: string, language: Language): string {
  const found = options.find((option) => option.id === id);
  return found ? inLanguage(found.text, language).literal : id;
}

/** How often each part is in a value; `separator` stands between the parts of one. */
export function timesGiven(given: { value: string; n: number }[], separator: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const { value, n } of given)
    for (const part of new Set(value.split(separator))) times.set(part, (times.get(part) ?? 0) + n);
  return times;
}

/** How often each option is in a value. */
export function countEach(options: Part[], given: { value: string; n: number }[]): OptionTally[] {
  const times = timesGiven(given, "|");
  return options.map(({ id }) => ({ id, count: times.get(id) ?? 0 }));
}

export function answerPhrase(labels: string[], language: Language): Phrase {
  return phrase("your-answer", { answer: inRow(labels, language) });
}

/** What is wrong with options that a colleague filled in, a line each. */
export function faultsInOptions({ parts }: FormValues, most = MOST_OPTIONS): Faults {
  return {
    ...(parts.length < 2 && { parts: "fault-options" }),
    ...(parts.some(isTooLong) && { parts: "fault-label" }),
    ...(parts.length > most && { parts: most === MOST_OPTIONS ? "fault-many" : "fault-many-to-rank" }),
  };
}

/** The rules of kinds whose options stand in the file, one after the other. */
export function listedOptions<Q extends { options: Part[] }>() {
  return {
    parts: ({ options }) => options,
    partsField: "options",
    hasLabels: true,
    withParts: (q, told) => ({ ...q, options: q.options.map((part) => ({ ...part, text: told(part) })) }),
    options: ({ options }) => options,
    label: ({ options }, id, language) => labelAmong(options, id, language),
    formFields: [{ name: "parts", label: "question-options" }],
  } satisfies Partial<KindRules<Q, never>>;
}

/** Options that a colleague filled in, a line each. */
export function optionsFrom({ parts }: FormValues, before: { options: Part[] }[], wording: Wording): Part[] {
  const earlier = before.flatMap(({ options }) => options);
  return wording.parts(parts, earlier, "");
}

type Worded = { text: Part["text"] };

/** The rules of kinds in which one option is picked, and that is the answer. */
export function pickOne<Q extends Worded, A>({
  options,
  label = (q, id, language, setting) => labelAmong(options(q, setting), id, language),
  toAnswer,
  idOf,
}: {
  options: (q: Q, setting: Setting) => Part[];
  label?: (q: Q, id: string, language: Language, setting: Setting) => string;
  toAnswer: (id: string) => A;
  idOf: (answer: A) => string;
}) {
  const read = (q: Q, id: string, setting: Setting): A | undefined =>
    options(q, setting).some((option) => option.id === id) ? toAnswer(id) : undefined;
  return {
    options,
    label,
    hasFinish: false,
    choices: (q, _round, language, setting) =>
      options(q, setting).map(({ id, text }) => [{ id, label: inLanguage(text, language) }]),
    press(q, id, _round, setting) {
      const answer = read(q, id, setting);
      return answer && { type: "answered", answer };
    },
    settled: (q, ids, language, setting) =>
      answerPhrase(
        ids.map((id) => label(q, id, language, setting)),
        language,
      ),
    toIds: (answer) => [idOf(answer)],
    fromIds: (q, [id = ""], setting) => read(q, id, setting),
    toValue: idOf,
    fromValue: read,
    describe: (q, answer, language, setting) => label(q, idOf(answer), language, setting),
    tally: (q, given, setting) => countEach(options(q, setting), given),
    paperFields: (q, language, setting) => [paperField(q, "one", options(q, setting), label, language, setting)],
    fromPaper(q, filledIn, setting) {
      const answer = read(q, filledIn("").ids[0] ?? "", setting);
      return answer ? { answer } : {};
    },
  } satisfies Partial<KindRules<Q, A>>;
}

/** The one field of a question on paper, with its options. */
export function paperField<Q extends Worded>(
  q: Q,
  type: PaperField["type"],
  options: Part[],
  label: (q: Q, id: string, language: Language, setting: Setting) => string,
  language: Language,
  setting: Setting,
): PaperField {
  const toOption = ({ id }: Part) => ({ id, label: { literal: label(q, id, language, setting), language } });
  return { name: "", type, label: inLanguage(q.text, language), options: options.map(toOption) };
}
