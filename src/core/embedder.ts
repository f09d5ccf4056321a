/** A model that turns texts into vectors of numbers: the more alike their meaning, the closer. Asking throws when it fails. */
export type Embedder = {
  model: string;
  embed(texts: string[]): Promise<number[][]>;
};
