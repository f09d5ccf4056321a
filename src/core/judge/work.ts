import { type Spent, writerOf } from "../ask-for.ts";
import type { Context } from "../context.ts";
import type { Judging } from "../store/digests/judgements.ts";
import type { Subject } from "./subject.ts";

/** How a turn of the job ended; `failed`: the model does not answer, ask again later. */
export type Progress = "done" | "more" | "failed";

/** One turn: what it works on, how far that is, what it cost, and until when a call may begin. */
export type Work = { subject: Subject; judging: Judging; spent: Spent; until: number; failures: number };

/** After so many failures in a row the model is left alone. */
const MOST_FAILURES = 2;

/** Both who propose and who judge, as they are now. */
export function writersNow({ llm, judge, prompts }: Context): { writer: string; proposer: string } {
  return { writer: writerOf(judge, prompts.judge), proposer: writerOf(llm, prompts.points) };
}

/** What came of a call; nothing when it failed, which is counted until one does not. */
export async function tried<Result>(
  call: () => Promise<Result>,
  work: Work,
  { log }: Context,
): Promise<Result | undefined> {
  try {
    const result = await call();
    work.failures = 0;
    return result;
  } catch (error) {
    work.failures++;
    log.warn({ error: String(error) }, "the language model gave no answer that is of use");
    return undefined;
  }
}

export function isGivenUp({ failures }: Work): boolean {
  return failures >= MOST_FAILURES;
}
