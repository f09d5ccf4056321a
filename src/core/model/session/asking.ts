import { answerToIds } from "../answer.ts";
import { type Consultation, questionOf } from "../consultation/consultation.ts";
import type { Round } from "../kinds/kind-rules.ts";
import { type Answer, type Question, rulesOf } from "../kinds/kinds.ts";
import { phrase } from "../messages/message.ts";
import { BACK, KEEP, RECEIPT, SKIP } from "../messages/press.ts";
import * as ask from "./ask.ts";
import { addWords, offerRemark } from "./remarks.ts";
import { hiddenQuestions, nextQuestion, type Picked, previousQuestion } from "./route.ts";
import * as say from "./say.ts";
import {
  type Asking,
  answerInWords,
  common,
  type Effect,
  edit,
  notice,
  old,
  type Pressed,
  reply,
  type Said,
  type Session,
  type SessionEvent,
  saidIn,
  type Transition,
  thanked,
} from "./session.ts";
import { withTyped } from "./size.ts";

/** A question stands open. */
export function asking(session: Asking, event: SessionEvent, c: Consultation): Transition {
  const question = questionOf(c, session.questionId);
  if (!question)
    throw new Error(`session of ${c.slug} stands at "${session.questionId}", which version ${session.version} lacks`);
  switch (event.type) {
    case "entered":
      return {
        session,
        effects: [reply({ text: [phrase(event.isGreeting ? "hello" : "welcome-back")] }), say.whatStands(session, c)],
      };
    case "wrote":
      if (!rulesOf(question).isInWords) return offerRemark(session, question.id, event, c);
      return answeredInWords(session, question, event, c);
    case "spoke":
      return { session, effects: [{ ...event, type: "transcribe" }] };
    case "located":
      return located(session, question, event, c);
    case "pressed":
      return event.press.questionId === question.id
        ? withRemark(event, pressed(session, event, question, c))
        : pressedBefore(session, event, c);
    default:
      return { session, effects: [] };
  }
}

/** Who typed more than the answer gave a reason: it is kept as a remark on that question. */
function withRemark({ press, typedIn, remark }: Pressed, { session, effects }: Transition): Transition {
  if (remark === undefined) return { session, effects };
  const said = { text: remark, ...(typedIn !== undefined && { ref: typedIn }) };
  const kept = addWords(session, press.questionId, [said]);
  return { session: kept.session, effects: [...kept.effects, reply({ text: [phrase("remark-kept")] }), ...effects] };
}

function pressed(session: Asking, event: Pressed, question: Question, c: Consultation): Transition {
  const { optionId } = event.press;
  if (optionId === SKIP) return skipped(session, question, event, c);
  if (optionId === BACK) return back(session, question, event, c);
  if (optionId === KEEP && session.picked[question.id] !== undefined)
    return leave(withAnswerSoFar(session, c), question, [], event, c);
  const reading = rulesOf(question).press(question, optionId, roundOf(session), c);
  if (!reading) return old(session);
  switch (reading.type) {
    case "answered":
      return answered(session, question, reading.answer, event, c);
    case "refused":
      return { session, effects: [notice(reading.key)] };
    case "ticked": {
      const next = { ...session, ticked: reading.ticked };
      const message = ask.question(next, question, c);
      return {
        session: next,
        effects: [event.ref === undefined ? reply(message, question.id) : edit(event.ref, message)],
      };
    }
    case "answered-part": {
      const next = { ...session, ticked: reading.ticked };
      const save: Effect = { type: "save-answer", questionId: question.id, answer: reading.answer };
      const shown = ask.settledPart(session, reading.part, reading.key);
      const effects = event.ref === undefined ? [save] : [save, edit(event.ref, shown)];
      if (reading.isLast) return settle(next, question, answerToIds(reading.answer), effects, c);
      return { session: next, effects: [...effects, reply(ask.question(next, question, c), question.id)] };
    }
  }
}

function roundOf({ questionId, ticked, picked }: Asking): Round {
  const earlier = picked[questionId];
  return { ticked, earlier: Array.isArray(earlier) ? earlier : [] };
}

function answeredInWords(session: Asking, question: Question, event: Said, c: Consultation): Transition {
  const said = [saidIn(event)];
  const next = { ...session, said: { ...session.said, [question.id]: said } };
  const save: Effect = { type: "save-answer", questionId: question.id, answer: answerInWords(said) };
  return settle(next, question, "words", [save], c);
}

function located(
  session: Asking,
  question: Question,
  { neighbourhoodId, isUnknown }: { neighbourhoodId?: string; isUnknown?: true },
  c: Consultation,
): Transition {
  const rules = rulesOf(question);
  const told = (key: string) => [reply({ text: [phrase(key)] }), say.whatStands(session, c)];
  if (rules.role !== "neighbourhood") return { session, effects: told("no-location-needed") };
  const answer = neighbourhoodId === undefined ? undefined : rules.fromIds(question, [neighbourhoodId], c);
  if (answer) return answered(session, question, answer, {}, c);
  return { session, effects: told(isUnknown ? "location-no-map" : "location-outside") };
}

/** How an answer was given: with a button of the message `ref`, or typed in the message `typedIn`. */
type HowGiven = { ref?: string; typedIn?: string };

