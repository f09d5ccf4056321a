import type { Consultation } from "../model/consultation/consultation.ts";
import type { QuestionDigest } from "../model/digests/digest.ts";
import { isTellable, suppressed } from "../model/digests/suppressed.ts";
import { type Question, rulesOf } from "../model/kinds/kinds.ts";
import { inLanguage, type Language, type LocalText, otherLanguage } from "../model/language.ts";

type Counted = QuestionDigest["options"][number];

/** A question as everybody may read its answers; `people` is left out where that would show a small group. */
export type ToldQuestion = {
  id: string;
  kind: string;
  text: string;
  /** Of the text, where it is not that of its reader. */
  language?: Language;
  /** Nothing where nothing of it may be told: too few answered, or it would show who answered another one. */
  answered: number | undefined;
  options: ToldOption[];
};

export type ToldOption = {
  id: string;
  label: string;
  language?: Language;
  /** Who chose it; of a statement, who agrees; of what was put in order, who put it first. */
  people: number | undefined;
  disagree?: number | undefined;
  pass?: number | undefined;
  averagePlace?: number | undefined;
  residents?: number | undefined;
};

/** Closed questions without any group of fewer than five people, also not by adding up what is told. */
export function toldQuestions(questions: QuestionDigest[], c: Consultation, reader: Language): ToldQuestion[] {
  const told: ToldQuestion[] = [];
  for (const question of questions) {
    const asked = c.questions.find(({ id }) => id === question.id);
    const condition = asked?.showIf;
    const on = told.find(({ id }) => id === condition?.question);
    const isShown =
      condition === undefined || on === undefined || condition.is.every((id) => peopleOf(on, id) !== undefined);
    const mayTell = isShown && question.answered > 0 && isTellable(question.answered);
    told.push({
      id: question.id,
      kind: question.kind,
      text: question.text,
      answered: mayTell ? question.answered : undefined,
      options: mayTell
        ? optionsOf(question, c).map((option) => ({ ...option, ...ofPart(asked, option, c, reader) }))
        : [],
      ...foreign(asked?.text, reader),
    });
  }
  return told;
}

/** The language of what an option is called. */
function ofPart(asked: Question | undefined, { id }: ToldOption, c: Consultation, reader: Language) {
  if (!asked) return {};
  const { options, parts } = rulesOf(asked);
  return foreign([...options(asked, c), ...parts(asked)].find((part) => part.id === id)?.text, reader);
}

function foreign(text: LocalText | undefined, reader: Language): { language?: Language } {
  const language = text && otherLanguage(inLanguage(text, reader).language, reader);
  return language === undefined ? {} : { language };
}

function peopleOf({ options }: ToldQuestion, id: string): number | undefined {
  return options.find((option) => option.id === id)?.people;
}

function optionsOf({ kind, options }: QuestionDigest, c: Consultation): ToldOption[] {
  if (kind === "rank") return ordered(options);
  if (kind === "statements") return options.map(stated);
  const people = suppressed(options.map(({ count }) => count));
  return options.map(({ id, label }, i) => {
    const residents = kind === "place" ? c.neighbourhoods.find((each) => each.id === id)?.residents : undefined;
    return { id, label, people: people[i], ...(residents !== undefined && { residents }) };
  });
}

function stated({ id, label, votes = { agree: 0, disagree: 0, pass: 0 } }: Counted): ToldOption {
  const [people, disagree, pass] = suppressed([votes.agree, votes.disagree, votes.pass]);
  return { id, label, people, disagree, pass };
}

/** An average is of everybody who answered. */
function ordered(options: Counted[]): ToldOption[] {
  const first = suppressed(options.map((option) => option.first ?? 0));
  return options
    .map(({ id, label, averagePlace }, i) => ({
      id,
      label,
      people: first[i],
      ...(averagePlace != null && { averagePlace }),
    }))
    .toSorted((a, b) => (a.averagePlace ?? 0) - (b.averagePlace ?? 0));
}
