import type { Embedder } from "../embedder.ts";

/** One more call takes 15 seconds at most: in all, work waits 30 for a model. */
const LONGEST_WAIT_MILLISECONDS = 15_000;

/** The same model for one run of work: after it failed, or took long in all, it is asked no more. */
export function patientWith(embedder: Embedder, now: () => number): Embedder {
  let waited = 0;
  return {
    model: embedder.model,
    async embed(texts) {
      if (waited >= LONGEST_WAIT_MILLISECONDS) throw new Error("the embedding model is too slow, or failed before");
      const begun = now();
      try {
        const vectors = await embedder.embed(texts);
        waited += now() - begun;
        return vectors;
      } catch (error) {
        waited = Number.POSITIVE_INFINITY;
        throw error;
      }
    },
  };
}
