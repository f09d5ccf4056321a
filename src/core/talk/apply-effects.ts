import { columns, type Moderation } from "../answers/new-answer.ts";
import type { Context } from "../context.ts";
import type { Effect, Session } from "../model/session/session.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { Reply } from "../store/sending/outbox.ts";

/** What the effects of a session write, and what they say. */
export async function applyEffects(
  effects: Effect[],
  participationId: string,
  session: Session,
  context: Context,
  moderation: Moderation = "after",
): Promise<{ writes: SqlStatement[]; replies: Reply[] }> {
  const writes = effects.map((effect) => toWrites(effect, participationId, session, context, moderation));
  return {
    writes: (await Promise.all(writes)).flat(),
    replies: effects.flatMap((effect) => toReplies(effect, participationId)),
  };
}

async function toWrites(
  effect: Effect,
  participationId: string,
  { slug, language }: Session,
  { store, calendar, now, hasTeam }: Context,
  moderation: Moderation,
): Promise<SqlStatement[]> {
  switch (effect.type) {
    case "save-answer":
      return [
        store.answers.save({
          participationId,
          slug,
          receivedAt: now(),
          ...(await columns(effect.questionId, effect.answer, {
            language,
            moderation: hasTeam ? moderation : "after",
          })),
        }),
      ];
    case "withdraw-answer": {
      const { questionId, kind } = effect;
      const tombstone = { slug, questionId, kind, week: calendar.weekOf(now()) };
      const bury = kind === "text" ? [store.answers.bury(tombstone)] : [];
      return [store.answers.remove({ participationId, questionId, kind }), ...bury];
    }
    case "hide-answers":
      return [store.answers.hide({ participationId, questionId: effect.questionId })];
    case "transcribe": {
      const job = { ...effect, language };
      return [
        store.outbox.post({
          lane: "job",
          to: { type: "participation", id: participationId },
          delivery: job,
          dueAt: now(),
        }),
      ];
    }
    default:
      return [];
  }
}

export function toReplies(effect: Effect, participationId: string): Reply[] {
  const to = { type: "participation" as const, id: participationId };
  switch (effect.type) {
    case "reply":
      return [{ to, delivery: { ...effect, type: "say" } }];
    case "edit":
      return [{ to, delivery: { type: "edit", ref: effect.ref, message: effect.message } }];
    default:
      return [];
  }
}
