import type { Consultation } from "../consultation/consultation.ts";
import { phrase } from "../messages/message.ts";
import { REMARK } from "../messages/press.ts";
import { visibleQuestions } from "./route.ts";
import * as say from "./say.ts";
import {
  answerInWords,
  type Effect,
  edit,
  offeredNow,
  old,
  type Pressed,
  reply,
  type Said,
  type Session,
  saidIn,
  type Transition,
  thanked,
} from "./session.ts";

/** Words that fit no option: asks whether they are meant as a remark; later words join those that still wait. */
export function offerRemark(session: Session, questionId: string, said: Said, c: Consultation): Transition {
  const waiting = inOrder(session.remarks?.[questionId] ?? [], saidIn(said));
  const next = { ...session, remarks: { ...session.remarks, [questionId]: waiting } };
  return { session: next, effects: [say.offer(next, questionId, c)] };
}

export function settleRemark(session: Session, { press, ref }: Pressed, c: Consultation): Transition {
  const { remarks = {}, ...others } = session;
  const { [press.questionId]: said, ...waiting } = remarks;
  if (!said) return old(session);
  const rest = Object.keys(waiting).length > 0 ? { ...others, remarks: waiting } : others;
  const isHidden = !visibleQuestions(session.picked, c).some(({ id }) => id === press.questionId);
  const isKept = press.optionId === REMARK && !isHidden;
  const key = isKept ? "remark-kept" : isHidden ? "remark-hidden" : "remark-dropped";
  const { session: next, effects } = isKept ? addWords(rest, press.questionId, said) : { session: rest, effects: [] };
  const isDone = next.stage === "finished" && next.thanked && offeredNow(next) === undefined && !next.heard;
  const told = isDone ? say.doneAlready(next, key) : { text: [phrase(key)] };
  const shown = ref === undefined ? reply(told) : edit(ref, told);
  if (isDone) return { session: next, effects: [...effects, shown] };
  const onward = next.stage === "finished" ? thanked(next) : next;
  return { session: onward, effects: [...effects, shown, say.whatStands(next, c)] };
}

/** Puts words to those that a question already has: where the channel counts messages, in the order they were sent. */
export function addWords<S extends Session>(
  session: S,
  questionId: string,
  said: Said[],
): { session: S; effects: Effect[] } {
  const all = said.reduce(inOrder, session.said[questionId] ?? []);
  const save: Effect = { type: "save-answer", questionId, answer: answerInWords(all) };
  return { session: { ...session, said: { ...session.said, [questionId]: all } }, effects: [save] };
}

function inOrder(all: Said[], one: Said): Said[] {
  const { number = Number.POSITIVE_INFINITY } = one;
  const next = all.findIndex((each) => each.number !== undefined && each.number > number);
  return next < 0 ? [...all, one] : all.toSpliced(next, 0, one);
}
