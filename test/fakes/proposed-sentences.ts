import type { Context } from "../../src/core/context.ts";
import { judgedSentences, peopleIn } from "../../src/core/judge/judged-sentences.ts";
import type { Cite } from "../../src/core/model/digests/sentence.ts";
import type { Sentence } from "../../src/core/store/digests/sentences.ts";

/** A sentence as a colleague is asked about it. */
export type ProposedSentence = Pick<Sentence, "id" | "text" | "writtenBy" | "ruling"> & {
  span: Cite;
  answerIds: number[];
  /** Distinct people. */
  supports: number;
  opposes: number;
};

/** What a model proposed about a consultation and code found no fault in, with what was judged so far. */
export async function proposedSentences(slug: string, context: Context): Promise<ProposedSentence[]> {
  const said = await context.store.counts.accepted({ slug, before: Number.MAX_SAFE_INTEGER });
  const sentences = await judgedSentences(slug, said, context);
  return sentences.map(({ id, text, writtenBy, ruling, span, supporting, opposing }) => ({
    ...{ id, text, writtenBy, ruling, span },
    answerIds: supporting.map((each) => each.id),
    supports: peopleIn(supporting).size,
    opposes: peopleIn(opposing).size,
  }));
}
