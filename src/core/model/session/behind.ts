import { answerToIds } from "../answer.ts";
import { type Consultation, questionOf } from "../consultation/consultation.ts";
import { type Question, rulesOf } from "../kinds/kinds.ts";
import { phrase } from "../messages/message.ts";
import { ADD, PROMISE } from "../messages/press.ts";
import * as ask from "./ask.ts";
import { changed } from "./edited.ts";
import { addWords, offerRemark } from "./remarks.ts";
import { questionForRemarks, visibleQuestions } from "./route.ts";
import * as say from "./say.ts";
import {
  type Effect,
  reply,
  type Said,
  type Session,
  saidIn,
  standing,
  type Transition,
  type WroteNow,
} from "./session.ts";
import { withTyped } from "./size.ts";

/** What somebody had before them when they wrote: what stood open in their chat, or the question that they quote. */
export type Sight = { seen?: string; quoted?: string };

/** What a channel counted: the number of a message, and what stood open from there on. */
export type Shown = [number: number, standing: string];

/** What somebody saw last who sent the message with this number; nothing when it cannot be told. */
export function lastSeen(shown: Shown[], number: number | undefined): string | undefined {
  return number === undefined ? undefined : shown.findLast(([at]) => at < number)?.[1];
}

/** Whether somebody wrote with before them what stands open now. */
export function isOfNow({ seen, quoted }: Sight, session: Session): boolean {
  return quoted === undefined && (seen === undefined || seen === standing(session));
}

/** The question that words belong to which is not the open one. */
export function questionBehind(session: Session, sight: Sight, c: Consultation): WroteNow["behind"] {
  const { seen = standing(session), quoted } = sight;
  if (session.stage === "invited") return undefined;
  const [about = ""] = seen.split(" ");
  if (quoted === undefined && about === ADD && session.stage === "finished" && !session.adding)
    return { questionId: questionForRemarks(session.picked, c), because: "sent-before" };
  const [first] = visibleQuestions(session.picked, c);
  const questionId = quoted ?? (about === PROMISE && first ? first.id : about);
  const isOpen = session.stage === "asking" && session.questionId === questionId;
  if (isOpen || !questionOf(c, questionId)) return undefined;
  return { questionId, because: quoted === undefined && !isOfNow(sight, session) ? "sent-before" : "quoted" };
}

/**
 * Words to a question that does not stand open. What names one of its buttons changes the answer. What was sent before
 * the next question could be seen is a piece of the answer, or the reason for it; what replies to it later is offered.
 */
export function wroteBehind(
  session: Session,
  { means, ...said }: WroteNow,
  { questionId, because }: NonNullable<WroteNow["behind"]>,
  c: Consultation,
): Transition {
  const question = visibleQuestions(session.picked, c).find(({ id }) => id === questionId);
  if (!question) return { session, effects: [reply({ text: [phrase("remark-hidden")] }), say.whatStands(session, c)] };
  const answer = means?.questionId === questionId ? pressed(question, means.optionId, c) : undefined;
  if (answer) {
    const typed = withTyped(session.typed, said.ref, questionId);
    const isSame = String(session.picked[questionId]) === String(answerToIds(answer));
    const next = { ...session, typed };
    return isSame
      ? { session: next, effects: [reply(ask.settled(next, question, c))] }
      : changed(next, question, answer, c);
  }
  const isFirst = rulesOf(question).isInWords && session.said[questionId] === undefined;
  if (because === "quoted" && !isFirst) return offerRemark({ ...session, offered: questionId }, questionId, said, c);
  return joined(session, question, said, c);
}

function pressed(question: Question, optionId: string, c: Consultation) {
  const reading = rulesOf(question).press(question, optionId, { ticked: [], earlier: [] }, c);
  return reading?.type === "answered" ? reading.answer : undefined;
}

/** Puts words to the answer that they belong to, and shows what it has become. */
function joined(session: Session, question: Question, said: Said, c: Consultation) {
  const { session: next, effects } = addWords(session, question.id, [saidIn(said)]);
  const { isInWords } = rulesOf(question);
  const told: Effect = isInWords ? reply(say.joined(next, question, c)) : reply({ text: [phrase("remark-kept")] });
  const picked = isInWords ? { ...next.picked, [question.id]: "words" as const } : next.picked;
  return { session: { ...next, picked }, effects: [...effects, told] };
}
