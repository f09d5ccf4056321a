import pino from "pino";
import type { Log } from "../core/context.ts";
import { levels } from "./settings/log-levels.ts";

/** Settings that nobody may read in a log. */
const secret = /TOKEN|SECRET|_KEY$|PASSWORD|SMTP_URL/;
const SHORTEST_SECRET = 6;
const HIDDEN = "[hidden]";

/** `isTerminal`: a person looks at it, so lines are for reading; else each is JSON. */
export type Sink = { isTerminal: boolean; write(text: string): void };

/** Where the program tells what happens: LOG_LEVEL and above, with ISO times, and without a secret of the settings. */
export function createLog(env: Record<string, string | undefined>, usual: string, sink: Sink): Log {
  const level = levels.find((each) => each === env.LOG_LEVEL?.toLowerCase()) ?? usual;
  const hide = hider(env);
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: "words" };
  const formatters = { level: (label: string) => ({ level: label }) };
  return pino(
    { ...options, formatters },
    { write: (line) => sink.write(sink.isTerminal ? readable(hide(line)) : hide(line)) },
  );
}

/** Takes out the secrets of these settings, and the token in an address of a bot. */
function hider(env: Record<string, string | undefined>): (line: string) => string {
  const secrets = Object.entries(env).flatMap(([name, value = ""]) =>
    secret.test(name) && value.length >= SHORTEST_SECRET ? [value, JSON.stringify(value).slice(1, -1)] : [],
  );
  const passwords = URL.canParse(env.SMTP_URL ?? "") ? [new URL(env.SMTP_URL ?? "").password] : [];
  const hidden = [...secrets, ...passwords.filter((each) => each !== "")].sort((a, b) => b.length - a.length);
  return (line) => hidden.reduce((text, each) => text.replaceAll(each, HIDDEN), line);
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
