import { type Answer, answerToIds, idsToAnswer } from "../answer.ts";
import { type Consultation, type Question, questionOf } from "../consultation.ts";
import { phrase } from "../message.ts";
import { BACK, FINISH, KEEP, SKIP, UNTICK } from "../press.ts";
import { idToVote, type StatementsQuestion, voteToId, withVote } from "../vote.ts";
import * as ask from "./ask.ts";
import { offerRemark } from "./remarks.ts";
import { hiddenQuestions, nextQuestion, type Picked, previousQuestion } from "./route.ts";
import * as say from "./say.ts";
import {
  type Asking,
  common,
  type Effect,
  edit,
  notice,
  old,
  type Pressed,
  reply,
  type Session,
  type SessionEvent,
  type Transition,
  wordsOf,
} from "./session.ts";

/** A question stands open. */
export function asking(session: Asking, event: SessionEvent, c: Consultation): Transition {
  const question = questionOf(c, session.questionId);
  if (!question)
    throw new Error(`session of ${c.slug} stands at "${session.questionId}", which version ${session.version} lacks`);
  switch (event.type) {
    case "entered":
      return { session, effects: [reply({ text: [phrase("welcome-back")] }), reply(say.current(session, c))] };
    case "wrote":
      if (question.kind !== "text") return offerRemark(session, question.id, event, c);
      return answeredInWords(session, question, event, c);
    case "spoke":
      return { session, effects: [{ type: "transcribe", file: event.file, ref: event.ref }] };
    case "located":
      return located(session, question, event.neighbourhoodId, c);
    case "pressed":
      return event.press.questionId === question.id
        ? pressed(session, event, question, c)
        : pressedBefore(session, event, c);
    default:
      return { session, effects: [] };
  }
}

function pressed(session: Asking, event: Pressed, question: Question, c: Consultation): Transition {
  const { optionId } = event.press;
  if (optionId === SKIP) return skipped(session, question, event, c);
  if (optionId === BACK) return back(session, question, event, c);
  if (optionId === KEEP && session.picked[question.id] !== undefined)
    return leave(withVotes(session, c), question, [], event, c);
  if (question.kind === "multiple") return ticked(session, event, question, c);
  if (question.kind === "statements") return voted(session, event, question, c);
  const answer = idsToAnswer(question, [optionId], c);
  return answer ? answered(session, question, answer, event, c) : old(session);
}

function ticked(session: Asking, event: Pressed, question: Question, c: Consultation): Transition {
  const { optionId } = event.press;
  if (optionId === FINISH) {
    const answer = idsToAnswer(question, session.ticked, c);
    return answer ? answered(session, question, answer, event, c) : { session, effects: [notice("tick-first")] };
  }
  const id = optionId.replace(UNTICK, "");
  if (!idsToAnswer(question, [id], c)) return old(session);
  const others = session.ticked.filter((tick) => tick !== id);
  const ticks = idsToAnswer(question, optionId === id ? [...others, id] : others, c);
  const next = { ...session, ticked: ticks ? answerToIds(ticks) : [] };
  const message = ask.question(next, question, c);
  return { session: next, effects: [event.ref === undefined ? reply(message) : edit(event.ref, message)] };
}

/** Every vote is kept at once, so that who stops half-way is heard too. */
function voted(session: Asking, event: Pressed, question: StatementsQuestion, c: Consultation): Transition {
  const vote = idToVote(event.press.optionId, question);
  if (!vote) return old(session);
  const voted: Effect[] = event.ref === undefined ? [] : [edit(event.ref, ask.voted(session, question, vote))];
  if (vote.statementId !== ask.nextStatement(question, session.ticked)?.id)
    return { session, effects: [notice("already-answered")] };
  const ticked = withVote(
    session.ticked.flatMap((id) => idToVote(id, question) ?? []),
    vote,
    question,
  ).map(voteToId);
  const next = { ...session, ticked };
  const answer = answerSoFar(next, question, c);
  if (!answer) return old(session);
  const save: Effect = { type: "save-answer", questionId: question.id, answer };
  if (ask.nextStatement(question, ticked)) {
    return { session: next, effects: [save, ...voted, reply(ask.question(next, question, c))] };
  }
  return settle(next, question, answerToIds(answer), [save, ...voted], c);
}

/** The votes of this round on top of those of an earlier one. */
function answerSoFar(session: Asking, question: StatementsQuestion, c: Consultation): Answer | undefined {
  const earlier = session.picked[question.id];
  const before = Array.isArray(earlier) ? earlier : [];
  const all = [...before, ...session.ticked].flatMap((id) => idToVote(id, question) ?? []);
  const votes = all.reduce((kept, vote) => withVote(kept, vote, question), [] as typeof all);
  return votes.length > 0 ? idsToAnswer(question, votes.map(voteToId), c) : undefined;
}

function answeredInWords(
  session: Asking,
  question: Question,
  { text, ref }: { text: string; ref?: string },
  c: Consultation,
): Transition {
  const said = [{ text, ...(ref !== undefined && { ref }) }];
  const next = { ...session, said: { ...session.said, [question.id]: said } };
  const save: Effect = { type: "save-answer", questionId: question.id, answer: wordsOf(said) };
  return settle(next, question, "words", [save], c);
}

