import type { Context } from "../context.ts";
import { judgeAnswers } from "../judge/judge-answers.ts";
import type { OutboxRow } from "../store/sending/leases.ts";
import type { Attempt } from "./record-sent.ts";

/** A model that is silent is asked again after a minute, then two, four … and at last a few times a day. */
const MOST_ATTEMPTS = 8;
const MINUTE_SECONDS = 60;
const REST_MILLISECONDS = 6 * 60 * MINUTE_SECONDS * 1000;

/** A turn of the job that lets a model propose and judge; where it stopped, the next turn goes on. */
export async function judgeInTurn({ recipientId, attempts }: OutboxRow, context: Context): Promise<Attempt> {
  const progress = await judgeAnswers(recipientId, context);
  if (progress === "done") return { outcome: "sent" };
  if (progress === "more") return { outcome: "not-tried", dueAt: context.now() };
  return attempts < MOST_ATTEMPTS
    ? { outcome: "retry", afterSeconds: MINUTE_SECONDS * 2 ** attempts }
    : { outcome: "not-tried", dueAt: context.now() + REST_MILLISECONDS };
}
