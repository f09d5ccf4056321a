import { markOf } from "../model/mark.ts";
import type { Said } from "../points/reading/saying.ts";
import type { Judgement } from "../store/digests/judgements.ts";
import type { Sentence } from "../store/digests/sentences.ts";
import type { Work } from "../themes/work.ts";
import { MOST_AT_ONCE } from "./judge-batch.ts";
import type { Subject } from "./subject.ts";

/** A sentence with some texts to judge, each once, however many people sent it. */
export type Batch = { sentence: Sentence; texts: Said[][] };

/** An answer is judged against so many sentences at most, those that it says most about; or all, where nobody can tell. */
const MOST_SENTENCES_AN_ANSWER = 12;

/**
 * What is still to be judged: every answer against the sentences of its topic, in an order that nobody can choose. `near`:
 * sentences that are on topic by another means, by answer.
 */
export function* batchesOf(
  sentences: Sentence[],
  judged: Judgement[],
  near: Map<number, Set<string>>,
  { answers, topics }: Subject,
): Work<Batch[]> {
  const known = new Set(judged.map(({ sentenceId, answerId, mark }) => `${sentenceId} ${answerId} ${mark}`));
  const onTopic = yield* nearestOf(sentences, topics);
  const open = new Map(sentences.map(({ id }) => [id, new Map<string, Said[]>()]));
  for (const said of answers) {
    yield;
    const mark = markOf(said.text);
    for (const { id, cites } of sentences) {
      const isOnTopic = onTopic.get(said.id)?.has(id) || near.get(said.id)?.has(id);
      if (!isOnTopic && !cites.some(({ answerId }) => answerId === said.id)) continue;
      if (known.has(`${id} ${said.id} ${mark}`)) continue;
      const same = open.get(id)?.get(mark);
      if (same) same.push(said);
      else open.get(id)?.set(mark, [said]);
    }
  }
  const batches: Batch[] = [];
  for (const sentence of sentences) {
    yield;
    batches.push(...inBatches(sentence, open.get(sentence.id) ?? new Map()));
  }
  return batches;
}

/** The sentences that each answer says most about. */
function* nearestOf(sentences: Sentence[], topics: Subject["topics"]): Work<Map<number, Set<string>>> {
  const near = new Map<number, { id: string; share: number | undefined }[]>();
  for (const { id, text } of sentences)
    for (const [answerId, share] of yield* topics.about(text)) {
      const those = near.get(answerId);
      if (those) those.push({ id, share });
      else near.set(answerId, [{ id, share }]);
    }
  const nearest = new Map<number, Set<string>>();
  for (const [answerId, all] of near) {
    yield;
    const told = all.filter(({ share }) => share !== undefined).toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
    const untold = all.filter(({ share }) => share === undefined);
    nearest.set(answerId, new Set([...told.slice(0, MOST_SENTENCES_AN_ANSWER), ...untold].map(({ id }) => id)));
  }
  return nearest;
}

function inBatches(sentence: Sentence, open: Map<string, Said[]>): Batch[] {
  const texts = [...open]
    .map(([mark, same]) => ({ same, place: markOf(`${sentence.id} ${mark}`) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ same }) => same);
  return Array.from({ length: Math.ceil(texts.length / MOST_AT_ONCE) }, (_, i) => {
    return { sentence, texts: texts.slice(i * MOST_AT_ONCE, (i + 1) * MOST_AT_ONCE) };
  });
}