function located(
  session: Asking,
  question: Question,
  neighbourhoodId: string | undefined,
  c: Consultation,
): Transition {
  if (question.kind !== "place")
    return { session, effects: [reply({ text: [phrase("no-location-needed")] }), reply(say.current(session, c))] };
  const answer = neighbourhoodId === undefined ? undefined : idsToAnswer(question, [neighbourhoodId], c);
  if (answer) return answered(session, question, answer, {}, c);
  return { session, effects: [reply({ text: [phrase("location-outside")] }), reply(say.current(session, c))] };
}

/** How an answer was given: with a button of the message `ref`, or typed in the message `typedIn`. */
type Given = { ref?: string; typedIn?: string };

function answered(session: Asking, question: Question, answer: Answer, given: Given, c: Consultation): Transition {
  const save: Effect = { type: "save-answer", questionId: question.id, answer };
  const typed = given.typedIn === undefined ? session.typed : { ...session.typed, [given.typedIn]: question.id };
  const next = { ...session, typed, picked: { ...session.picked, [question.id]: answerToIds(answer) } };
  return leave(next, question, [save], given, c);
}

/** Skipping a question that was answered before takes the answer back. Votes that were cast stay. */
function skipped(session: Asking, question: Question, given: Given, c: Consultation): Transition {
  if (question.kind === "statements" && answerSoFar(session, question, c))
    return leave(withVotes(session, c), question, [], given, c);
  const { [question.id]: words, ...said } = session.said;
  const isText = question.kind === "text";
  const isAnswered = isText ? words !== undefined : Array.isArray(session.picked[question.id]);
  const effects: Effect[] = isAnswered
    ? [{ type: "withdraw-answer", questionId: question.id, kind: question.kind }]
    : [];
  const next = isText ? { ...session, said } : session;
  return leave(withPicked(next, question, "skipped"), question, effects, given, c);
}

function withPicked(session: Asking, question: Question, given: Picked[string]): Asking {
  return { ...session, picked: { ...session.picked, [question.id]: given } };
}

/** Shows what was chosen, in the message of the question or in a new one, and goes on. */
function leave(session: Asking, question: Question, effects: Effect[], { ref }: Given, c: Consultation): Transition {
  const settled = ask.settled(session, question, c);
  const isSilent = ref === undefined && session.picked[question.id] === "words";
  const shown = isSilent ? [] : [ref === undefined ? reply(settled) : edit(ref, settled)];
  return settle(session, question, session.picked[question.id] ?? "skipped", [...effects, ...shown], c);
}

/** Leaves a question behind: answers that are hidden now leave the counts, and the next question or the receipt comes. */
export function settle(
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
function back(session: Asking, question: Question, { ref }: Given, c: Consultation): Transition {
  const before = previousQuestion(question.id, session.picked, c);
  if (!before) return old(session);
  const left = ref === undefined ? [] : [edit(ref, ask.wording(session, question))];
  return askAgain(withVotes(session, c), before, left, c);
}

/** Asks a question again that is behind the resident; the receipt and its list have buttons for it. */
export function takeBack(session: Session, { press }: Pressed, c: Consultation): Transition {
  const question = questionOf(c, press.questionId);
  if (!question || session.picked[question.id] === undefined) return old(session);
  return askAgain(session.stage === "asking" ? withVotes(session, c) : session, question, [], c);
}

/** Votes that were cast so far stand, also when the resident turns to another question first. */
function withVotes(session: Asking, c: Consultation): Asking {
  const question = questionOf(c, session.questionId);
  const votes = question?.kind === "statements" ? answerSoFar(session, question, c) : undefined;
  return question && votes ? withPicked(session, question, answerToIds(votes)) : session;
}

function askAgain(session: Session, question: Question, effects: Effect[], c: Consultation): Transition {
  const given = session.picked[question.id];
  const ticked = question.kind === "multiple" && Array.isArray(given) ? given : [];
  const next: Asking = { ...common(session), stage: "asking", questionId: question.id, ticked };
  return { session: next, effects: [...effects, reply(ask.question(next, question, c))] };
}

/** A tap on a question that is behind us: its message shows the choice (again), and nothing else changes. */
export function pressedBefore(session: Session, { press, ref }: Pressed, c: Consultation): Transition {
  const question = questionOf(c, press.questionId);
  if (!question || session.picked[question.id] === undefined) return old(session);
  const shown = ref === undefined ? [] : [edit(ref, ask.settled(session, question, c))];
  return { session, effects: [notice("already-answered"), ...shown] };
}

/** The next question that is not behind the resident, or the receipt. */
export function goOn(session: Session, c: Consultation, effects: Effect[]): Transition {
  const question = nextQuestion(session.picked, c);
  const next: Session = question
    ? { ...common(session), stage: "asking", questionId: question.id, ticked: [] }
    : { ...common(session), stage: "finished", adding: false };
  return { session: next, effects: [...effects, reply(say.current({ ...next }, c))] };
}
