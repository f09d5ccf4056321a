import { z } from "zod";
import { createPlainCheck } from "../core/plain/check-plain.ts";
import type { CitedSentence, Means } from "../core/verify/cited-sentence.ts";
import { faultsOf } from "../core/verify/faults-of.ts";
import { readWordLists } from "../http/sources.ts";
import { BadInput, print, readInput } from "./terminal.ts";

const answer = z.object({ id: z.union([z.string(), z.int()]), text: z.string() });
const sentence = z.object({ text: z.string(), answers: z.array(answer) });
const input = z.object({ language: z.enum(["nl", "en"]), sentences: z.array(sentence) });

export function verifyFile(file: string): void {
  const { language, sentences } = readSentences(file);
  const frequencies = readWordLists();
  const means: Means = { checkPlain: createPlainCheck(frequencies), officeHolders: [], frequencies };
  const verdicts = sentences.map((each: CitedSentence) => {
    const faults = faultsOf(each, language, means);
    return { text: each.text, kept: faults.length === 0, faults };
  });
  print(`${JSON.stringify(verdicts, null, 2)}\n`);
}

function readSentences(file: string): z.infer<typeof input> {
  const read = input.safeParse(parsed(file));
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${file}: ${path.join(".")} ${message}`);
  throw new BadInput(problems.join("\n").replaceAll(":  ", ": "));
}

function parsed(file: string): unknown {
  const text = readInput(file === "-" ? 0 : file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${file} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}
