import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import type { FileProblem } from "../core/consultation/read/read-yaml.ts";
import type { SentenceJudge } from "../core/judge/judge-sentence.ts";
import { decodeText, NO_TEXT } from "../core/texts/decode.ts";
import type { OpenProgram } from "../http/node.ts";

/** Input that a person has to mend; what is wrong and where is in its words. */
export class BadInput extends Error {}

/** Opens the program for one command, and closes it after it; only what begins something makes a database. */
export async function withProgram<Result>(
  work: (program: OpenProgram) => Promise<Result>,
  mayMake = false,
): Promise<Result> {
  const [{ openProgram }, { createLog, toStderr }] = await Promise.all([
    import("../http/node.ts"),
    import("../http/log/log.ts"),
  ]);
  const program = await openProgram(process.env, createLog(process.env, "warn", toStderr()), Date.now, mayMake);
  try {
    return await work(program);
  } finally {
    program.close();
  }
}

/** The settings, for what opens no program. */
export const environment = (): NodeJS.ProcessEnv => process.env;

/** What a model finds wrong with a sentence; nothing when no model is set. */
export async function openJudge(): Promise<SentenceJudge | undefined> {
  if (!process.env.OPENAI_MODEL && !process.env.OPENAI_JUDGE_MODEL) return undefined;
  const { openSentenceJudge } = await import("../http/remake/sentence-judge.ts");
  return openSentenceJudge(process.env);
}

/** The words of a file, in whatever encoding it was saved; one of which signs would be lost is refused. */
export function readInput(file: string | 0): string {
  const text = decodeText(bytesOf(file));
  if (text === undefined) throw new BadInput(`${file} ${NO_TEXT}`);
  return text;
}

function bytesOf(file: string | 0): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new BadInput(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** Problems of a file as lines that an editor can jump to. */
export function problemLines(file: string, problems: FileProblem[]): string {
  return problems
    .map(({ line, field, problem }) => `${file}:${line} ${field} ${problem}`.replace("  ", " "))
    .join("\n");
}

/**
 * For who streams: the young generation stays as small as it is, and nothing is taken for lasting because a few rows
 * happened to be in use each time that it was cleared. Otherwise a million rows leave twice the memory behind them.
 */
export function keepSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--no-allocation-site-pretenuring");
}

/** Data for the next program. */
export function print(data: string): void {
  process.stdout.write(data);
}

/** The same of what comes in parts: whoever reads slowly is waited for, so that no more than a part is held. */
export async function printAll(parts: AsyncIterable<string>): Promise<void> {
  for await (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, "drain");
}

/** Words for the person at the keyboard. */
export function tell(words: string): void {
  process.stderr.write(`${words}\n`);
}
