import type { Said } from "../points/reading/saying.ts";
import type { Judgement } from "../store/judgements.ts";
import type { Sentence } from "../store/sentences.ts";
import { markOf } from "../themes/mark.ts";
import { MOST_AT_ONCE } from "./judge-batch.ts";
import type { Subject } from "./subject.ts";

/** A sentence with some texts to judge, each once, however many people sent it. */
export type Batch = { sentence: Sentence; texts: Said[][] };

/** An answer is judged against so many sentences at most, those that it says most about; or all, where nobody can tell. */
const MOST_SENTENCES_AN_ANSWER = 12;

/** What is still to be judged: every answer against the sentences of its topic, in an order that nobody can choose. */
export function batchesOf(
  sentences: Sentence[],
  judged: Judgement[],
  near: Map<number, Set<string>>,
  { answers, topics }: Subject,
): Batch[] {
  const known = new Set(judged.map(({ sentenceId, answerId, mark }) => `${sentenceId} ${answerId} ${mark}`));
  const onTopic = nearestOf(sentences, topics);
  const isOnTopic = (id: number, { id: sentenceId, cites }: Sentence) =>
    onTopic.get(id)?.has(sentenceId) || near.get(id)?.has(sentenceId) || cites.some((cite) => cite.answerId === id);
  return sentences.flatMap((sentence) => {
    const open = answers.filter(
      ({ id, text }) => !known.has(`${sentence.id} ${id} ${markOf(text)}`) && isOnTopic(id, sentence),
    );
    const texts = [...Map.groupBy(open, ({ text }) => markOf(text))]
      .map(([mark, same]) => ({ same, place: markOf(`${sentence.id} ${mark}`) }))
      .toSorted((a, b) => (a.place < b.place ? -1 : 1))
      .map(({ same }) => same);
    return chunksOf(texts).map((some) => ({ sentence, texts: some }));
  });
}

/** The sentences that each answer says most about. */
function nearestOf(sentences: Sentence[], topics: Subject["topics"]): Map<number, Set<string>> {
  const near = new Map<number, { id: string; share: number | undefined }[]>();
  for (const { id, text } of sentences)
    for (const [answerId, share] of topics.about(text))
      near.set(answerId, [...(near.get(answerId) ?? []), { id, share }]);
  return new Map(
    [...near].map(([answerId, all]) => {
      const known = all.filter(({ share }) => share !== undefined);
      const nearest = known.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0)).slice(0, MOST_SENTENCES_AN_ANSWER);
      const untold = all.filter(({ share }) => share === undefined);
      return [answerId, new Set([...nearest, ...untold].map(({ id }) => id))];
    }),
  );
}

function chunksOf(texts: Said[][]): Said[][][] {
  return Array.from({ length: Math.ceil(texts.length / MOST_AT_ONCE) }, (_, i) =>
    texts.slice(i * MOST_AT_ONCE, (i + 1) * MOST_AT_ONCE),
  );
}
