import type { Context } from "../context.ts";
import type { Verdict } from "../model/sentence.ts";
import { inStretches } from "../placing/in-stretches.ts";
import type { Judgement } from "../store/judgements.ts";
import { markOf } from "../themes/mark.ts";
import { type Batch, batchesOf } from "./batches.ts";
import { judgeBatch } from "./judge-batch.ts";
import { nearByVector } from "./near-by-vector.ts";
import { isGivenUp, type Progress, tried, type Work, writersNow } from "./work.ts";

const CALLS_AT_ONCE = 4;

/**
 * Lets a model judge what is not judged yet. What it fails on twice while it answers otherwise says nothing, so that it
 * holds up nothing.
 */
export async function judgeOpen(work: Work, context: Context): Promise<Progress> {
  const { slug } = work.subject;
  const { store } = context;
  const { writer } = writersNow(context);
  const sentences = (await store.sentences.ofSlug(slug)).filter(({ ruling }) => ruling !== "dropped");
  const near = await nearByVector(sentences, work.subject, context);
  const judged = await store.judgements.ofSlug(slug, writer);
  const open = await inStretches(batchesOf(sentences, judged, near, work.subject), context.now);
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
    if (isGivenUp(work)) return "failed";
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
