import type { Context } from "../context.ts";
import { markOf } from "../model/mark.ts";
import { mask } from "../privacy/mask.ts";
import type { PlaceableText } from "../store/digests/placings.ts";
import type { Likeness } from "../themes/likeness/cluster.ts";
import { embeddedLikeness, textToVector, vectorToText } from "../themes/likeness/embedded.ts";
import type { Work } from "../themes/work.ts";

const TEXTS_A_CALL = 100;

/**
 * How alike texts are to a model, if there is one. Nothing depends on it and no text is asked twice. Only when every
 * text has a vector: two ways of comparing do not mix.
 */
export async function modelLikeness(
  slug: string,
  texts: PlaceableText[],
  context: Context,
): Promise<Work<Likeness> | undefined> {
  const { embedder, store } = context;
  if (!embedder) return undefined;
  const known = async () => {
    const stored = await store.themes.embeddings(
      texts.map(({ id }) => id),
      embedder.model,
    );
    return new Map(stored.map(({ answerId, mark, vector }) => [`${answerId} ${mark}`, vector]));
  };
  const nameOf = ({ id, text }: PlaceableText) => `${id} ${markOf(text)}`;
  const before = await known();
  const missing = texts.filter((text) => !before.has(nameOf(text)));
  await embedTexts(slug, missing, context);
  const after = missing.length > 0 ? await known() : before;
  const vectors = texts.flatMap((text) => after.get(nameOf(text)) ?? []);
  return vectors.length === texts.length ? likenessOf(vectors) : undefined;
}

function* likenessOf(vectors: string[]): Work<Likeness> {
  const read: Float32Array[] = [];
  for (const vector of vectors) {
    read.push(textToVector(vector));
    yield;
  }
  return embeddedLikeness(read);
}

/** Asks the model for the vectors of these texts and keeps them; what it does not give is asked another time. */
export async function embedTexts(
  slug: string,
  texts: Pick<PlaceableText, "id" | "text">[],
  { embedder, store, officeHolders, log }: Context,
): Promise<void> {
  if (!embedder) return;
  const { model } = embedder;
  try {
    for (let i = 0; i < texts.length; i += TEXTS_A_CALL) {
      const some = texts.slice(i, i + TEXTS_A_CALL);
      const vectors = await embedder.embed(some.map(({ text }) => mask(text, officeHolders)));
      const read = some.map(({ id: answerId, text }, j) => {
        return { answerId, mark: markOf(text), vector: vectorToText(vectors[j] ?? []) };
      });
      await store.write([store.themes.embed(slug, model, read)]);
    }
  } catch (error) {
    log.warn({ error: String(error) }, "the embedding model gave no answer; it is done without");
  }
}
