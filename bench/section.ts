import type { Towns } from "./towns/towns.ts";

/** `quick` proves in CI that all of it works, `thorough` gives figures. */
export type Size = "quick" | "thorough";

export type Table = {
  title: string;
  /** What was measured and how, in a sentence or two. */
  about: string;
  columns: string[];
  rows: string[][];
};

/** What every section gets: filled databases, and a folder that is removed afterwards. */
export type Means = { size: Size; towns: Towns; folder: string; profileFolder?: string };

/** Measures one thing. It throws when what the program did was wrong, and never because it was slow. */
export type Measure = (means: Means) => Promise<Table[]>;
