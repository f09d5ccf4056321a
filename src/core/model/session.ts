import { type Answer, optionFromWords, pick, pickedIds } from "./answer.ts";
import { type Consultation, type Question, questionOf } from "./consultation.ts";
import type { Language } from "./language.ts";
import { type Message, type Phrase, type Press, phrase } from "./message.ts";
import { nextQuestion, type Picked, questionForRemarks } from "./route.ts";
import * as say from "./say.ts";

/** One resident's way through one consultation. Plain data: it is stored as JSON between any two events. */
export type Session = Common & Stage;

type Common = {
  token: string;
  slug: string;
  version: number;
  language: Language;
  picked: Picked;
  /** Words that fitted no option, until the resident says whether they are a remark. */
  remark?: { questionId: string; text: string };
};

type Stage =
  | { stage: "invited" }
  | { stage: "asking"; questionId: string; ticked: string[] }
  | { stage: "finished"; adding: boolean };

export type SessionEvent =
  | { type: "entered" }
  | { type: "pressed"; press: Press; ref: string }
  | { type: "wrote"; text: string }
  | { type: "sent-unreadable" };

/** What the caller has to do; `notice` is a word on the tap itself, which may get lost. */
export type Effect =
  | { type: "reply"; message: Message }
  | { type: "edit"; ref: string; message: Message }
  | { type: "notice"; text: Phrase }
  | { type: "save-answer"; questionId: string; answer: Answer }
  | { type: "add-words"; questionId: string; text: string };

export type Transition = { session: Session; effects: Effect[] };

/** A session that waits for the first tap on the promise card. */
export function invite(c: Consultation & { version: number }, token: string, language: Language): Session {
  return { token, slug: c.slug, version: c.version, language, picked: {}, stage: "invited" };
}

/** Moves one resident's session forward by one event. Pure: the caller stores what it returns. */
export function advance(session: Session, event: SessionEvent, c: Consultation): Transition {
  if (event.type === "pressed" && isAboutRemark(event.press)) return settleRemark(session, event.press, event.ref, c);
  switch (session.stage) {
    case "invited":
      return invited(session, event, c);
    case "asking":
      return asking(session, event, c);
    case "finished":
      return finished(session, event, c);
  }
}

function invited(session: Session, event: SessionEvent, c: Consultation): Transition {
  const card = say.promiseCard(session, c);
  if (event.type !== "pressed") {
    const first: Effect[] = event.type === "entered" ? [] : [reply({ text: [phrase("begin-first")] })];
    return { session, effects: [...first, reply(card)] };
  }
  if (event.press.optionId !== say.BEGIN) return old(session);
  return goOn(session, c, [edit(event.ref, { text: card.text })]);
}

function asking(session: Session & { stage: "asking" }, event: SessionEvent, c: Consultation): Transition {
  const question = questionOf(c, session.questionId);
  if (!question)
    throw new Error(`session of ${c.slug} stands at "${session.questionId}", which version ${session.version} lacks`);
  switch (event.type) {
    case "entered":
      return { session, effects: [reply({ text: [phrase("welcome-back")] }), askAgain(session, c)] };
    case "sent-unreadable":
      return { session, effects: [reply({ text: [phrase("only-words")] }), askAgain(session, c)] };
    case "wrote":
      return wrote(session, event.text, question, c);
    case "pressed":
      return event.press.questionId === question.id
        ? pressed(session, event.press, event.ref, question, c)
        : pressedBefore(session, event.press, event.ref, c);
  }
}

type Asking = Session & { stage: "asking" };

function pressed(session: Asking, press: Press, ref: string, question: Question, c: Consultation): Transition {
  if (press.optionId === say.SKIP) return passed(session, question, "skipped", [], ref, c);
  if (question.kind === "multiple") return ticked(session, press.optionId, ref, question, c);
  const answer = pick(question, press.optionId);
  return answer ? answered(session, question, answer, ref, c) : old(session);
}

function ticked(session: Asking, optionId: string, ref: string, question: Question, c: Consultation): Transition {
  if (optionId === say.FINISH) {
    if (session.ticked.length === 0) return { session, effects: [notice("tick-first")] };
    return answered(session, question, { kind: "multiple", optionIds: session.ticked }, ref, c);
  }
  const id = optionId.replace(say.UNTICK, "");
  if (!pick(question, id)) return old(session);
  const others = session.ticked.filter((tick) => tick !== id);
  const ticks = optionId === id ? [...others, id] : others;
  const next = { ...session, ticked: pickedInOrder(question, ticks) };
  return { session: next, effects: [edit(ref, say.question(next, question, c))] };
}

function pickedInOrder(question: Question, ids: string[]): string[] {
  return question.kind === "multiple" ? question.options.map((o) => o.id).filter((id) => ids.includes(id)) : ids;
}

