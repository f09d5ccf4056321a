import type { Context } from "../context.ts";
import type { Verdict } from "../model/sentence.ts";
import type { Judgement, Judging } from "../store/judgements.ts";
import { markOf } from "../themes/mark.ts";
import { type Spent, writerOf } from "./ask-for.ts";
import { type Batch, batchesOf } from "./batches.ts";
import { judgeBatch } from "./judge-batch.ts";
import { propose } from "./propose.ts";
import { nextToShow } from "./rounds.ts";
import { readSubject, type Subject } from "./subject.ts";

/** `failed`: the model does not answer; ask again later. */
export type Progress = "done" | "more" | "failed";

/** After this no call begins; the rest waits for the next turn. */
const LONGEST_TURN_MILLISECONDS = 20_000;
const CALLS_AT_ONCE = 4;
const MOST_FAILURES = 2;
/** With so many points none is proposed any more. */
const MOST_SENTENCES = 40;

type Work = { subject: Subject; judging: Judging; spent: Spent; until: number; failures: number };

/** Both who propose and who judge, as they are now. */
export function writersNow({ llm, judge, prompts }: Context): { writer: string; proposer: string } {
  return { writer: writerOf(judge, prompts.judge), proposer: writerOf(llm, prompts.points) };
}

/** A turn of the background job: a model proposes points of one consultation, and judges what each answer says to them. */
export async function judgeAnswers(slug: string, context: Context): Promise<Progress> {
  const { store, judge, now, log } = context;
  const running = await store.consultations.find(slug);
  const judging = await store.judgements.find(slug);
  if (!judge || !judging || running?.published.audience !== "residents") return "done";
  const spent: Spent = { calls: 0, tokens: 0 };
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
  for (const step of [judgeOpen, proposeOpen, judgeOpen]) {
    const progress = await step(work, context);
    if (progress !== "done") return progress;
  }
  const { judging } = work;
  await store.write([store.judgements.save({ ...judging, ...writersNow(context), done: judging.changes })]);
  return "done";
}

async function proposeOpen(work: Work, context: Context): Promise<Progress> {
  const { subject, spent, until } = work;
  const { store, llm, now } = context;
  const { proposer } = writersNow(context);
  for (;;) {
    const known = await store.sentences.ofSlug(subject.slug);
    const next = nextToShow(subject.answers, work.judging);
    if (!llm || !next || known.length >= MOST_SENTENCES) return "done";
    if (now() >= until) return "more";
    const texts = known.map(({ text }) => text);
    const found = await tried(() => propose(next.some, texts, subject, context, spent), work, context);
    if (work.failures >= MOST_FAILURES) return "failed";
    if (!found) continue;
    work.judging = { ...work.judging, ...next.after };
    await store.write([store.sentences.add(subject.slug, proposer, now(), found), store.judgements.save(work.judging)]);
  }
}

/** What a model fails on twice while it answers otherwise says nothing, so that it holds up nothing. */
async function judgeOpen(work: Work, context: Context): Promise<Progress> {
  const { slug } = work.subject;
  const { store } = context;
  const { writer } = writersNow(context);
  const sentences = (await store.sentences.ofSlug(slug)).filter(({ ruling }) => ruling !== "dropped");
  const open = batchesOf(sentences, await store.judgements.ofSlug(slug, writer), work.subject);
  const left = await judgeEach(open, work, context);
  if (typeof left === "string") return left;
  if (left.length === 0) return "done";
  if (left.length === open.length) return "failed";
  const again = await judgeEach(left, work, context);
  if (typeof again === "string") return again;
  const unjudged = again.flatMap((batch) => judgementsFrom(batch, []));
  await store.write([store.judgements.add(slug, writer, unjudged)]);
  return "done";
}

/** Gives the batches on which the model failed. */
async function judgeEach(open: Batch[], work: Work, context: Context): Promise<Batch[] | Exclude<Progress, "done">> {
  const { store, now } = context;
  const { writer } = writersNow(context);
  const left: Batch[] = [];
  for (let i = 0; i < open.length; i += CALLS_AT_ONCE) {
    if (now() >= work.until) return "more";
    const some = open.slice(i, i + CALLS_AT_ONCE);
    const judged = await Promise.all(
      some.map((batch) => tried(() => judgementsOf(batch, work, context), work, context)),
    );
    await store.write([
      store.judgements.add(
        work.subject.slug,
        writer,
        judged.flatMap((each) => each ?? []),
      ),
    ]);
    if (work.failures >= MOST_FAILURES) return "failed";
    left.push(...some.filter((_, n) => judged[n] === undefined));
  }
  return left;
}

async function judgementsOf(batch: Batch, { spent }: Work, context: Context): Promise<Judgement[]> {
  const texts = batch.texts.map(([said]) => said?.text ?? "");
  return judgementsFrom(batch, await judgeBatch(batch.sentence.text, texts, context, spent));
}

function judgementsFrom({ sentence, texts }: Batch, verdicts: Verdict[]): Judgement[] {
  return texts.flatMap((same, i) =>
    same.map(({ id, text }) => {
      return { answerId: id, sentenceId: sentence.id, mark: markOf(text), verdict: verdicts[i] ?? "neither" };
    }),
  );
}

/** What came of a call; nothing when it failed, which is counted until one does not. */
async function tried<Result>(call: () => Promise<Result>, work: Work, { log }: Context): Promise<Result | undefined> {
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
