import { readAllSources } from "../../src/http/sources/all-sources.ts";

/** Read once for all tests of a process: no program changes them, and reading them takes longer than most tests. */
export const sources = readAllSources();
