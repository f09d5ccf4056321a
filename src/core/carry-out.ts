import type { Context } from "./context.ts";
import { type Answer, answerToValue } from "./model/answer.ts";
import type { Effect, Session } from "./model/session.ts";
import type { Statement } from "./store/db.ts";

/** What an effect of a session writes to the database; a notice writes nothing. */
export function carryOut(
  effect: Effect,
  participationId: string,
  session: Session,
  { store, now }: Context,
): Statement[] {
  const to = { type: "participation" as const, id: participationId };
  const post = { lane: "reply" as const, to, dueAt: now() };
  const row = { participationId, slug: session.slug, language: session.language, receivedAt: now() };
  switch (effect.type) {
    case "reply":
      return [store.outbox.post({ ...post, delivery: { type: "say", message: effect.message } })];
    case "edit":
      return [store.outbox.post({ ...post, delivery: { type: "edit", ref: effect.ref, message: effect.message } })];
    case "save-answer":
      return [store.answers.save({ ...row, ...columns(effect.questionId, effect.answer) })];
    case "add-words":
      return [store.answers.addWords({ ...row, ...columns(effect.questionId, { kind: "text", text: effect.text }) })];
    case "notice":
      return [];
  }
}

function columns(questionId: string, answer: Answer) {
  const text = answer.kind === "text" ? answer.text : "";
  const { kind } = answer;
  return {
    questionId,
    kind,
    value: answerToValue(answer),
    text,
    status: "accepted" as const,
    reason: null,
    hidden: false,
  };
}
