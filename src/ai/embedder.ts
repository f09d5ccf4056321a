import type { Embedder } from "../core/embedder.ts";
import { lateClient } from "./client.ts";
import type { LlmSettings } from "./llm.ts";

const CALL_MILLISECONDS = 30_000;
const MOST_RETRIES = 2;

/** Vectors from any endpoint that speaks OpenAI's `/embeddings`. */
export function createEmbedder({ key, baseUrl, model, giveUpMilliseconds = CALL_MILLISECONDS }: LlmSettings): Embedder {
  const client = lateClient({ key, baseUrl, giveUpMilliseconds, retries: MOST_RETRIES });
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
