import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createPlainCheck } from "../../src/core/plain/check-plain.ts";
import { faultsOf } from "../../src/core/verify/faults-of.ts";
import { root } from "./consultations.ts";
import { sources } from "./sources.ts";

/** A sentence that a model could return, and whether it may be published. */
export type Labelled = { text: string; cites: string[]; honest: boolean; kind: string; language?: string };
export type LabelledSet = { answers: Record<string, string>; sentences: Labelled[] };

const { frequencies } = sources;
const means = { checkPlain: createPlainCheck(frequencies), officeHolders: [], frequencies };

/** What code finds wrong with a sentence about these answers. */
export function faultsIn(text: string, answers: string[], language = "nl"): string[] {
  return faultsOf({ text, answers: answers.map((each, id) => ({ id, text: each })) }, language, means);
}

export function readLabelled(file: string): LabelledSet {
  return JSON.parse(readFileSync(path.join(root, "test/fixtures/verify", file), "utf8"));
}

/** The set that lies beside this project; nothing where it is absent. */
export function readLiesBeside(): LabelledSet | undefined {
  const folder = path.join(root, "../shared/data/points");
  if (!existsSync(path.join(folder, "lies-dev.json"))) return undefined;
  const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), "utf8"));
  const { answers } = read("points-dev.json") as { answers: { id: string; text: string }[] };
  return { sentences: read("lies-dev.json"), answers: Object.fromEntries(answers.map(({ id, text }) => [id, text])) };
}

export type Score = { kind: string; honest: boolean; kept: number; of: number };

/** How many sentences of each kind code lets pass. */
export function scoresOf({ answers, sentences }: LabelledSet): Score[] {
  const byKind = Map.groupBy(sentences, ({ honest, kind }) => `${honest ? "honest" : "false"} ${kind}`);
  return [...byKind].sort().map(([, each]) => {
    const passes = ({ text, cites, language }: Labelled) =>
      faultsIn(
        text,
        cites.map((id) => answers[id] ?? ""),
        language,
      ).length === 0;
    const { kind = "", honest = false } = each[0] ?? {};
    return { kind, honest, kept: each.filter(passes).length, of: each.length };
  });
}

export function kept(scores: Score[], honest: boolean): number {
  return scores.filter((each) => each.honest === honest).reduce((sum, each) => sum + each.kept, 0);
}
