import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { root } from "../../bench/processes/command.ts";

/** The program in a process of its own, as a service manager starts it. */
export type RunningProgram = {
  pid: number;
  /** Settles when it serves, or ended before that. */
  serving: Promise<void>;
  /** Its exit status; nothing when a signal ended it. */
  ended: Promise<number | null>;
  hasEnded(): boolean;
  /** The last of what it said and logged. */
  said(): string;
  /** Sends a signal, and waits until it ended. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

const KEPT_CHARACTERS = 20_000;
const begun = new Set<number>();

export function startProgram(env: Record<string, string>): RunningProgram {
  const child = spawn(process.execPath, [path.join(root, "scripts/run.cjs"), "src/cli.ts", "start"], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error("the program could not be started");
  begun.add(pid);
  let said = "";
  const { promise: serving, resolve } = Promise.withResolvers<void>();
  child.stderr.setEncoding("utf8").on("data", (words) => {
    said = (said + words).slice(-KEPT_CHARACTERS);
    if (said.includes("serves on")) resolve();
  });
  const ended = once(child, "close").then(([status]) => {
    begun.delete(pid);
    resolve();
    return status as number | null;
  });
  return {
    pid,
    serving,
    ended,
    hasEnded: () => !begun.has(pid),
    said: () => said,
    async end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Nothing that a trial started stays when it is broken off. */
process.on("exit", () => {
  for (const pid of begun) process.kill(pid, "SIGKILL");
});

/** The same, for who needs it to serve. */
export async function startServing(env: Record<string, string>): Promise<RunningProgram> {
  const program = startProgram(env);
  await program.serving;
  if (program.hasEnded()) throw new Error(`the program did not start: ${program.said()}`);
  return program;
}
