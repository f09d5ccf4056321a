import type { Table } from "../bench/section.ts";

/** What every trial gets: a folder of its own, removed afterwards, and whether figures count or only that it works. */
export type TrialMeans = { folder: string; isQuick: boolean };

/** Does something to the program that should not harm it, and tells what came of it. */
export type Trial = (means: TrialMeans) => Promise<Table[]>;
