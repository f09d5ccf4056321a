import { type Answer, answerToIds, pickedLabels } from "../answer.ts";
import { type Consultation, optionsOf, type Question } from "../consultation.ts";
import { inLanguage, type Language } from "../language.ts";
import { type Button, type Message, type Phrase, phrase } from "../message.ts";
import { BACK, button, FINISH, KEEP, SKIP, UNTICK } from "../press.ts";
import {
  countVotes,
  idToVote,
  type StatementsQuestion,
  type StatementVote,
  voteName,
  votes,
  voteToId,
} from "../vote.ts";
import { type Picked, previousQuestion, progress } from "./route.ts";

/** What of a session a message depends on. */
export type Speaker = { token: string; language: Language; picked: Picked };
type Ticking = Speaker & { ticked?: string[] };

/** A question with its place in the row and its buttons: options, finish, skip, then back or leave it so. */
export function question(session: Ticking, q: Question, c: Consultation): Message {
  const { token, language, picked } = session;
  const isAgain = picked[q.id] !== undefined;
  const rest = [
    ...(q.kind === "multiple" ? [button(token, q.id, FINISH, phrase("button-finish"))] : []),
    button(token, q.id, SKIP, phrase(q.kind === "statements" ? "button-enough" : "button-skip")),
    ...(isAgain ? [button(token, q.id, KEEP, phrase("button-keep"))] : []),
    ...(!isAgain && previousQuestion(q.id, picked, c) ? [button(token, q.id, BACK, phrase("button-back"))] : []),
  ];
  return {
    text: [
      phrase("progress", progress(q, picked, c)),
      inLanguage(q.text, language),
      ...hint(session, q),
      ...(isAgain ? [answerNow(session, q, c)] : []),
    ],
    buttons: [...optionButtons(session, q, c), ...rest.map((each) => [each])],
  };
}

function hint({ language, ticked = [] }: Ticking, q: Question): Phrase[] {
  switch (q.kind) {
    case "choice":
      return [];
    case "multiple":
      return [phrase("hint-multiple")];
    case "text":
      return [phrase("hint-text")];
    case "place":
      return [phrase("hint-place")];
    case "scale": {
      const { literal: low } = inLanguage(q.low, language);
      return [phrase("hint-scale", { low, high: inLanguage(q.high, language).literal })];
    }
    case "statements": {
      const statement = nextStatement(q, ticked);
      const number = q.seed.findIndex(({ id }) => id === statement?.id) + 1;
      return statement
        ? [phrase("statement", { number, total: q.seed.length }), inLanguage(statement.text, language)]
        : [];
    }
  }
}

function optionButtons({ token, language, ticked = [] }: Ticking, q: Question, c: Consultation): Button[][] {
  if (q.kind === "statements") {
    const statementId = nextStatement(q, ticked)?.id ?? "";
    return votes.map((vote) => [
      button(token, q.id, voteToId({ statementId, vote }), phrase(`button-${voteName(vote)}`)),
    ]);
  }
  const options = optionsOf(q, c);
  if (q.kind === "scale") return [options.map(({ id }) => button(token, q.id, id, { literal: id, language }))];
  return options.map((o) => {
    const isTicked = ticked.includes(o.id);
    const press = isTicked ? UNTICK + o.id : o.id;
    return [{ ...button(token, q.id, press, inLanguage(o.text, language)), ...(isTicked && { ticked: true }) }];
  });
}

/** The first statement without a vote in this round. */
export function nextStatement(q: StatementsQuestion, ticked: string[]) {
  const done = ticked.map((id) => idToVote(id, q)?.statementId);
  return q.seed.find(({ id }) => !done.includes(id));
}

/** A statement that was voted on: its wording and the vote, without buttons. */
export function voted({ language }: Speaker, q: StatementsQuestion, { statementId, vote }: StatementVote): Message {
  const statement = q.seed.find(({ id }) => id === statementId);
  const text = statement ? [inLanguage(statement.text, language)] : [];
  return { text: [...text, phrase(`voted-${voteName(vote)}`)] };
}

/** A question that is behind the resident: its wording and what was chosen, without buttons. */
export function settled(session: Speaker, q: Question, c: Consultation): Message {
  return { text: [inLanguage(q.text, session.language), answerNow(session, q, c)] };
}

/** Only what was asked, without buttons. */
export function wording({ language }: Speaker, q: Question): Message {
  return { text: [inLanguage(q.text, language)] };
}

/** A closed answer as a person reads it; votes as numbers. */
export function settledAnswer(q: Question, answer: Answer, language: Language, c: Consultation): string {
  if (answer.kind === "text") return answer.text;
  if (answer.kind === "statements")
    return answer.votes.map(({ statementId, vote }) => `${statementId}: ${vote}`).join(", ");
  return pickedLabels(q, answerToIds(answer), language, c);
}

function answerNow({ language, picked }: Speaker, q: Question, c: Consultation): Phrase {
  const given = picked[q.id];
  if (!Array.isArray(given)) return phrase(given === "words" ? "answered-in-words" : "skipped");
  if (q.kind !== "statements") return phrase("your-answer", { answer: pickedLabels(q, given, language, c) });
  return phrase("your-votes", countVotes(given.flatMap((id) => idToVote(id, q)?.vote ?? [])));
}
