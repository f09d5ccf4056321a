import type { Context } from "../context.ts";
import { patientWith } from "../placing/patient.ts";
import type { Judging } from "../store/digests/judgements.ts";
import { judgeOpen } from "./judge-open.ts";
import { proposeOpen } from "./propose-open.ts";
import { readSubject } from "./subject.ts";
import { type Progress, type Work, writersNow } from "./work.ts";

/** After this no call begins; the rest waits for the next turn. */
const LONGEST_TURN_MILLISECONDS = 20_000;

/** A turn of the background job: a model proposes points of one consultation, and judges what each answer says to them. */
export async function judgeAnswers(slug: string, given: Context): Promise<Progress> {
  const context = { ...given, embedder: given.embedder && patientWith(given.embedder, given.now) };
  const { store, judge, now, log } = context;
  const running = await store.consultations.find(slug);
  const judging = await store.judgements.find(slug);
  if (!judge || !judging || running?.published.audience !== "residents") return "done";
  const spent = { calls: 0, tokens: 0 };
  const subject = await readSubject(running.published, context);
  const begun = await beginAnew(judging, context);
  const work: Work = { subject, judging: begun, spent, until: now() + LONGEST_TURN_MILLISECONDS, failures: 0 };
  const progress = await turn(work, context);
  if (spent.calls > 0) log.info({ slug, ...spent, progress }, "a model proposed and judged");
  return progress;
}

/** What another model, or other instructions, made is made anew. */
async function beginAnew(judging: Judging, context: Context): Promise<Judging> {
  const { proposer } = writersNow(context);
  if (judging.proposer === proposer) return judging;
  const begun = { ...judging, proposer, shownUntil: 0, roundUntil: 0 };
  const { store } = context;
  await store.write([store.sentences.dropOthers(judging.slug, proposer), store.judgements.save(begun)]);
  return begun;
}

/** What is known is judged first, so that a model that proposes nothing holds up no number. */
async function turn(work: Work, context: Context): Promise<Progress> {
  const { store } = context;
  const before = work.judging;
  const known = await judgeOpen(work, context);
  if (known !== "done") return known;
  work.failures = 0;
  const proposed = await proposeOpen(work, context);
  if (proposed !== "done") return proposed;
  const { judging } = work;
  const judged = judging === before ? "done" : await judgeOpen(work, context);
  if (judged !== "done") return judged;
  await store.write([store.judgements.save({ ...judging, ...writersNow(context), done: judging.changes })]);
  return "done";
}
