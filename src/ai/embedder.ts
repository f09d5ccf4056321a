import type { Embedder } from "../core/embedder.ts";
import { lateClient } from "./client.ts";
import type { LlmSettings } from "./llm.ts";

const CALL_MILLISECONDS = 15_000;
/** A hundred vectors of a few thousand numbers, written out. */
const MOST_BYTES = 16_000_000;

/** Vectors from any endpoint that speaks OpenAI's `/embeddings`. */
export function createEmbedder({ key, baseUrl, model, giveUpMilliseconds = CALL_MILLISECONDS }: LlmSettings): Embedder {
  const client = lateClient({ key, baseUrl, giveUpMilliseconds, mostBytes: MOST_BYTES });
  return {
    model,
    async embed(texts) {
      const { data } = await (await client()).embeddings.create({ model, input: texts, encoding_format: "float" });
      const vectors = data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
      if (vectors.length !== texts.length)
        throw new Error(`${vectors.length} vectors came back for ${texts.length} texts`);
      return vectors;
    },
  };
}
