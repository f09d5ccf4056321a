import { paperTimeNow } from "../consultation/stage-now.ts";
import type { Context } from "../context.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import type { PaperTime } from "../model/consultation/stage.ts";
import type { PaperField } from "../model/kinds/kind-rules.ts";
import { type Question, rulesOf } from "../model/kinds/kinds.ts";
import type { CollectedAnswer } from "./collect.ts";

/** A field of the form as a colleague reads it. */
export type FormField = {
  id: string;
  type: PaperField["type"];
  label: string;
  options: { id: string; label: string }[];
};

/** The answers among what was filled in (what was left open is no answer), and what is wrong, by field. */
export type PaperAnswers = { given: CollectedAnswer[]; faults: { fieldId: string; key: string }[] };

export type PaperForm = {
  audience: Consultation["audience"];
  /** Whether it can be filled in now. */
  time: PaperTime;
  fields: FormField[];
  read(filledIn: (fieldId: string) => { ids: string[]; text: string }): PaperAnswers;
};

/** All questions of a consultation at once, for who fills them in from paper; nothing when there is no such one. */
export async function paperFormOf(slug: string, context: Context): Promise<PaperForm | undefined> {
  const running = await context.store.consultations.find(slug);
  if (!running) return undefined;
  const { published: c } = running;
  return {
    audience: c.audience,
    time: await paperTimeNow(running, context),
    fields: c.questions.flatMap((question) => fieldsOf(question, c, context)),
    read: (filledIn) => c.questions.reduce((all, question) => readQuestion(question, filledIn, c, all), nothingYet),
  };
}

const nothingYet: PaperAnswers = { given: [], faults: [] };

function fieldsOf(question: Question, c: Consultation, { teamLanguage, teamTexts }: Context): FormField[] {
  const { paperFields } = rulesOf(question);
  return paperFields(question, teamLanguage, c).map(({ name, type, label, options }) => ({
    id: idOf(question, name),
    type,
    label: teamTexts.say(teamLanguage, label),
    options: options.map((each) => ({ id: each.id, label: teamTexts.say(teamLanguage, each.label) })),
  }));
}

function idOf({ id }: Question, name: string): string {
  return name === "" ? id : `${id}.${name}`;
}

function readQuestion(
  question: Question,
  filledIn: Parameters<PaperForm["read"]>[0],
  c: Consultation,
  { given, faults }: PaperAnswers,
): PaperAnswers {
  const { answer, fault } = rulesOf(question).fromPaper(question, (name) => filledIn(idOf(question, name)), c);
  return {
    given: answer ? [...given, { questionId: question.id, answer }] : given,
    faults: fault ? [...faults, { fieldId: idOf(question, fault.field), key: fault.key }] : faults,
  };
}
