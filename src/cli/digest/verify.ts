import { z } from "zod";
import { createPlainCheck } from "../../core/plain/check-plain.ts";
import type { Means } from "../../core/verify/cited-sentence.ts";
import { faultsOf } from "../../core/verify/faults-of.ts";
import { readWordLists } from "../../http/sources/sources.ts";
import { BadInput, openJudge, print, readInput } from "../terminal.ts";

const answer = z.object({ id: z.union([z.string(), z.int()]), text: z.string() });
const sentence = z.object({ text: z.string(), answers: z.array(answer) });
const input = z.object({ language: z.enum(["nl", "en"]), sentences: z.array(sentence) });

/** Code rules first; what it finds no fault in, a model rules on where one is set. */
export async function verifyFile(file: string): Promise<void> {
  const { language, sentences } = readSentences(file);
  const frequencies = readWordLists();
  const means: Means = { checkPlain: createPlainCheck(frequencies), officeHolders: [], frequencies };
  const judge = await openJudge();
  const verdicts: { text: string; kept: boolean; faults: string[] }[] = [];
  for (const each of sentences) {
    const byCode = faultsOf(each, language, means);
    const faults = judge && byCode.length === 0 ? await judge(each) : byCode;
    verdicts.push({ text: each.text, kept: faults.length === 0, faults });
  }
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
