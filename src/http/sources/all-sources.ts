import { createTexts } from "../../core/texts/texts.ts";
import type { Surroundings } from "../context.ts";
import { readTexts } from "./read-texts.ts";
import { readPrompts, readSources, readWordLists, root } from "./sources.ts";

/** What the program says, and what it reads by. */
export type Sources = Pick<Surroundings, "texts" | "teamTexts" | "frequencies" | "prompts">;

export function readAllSources(): Sources {
  return {
    texts: readTexts(),
    teamTexts: createTexts(readSources(`${root}/src/core/texts/team`, ".ftl")),
    frequencies: readWordLists(),
    prompts: readPrompts(),
  };
}
