import type { Context } from "../context.ts";
import type { Verdict } from "../model/digests/sentence.ts";
import { markOf } from "../model/mark.ts";
import { inStretches } from "../placing/in-stretches.ts";
import type { Judgement } from "../store/digests/judgements.ts";
import { type Batch, batchesOf } from "./batches.ts";
import { judgeBatch } from "./judge-batch.ts";
import { nearByVector } from "./near-by-vector.ts";
import { isGivenUp, type Progress, tried, type Work, writersNow } from "./work.ts";

const CALLS_AT_ONCE = 4;

/**
 * Lets a model judge what is not judged yet. A text on which it fails twice, the second time by itself, while it answers
 * otherwise, says nothing: it holds up nothing, and says nothing of those beside it.
 */
export async function judgeOpen(work: Work, context: Context): Promise<Progress> {
  const { slug } = work.subject;
  const { store } = context;
  const { writer } = writersNow(context);
  const sentences = (await store.sentences.ofSlug(slug)).filter(({ ruling }) => ruling !== "dropped");
  const near = await nearByVector(sentences, work.subject, context);
  const judged = await store.judgements.ofSlug(slug, writer);
  const open = await inStretches(batchesOf(sentences, judged, near, work.subject), context.now);
  const together = await judgeEach(open, work, context);
  if (together.end === "more") return "more";
  if (together.failed.length === 0) return "done";
  work.failures = 0;
  const alone = together.failed.flatMap(({ sentence, texts }) => texts.map((same) => ({ sentence, texts: [same] })));
  const hasAnswered = together.end === "done" && together.failed.length < open.length;
  const { failed, end } = await judgeEach(alone, work, context, hasAnswered);
  if (end === "more") return "more";
  const refused = new Set(failed.flatMap(({ texts }) => texts.flatMap((same) => same.map(({ text }) => text))));
  if (failed.length === alone.length && (!hasAnswered || refused.size > 1)) return "failed";
  const unjudged = failed.flatMap((batch) => judgementsFrom(batch, []));
  await store.write([store.judgements.add(slug, writer, unjudged)]);
  return together.end === "down" ? "more" : "done";
}

/** Which batches the model failed on; `down`: it answered none, now nor before, and the rest was not asked. */
type Judged = { failed: Batch[]; end: "done" | "more" | "down" };

async function judgeEach(open: Batch[], work: Work, context: Context, hasAnswered = false): Promise<Judged> {
  const { store, now } = context;
  const { writer } = writersNow(context);
  const failed: Batch[] = [];
  let isAnswering = hasAnswered;
  for (let i = 0; i < open.length; i += CALLS_AT_ONCE) {
    if (now() >= work.until) return { failed, end: "more" };
    const some = open.slice(i, i + CALLS_AT_ONCE);
    const judged = await Promise.all(
      some.map((batch) => tried(() => judgementsOf(batch, work, context), work, context)),
    );
    const found = judged.flatMap((each) => each ?? []);
    await store.write([store.judgements.add(work.subject.slug, writer, found)]);
    failed.push(...some.filter((_, n) => judged[n] === undefined));
    isAnswering ||= failed.length < i + some.length;
    if (!isAnswering && isGivenUp(work)) return { failed, end: "down" };
  }
  return { failed, end: "done" };
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
