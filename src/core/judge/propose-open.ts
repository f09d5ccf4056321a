import type { Context } from "../context.ts";
import { propose } from "./propose.ts";
import { nextToShow } from "./rounds.ts";
import { isGivenUp, type Progress, tried, type Work, writersNow } from "./work.ts";

/** With so many points none is proposed any more. */
const MOST_SENTENCES = 40;

/** Lets a model propose points until it was shown what there is to show. */
export async function proposeOpen(work: Work, context: Context): Promise<Progress> {
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
    if (isGivenUp(work)) return "failed";
    if (!found) continue;
    work.judging = { ...work.judging, ...next.after };
    await store.write([store.sentences.add(subject.slug, proposer, now(), found), store.judgements.save(work.judging)]);
  }
}