function wrote(session: Asking, text: string, question: Question, c: Consultation): Transition {
  if (question.kind === "text") return answered(session, question, { kind: "text", text }, undefined, c);
  const option = optionFromWords(question, text);
  const answer = option === undefined ? undefined : pick(question, option);
  if (!answer) return offerRemark(session, question.id, text, c);
  if (answer.kind !== "multiple") return answered(session, question, answer, undefined, c);
  const ticks = pickedInOrder(question, [...new Set([...session.ticked, ...answer.optionIds])]);
  const next = { ...session, ticked: ticks };
  return { session: next, effects: [askAgain(next, c)] };
}

function answered(
  session: Asking,
  question: Question,
  answer: Answer,
  ref: string | undefined,
  c: Consultation,
): Transition {
  const save: Effect = { type: "save-answer", questionId: question.id, answer };
  return passed(session, question, answer.kind === "text" ? "words" : pickedIds(answer), [save], ref, c);
}

/** Leaves a question behind: its message shows the choice, and the next question (or the receipt) follows. */
function passed(
  session: Asking,
  question: Question,
  given: Picked[string],
  effects: Effect[],
  ref: string | undefined,
  c: Consultation,
): Transition {
  const next = { ...session, picked: { ...session.picked, [question.id]: given } };
  const settled = say.settled(next, question);
  if (ref !== undefined) effects.push(edit(ref, settled));
  else if (Array.isArray(given)) effects.push(reply(settled));
  return goOn(next, c, effects);
}

/** A tap on a question that is behind us: its message shows the choice (again), and nothing else changes. */
function pressedBefore(session: Session, press: Press, ref: string, c: Consultation): Transition {
  const question = questionOf(c, press.questionId);
  if (!question || session.picked[question.id] === undefined) return old(session);
  return { session, effects: [notice("already-answered"), edit(ref, say.settled(session, question))] };
}

function finished(session: Session & { stage: "finished" }, event: SessionEvent, c: Consultation): Transition {
  switch (event.type) {
    case "entered":
      return { session, effects: [reply(say.receipt(session, c))] };
    case "sent-unreadable":
      return { session, effects: [reply({ text: [phrase("only-words")] }), reply(say.receipt(session, c))] };
    case "wrote":
      return session.adding
        ? added(session, event.text, c)
        : offerRemark(session, questionForRemarks(session.picked, c), event.text, c);
    case "pressed":
      if (event.press.optionId !== say.ADD) return pressedBefore(session, event.press, event.ref, c);
      return { session: { ...session, adding: true }, effects: [reply({ text: [phrase("add-now")] })] };
  }
}

function added(session: Session & { stage: "finished" }, text: string, c: Consultation): Transition {
  const questionId = questionForRemarks(session.picked, c);
  const next = { ...session, adding: false };
  return { session: next, effects: [{ type: "add-words", questionId, text }, reply(say.added(next, c))] };
}

function offerRemark(session: Session, questionId: string, text: string, c: Consultation): Transition {
  const earlier = session.remark?.questionId === questionId ? `${session.remark.text}\n` : "";
  const next = { ...session, remark: { questionId, text: earlier + text } };
  return { session: next, effects: [reply(say.remarkOffer(next, questionId, c))] };
}

function isAboutRemark(press: Press): boolean {
  return press.optionId === say.REMARK || press.optionId === say.NO_REMARK;
}

function settleRemark(session: Session, press: Press, ref: string, c: Consultation): Transition {
  const { remark, ...rest } = session;
  if (remark?.questionId !== press.questionId) return old(session);
  const kept = press.optionId === say.REMARK;
  const effects: Effect[] = kept ? [{ type: "add-words", questionId: remark.questionId, text: remark.text }] : [];
  effects.push(edit(ref, { text: [phrase(kept ? "remark-kept" : "remark-dropped")] }));
  effects.push(rest.stage === "asking" ? askAgain(rest, c) : reply(say.receipt(rest, c)));
  return { session: rest, effects };
}

function goOn(session: Session, c: Consultation, effects: Effect[]): Transition {
  const { token, slug, version, language, picked, remark } = session;
  const common: Common = { token, slug, version, language, picked, ...(remark && { remark }) };
  const question = nextQuestion(picked, c);
  const next: Session = question
    ? { ...common, stage: "asking", questionId: question.id, ticked: [] }
    : { ...common, stage: "finished", adding: false };
  const message = question ? say.question(next, question, c) : say.receipt(next, c);
  return { session: next, effects: [...effects, reply(message)] };
}

function askAgain(session: Asking, c: Consultation): Effect {
  const question = questionOf(c, session.questionId);
  return reply(question ? say.question(session, question, c) : say.receipt(session, c));
}

/** A button whose time is over: nothing changes. */
function old(session: Session): Transition {
  return { session, effects: [notice("old-button")] };
}

function reply(message: Message): Effect {
  return { type: "reply", message };
}

function edit(ref: string, message: Message): Effect {
  return { type: "edit", ref, message };
}

function notice(key: string): Effect {
  return { type: "notice", text: phrase(key) };
}
