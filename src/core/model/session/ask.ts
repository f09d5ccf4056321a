import type { Consultation } from "../consultation/consultation.ts";
import type { Part } from "../consultation/question-parts.ts";
import { type Question, rulesOf } from "../kinds/kinds.ts";
import { inLanguage, type Language } from "../language.ts";
import { type Button, type Message, type Phrase, phrase } from "../messages/message.ts";
import { BACK, button, FINISH, KEEP, SKIP } from "../messages/press.ts";
import { isFirstInWords, type Picked, previousQuestion, progress } from "./route.ts";

/** What of a session a message depends on. */
export type Speaker = { token: string; language: Language; picked: Picked };
type Ticking = Speaker & { ticked?: string[]; thanked?: true };

/** A question with its place in the row and its buttons: options, finish, skip, then back or leave it so. */
export function question(session: Ticking, q: Question, c: Consultation): Message {
  const { token, language, picked, ticked = [] } = session;
  const { hint, choices, hasFinish, skipLabel } = rulesOf(q);
  const round = { ticked, earlier: [] };
  const isAgain = picked[q.id] !== undefined;
  const rest = [
    ...(hasFinish ? [button(token, q.id, FINISH, phrase("button-finish"))] : []),
    button(token, q.id, SKIP, phrase(skipLabel)),
    ...(isAgain ? [button(token, q.id, KEEP, phrase("button-keep"))] : []),
    ...(!isAgain && previousQuestion(q.id, picked, c) ? [button(token, q.id, BACK, phrase("button-back"))] : []),
  ];
  const rows = choices(q, round, language, c).map((row) =>
    row.map(({ id, label, ticked }): Button => ({ ...button(token, q.id, id, label), ...(ticked && { ticked }) })),
  );
  return {
    text: [
      ...(isAgain || session.thanked ? [] : [progressPhrase(q, picked, c)]),
      ...(!isAgain && isFirstInWords(q, picked, c) ? councilReads(c) : []),
      inLanguage(q.text, language),
      ...hint(q, round, language),
      ...(isAgain ? [answerNow(session, q, c)] : []),
    ],
    buttons: [...rows, ...rest.map((each) => [each])],
  };
}

function progressPhrase(q: Question, picked: Picked, c: Consultation): Phrase {
  const { left, isSure } = progress(q, picked, c);
  return phrase(isSure ? "progress" : "progress-at-most", { left });
}

/** Who reads the words of residents; it is said before they write any. */
export function councilReads({ audience }: Pick<Consultation, "audience">): Phrase[] {
  return audience === "residents" ? [phrase("council-reads")] : [];
}

/** One part of a question that was answered: its wording and the answer, without buttons. */
export function settledPart({ language }: Speaker, part: Part, key: string): Message {
  return { text: [inLanguage(part.text, language), phrase(key)] };
}

/** A question that is behind the resident: its wording and what was chosen, without buttons. */
export function settled(session: Speaker, q: Question, c: Consultation): Message {
  return { text: [inLanguage(q.text, session.language), answerNow(session, q, c)] };
}

/** Only what was asked, without buttons. */
export function wording({ language }: Speaker, q: Question): Message {
  return { text: [inLanguage(q.text, language)] };
}

function answerNow({ language, picked }: Speaker, q: Question, c: Consultation): Phrase {
  const given = picked[q.id];
  if (!Array.isArray(given)) return phrase(given === "words" ? "answered-in-words" : "skipped");
  return rulesOf(q).settled(q, given, language, c);
}
