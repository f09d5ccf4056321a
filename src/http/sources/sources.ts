import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createFrequencies } from "../../core/plain/frequencies.ts";

export const root = path.join(import.meta.dirname, "../../..");

/** The files of a folder with this ending, by their name without it; Dutch first. */
export function readSources(folder: string, ending: string): Record<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort(dutchFirst);
  return Object.fromEntries(
    names.map((name) => [path.basename(name, ending), readFileSync(path.join(folder, name), "utf8")]),
  );
}

function dutchFirst(a: string, b: string): number {
  return Number(b === "nl.ftl") - Number(a === "nl.ftl") || (a < b ? -1 : 1);
}

/** The word lists that come with the program, each read when its language first comes up. */
export function readWordLists() {
  const list = (language: string) => readFileSync(path.join(root, `src/core/plain/words/${language}.txt`), "utf8");
  return createFrequencies({
    get nl() {
      return list("nl");
    },
    get en() {
      return list("en");
    },
  });
}

/** What language models are told. */
export function readPrompts(): { points: string; judge: string; translate: string } {
  const promptOf = (name: string) => readFileSync(path.join(root, `prompts/${name}.md`), "utf8");
  return { points: promptOf("points"), judge: promptOf("judge"), translate: promptOf("translate") };
}
