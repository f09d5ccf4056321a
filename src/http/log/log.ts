import pino from "pino";
import type { Log } from "../../core/context.ts";
import { levels } from "../settings/log-levels.ts";
import { createHider } from "./hide-secrets.ts";

/** `isTerminal`: a person looks at it, so lines are for reading; else each is JSON. */
export type Sink = { isTerminal: boolean; write(text: string): void };

/** Where the program tells what happens: LOG_LEVEL and above, with ISO times, and without a secret of the settings. */
export function createLog(env: Record<string, string | undefined>, usual: string, sink: Sink): Log {
  const level = levels.find((each) => each === env.LOG_LEVEL?.toLowerCase()) ?? usual;
  const hide = createHider(env);
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: "words" };
  const formatters = { level: (label: string) => ({ level: label }) };
  return pino(
    { ...options, formatters },
    { write: (line) => sink.write(sink.isTerminal ? readable(hide(line)) : hide(line)) },
  );
}

/** A line for a person: time, level, words, facts. */
function readable(line: string): string {
  const { time, level, words, ...facts } = JSON.parse(line) as Record<string, unknown>;
  const told = Object.entries(facts).map(
    ([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return `${time} ${String(level).toUpperCase().padEnd(5)} ${[words, ...told].join("  ")}\n`;
}

/** Where administrators look. */
export const toStderr = (): Sink => ({
  isTerminal: process.stderr.isTTY === true,
  write: (text) => void process.stderr.write(text),
});
