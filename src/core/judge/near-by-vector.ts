import type { Context } from "../context.ts";
import type { Embedder } from "../embedder.ts";
import { markOf } from "../model/mark.ts";
import { embedTexts } from "../placing/embed-texts.ts";
import { inStretches } from "../placing/in-stretches.ts";
import type { Sentence } from "../store/digests/sentences.ts";
import type { Embedding } from "../store/digests/themes.ts";
import { nearestOf, textToVector } from "../themes/likeness/embedded.ts";
import type { Subject } from "./subject.ts";

const NEAREST = 3;
/** So many texts get their vector in one turn of the job. */
const MOST_EMBEDDED = 300;

/** The sentences that an answer is nearest to for an embedding model, by answer: also where no word is the same. */
export async function nearByVector(
  sentences: Sentence[],
  subject: Subject,
  context: Context,
): Promise<Map<number, Set<string>>> {
  const { embedder, log, now } = context;
  if (!embedder || sentences.length === 0) return new Map();
  const before = new Set((await vectorsOf(subject, embedder, context)).map(({ answerId }) => answerId));
  const missing = subject.answers.filter(({ id }) => !before.has(id)).slice(0, MOST_EMBEDDED);
  await embedTexts(subject.slug, missing, context);
  const known = await vectorsOf(subject, embedder, context);
  try {
    const texts = sentences.map(({ text }) => text);
    const among = known.length === 0 ? [] : (await embedder.embed(texts)).map((each) => new Float32Array(each));
    const vectors = known.map(({ vector }) => textToVector(vector));
    const near = await inStretches(nearestOf(vectors, among, NEAREST), now);
    const idsOf = (places: number[]) => new Set(places.flatMap((place) => sentences[place]?.id ?? []));
    return new Map(known.map(({ answerId }, i) => [answerId, idsOf(near[i] ?? [])]));
  } catch (error) {
    log.warn({ error: String(error) }, "the embedding model gave no answer; what is on topic is found without it");
    return new Map();
  }
}

/** Those of the words as they are now. */
async function vectorsOf({ answers }: Subject, { model }: Embedder, { store }: Context): Promise<Embedding[]> {
  const marks = new Map(answers.map(({ id, text }) => [id, markOf(text)]));
  const stored = await store.themes.embeddings([...marks.keys()], model);
  return stored.filter(({ answerId, mark }) => marks.get(answerId) === mark);
}
