import type { Context } from "../context.ts";
import { type Answer, idsToAnswer } from "../model/answer.ts";
import { type Consultation, optionLabel, optionsOf, type Question } from "../model/consultation.ts";
import { inLanguage } from "../model/language.ts";
import { phrase } from "../model/message.ts";
import { TEAM_LANGUAGE } from "../model/team.ts";
import { voteName, votes, voteToId } from "../model/vote.ts";
import type { Texts } from "../texts/texts.ts";
import type { Given } from "./collect.ts";

/** A question as a field that a colleague fills in; without options it is answered in words. */
export type FormField = {
  questionId: string;
  label: string;
  options: { id: string; label: string }[];
  isMany: boolean;
};

export type Form = {
  fields: FormField[];
  /** The answers among what was filled in; what was left open is no answer. */
  read(filledIn: (fieldId: string) => { ids: string[]; text: string }): Given[];
};

/** All questions of a consultation at once, for who fills them in from paper; nothing when there is no such one. */
export async function formOf(slug: string, { store, teamTexts }: Context): Promise<Form | undefined> {
  const c = (await store.consultations.find(slug))?.published;
  if (!c) return undefined;
  return {
    fields: c.questions.flatMap((question) => fieldsOf(question, c, teamTexts)),
    read: (filledIn) => c.questions.flatMap((question) => readQuestion(question, filledIn, c)),
  };
}

/** Statements have a field each, so that each can be voted on. */
function fieldsOf(question: Question, c: Consultation, texts: Texts): FormField[] {
  const { id: questionId } = question;
  const label = inLanguage(question.text, TEAM_LANGUAGE).literal;
  if (question.kind === "statements")
    return question.seed.map(({ id, text }) => ({
      questionId: `${questionId}.${id}`,
      label: inLanguage(text, TEAM_LANGUAGE).literal,
      isMany: false,
      options: votes.map((vote) => ({
        id: voteToId({ statementId: id, vote }),
        label: texts.say(TEAM_LANGUAGE, phrase(`vote-${voteName(vote)}`)),
      })),
    }));
  const options = optionsOf(question, c).map(({ id }) => ({ id, label: optionLabel(question, id, TEAM_LANGUAGE, c) }));
  return [{ questionId, label, options, isMany: question.kind === "multiple" }];
}

function readQuestion(question: Question, filledIn: Parameters<Form["read"]>[0], c: Consultation): Given[] {
  const { id: questionId } = question;
  const answer = question.kind === "text" ? wordsOrNothing(filledIn(questionId).text) : picked(question, filledIn, c);
  return answer ? [{ questionId, answer }] : [];
}

function picked(question: Question, filledIn: Parameters<Form["read"]>[0], c: Consultation): Answer | undefined {
  const ids =
    question.kind === "statements"
      ? question.seed.flatMap(({ id }) => filledIn(`${question.id}.${id}`).ids)
      : filledIn(question.id).ids;
  return ids.length > 0 ? idsToAnswer(question, ids, c) : undefined;
}

function wordsOrNothing(text: string): Answer | undefined {
  return text === "" ? undefined : { kind: "text", text };
}