function answered(session: Asking, question: Question, answer: Answer, given: HowGiven, c: Consultation): Transition {
  const save: Effect = { type: "save-answer", questionId: question.id, answer };
  const typed = withTyped(session.typed, given.typedIn, question.id);
  const next = { ...session, typed, picked: { ...session.picked, [question.id]: answerToIds(answer) } };
  return leave(next, question, [save], given, c);
}

/** Skipping a question that was answered before takes the answer back. What was answered of its parts stays. */
function skipped(session: Asking, question: Question, given: HowGiven, c: Consultation): Transition {
  const { soFar, isInWords } = rulesOf(question);
  if (soFar(question, roundOf(session), c)) return leave(withAnswerSoFar(session, c), question, [], given, c);
  const { [question.id]: words, ...said } = session.said;
  const isAnswered = isInWords ? words !== undefined : Array.isArray(session.picked[question.id]);
  const effects: Effect[] = isAnswered
    ? [{ type: "withdraw-answer", questionId: question.id, kind: question.kind }]
    : [];
  const next = isInWords ? { ...session, said } : session;
  return leave(withPicked(next, question, "skipped"), question, effects, given, c);
}

function withPicked(session: Asking, question: Question, given: Picked[string]): Asking {
  return { ...session, picked: { ...session.picked, [question.id]: given } };
}

/** Shows what was chosen, in the message of the question or in a new one, and goes on. */
function leave(session: Asking, question: Question, effects: Effect[], { ref }: HowGiven, c: Consultation): Transition {
  const settled = ask.settled(session, question, c);
  const isSilent = ref === undefined && session.picked[question.id] === "words";
  const shown = isSilent ? [] : [ref === undefined ? reply(settled) : edit(ref, settled)];
  return settle(session, question, session.picked[question.id] ?? "skipped", [...effects, ...shown], c);
}

/** Leaves a question behind: answers that are hidden now leave the counts, and the next question or the receipt comes. */
function settle(
  session: Session,
  question: Question,
  given: Picked[string],
  effects: Effect[],
  c: Consultation,
): Transition {
  const { session: next, effects: hiding } = hide(
    { ...session, picked: { ...session.picked, [question.id]: given } },
    c,
  );
  return goOn(next, c, [...effects, ...hiding]);
}

/** Takes answers out of the session that others hide now; shown again, their questions are asked again. */
export function hide(session: Session, c: Consultation): Transition {
  const hidden = hiddenQuestions({ ...session.picked }, c);
  const picked = { ...session.picked };
  const said = { ...session.said };
  for (const id of hidden) {
    delete picked[id];
    delete said[id];
  }
  const effects = hidden.map((questionId): Effect => ({ type: "hide-answers", questionId }));
  return { session: hidden.length > 0 ? { ...session, picked, said } : session, effects };
}

/** Asks the question before this one again. */
function back(session: Asking, question: Question, { ref }: HowGiven, c: Consultation): Transition {
  const before = previousQuestion(question.id, session.picked, c);
  if (!before) return old(session);
  const left = ref === undefined ? [] : [edit(ref, ask.wording(session, question))];
  return askAgain(withAnswerSoFar(session, c), before, left, c);
}

/** Asks a question again that is behind the resident; the receipt and its list have buttons for it. */
export function takeBack(session: Session, { press }: Pressed, c: Consultation): Transition {
  const question = questionOf(c, press.questionId);
  if (!question || session.picked[question.id] === undefined) return old(session);
  return askAgain(session.stage === "asking" ? withAnswerSoFar(session, c) : session, question, [], c);
}

/** What was answered of a question's parts stands, also when the resident turns to another question first. */
function withAnswerSoFar(session: Asking, c: Consultation): Asking {
  const question = questionOf(c, session.questionId);
  const answer = question && rulesOf(question).soFar(question, roundOf(session), c);
  return question && answer ? withPicked(session, question, answerToIds(answer)) : session;
}

function askAgain(session: Session, question: Question, effects: Effect[], c: Consultation): Transition {
  const given = session.picked[question.id];
  const ticked = Array.isArray(given) ? rulesOf(question).tickAgain(given) : [];
  const next: Asking = { ...common(session), stage: "asking", questionId: question.id, ticked };
  return { session: next, effects: [...effects, reply(ask.question(next, question, c), question.id)] };
}

/** A tap on a question that is behind us: its message shows the choice (again), and nothing else changes. */
export function pressedBefore(session: Session, { press, ref }: Pressed, c: Consultation): Transition {
  const question = questionOf(c, press.questionId);
  if (!question || session.picked[question.id] === undefined) return old(session);
  const shown = ref === undefined ? [] : [edit(ref, ask.settled(session, question, c))];
  return { session, effects: [notice("already-answered"), ...shown] };
}

/** The next question that is not behind the resident, or the receipt; who had that reads that it is kept. */
export function goOn(session: Session, c: Consultation, effects: Effect[]): Transition {
  const question = nextQuestion(session.picked, c);
  if (question) {
    const next: Session = { ...common(session), stage: "asking", questionId: question.id, ticked: [] };
    return { session: next, effects: [...effects, say.whatStands(next, c)] };
  }
  const next: Session = { ...common(session), stage: "finished", adding: false };
  if (next.thanked)
    return { session: next, effects: [...effects, reply(say.doneAlready(next, "changed-kept"), RECEIPT)] };
  return { session: thanked(next), effects: [...effects, say.whatStands(next, c)] };
}
