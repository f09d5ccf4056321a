import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../test/fakes/free-port.ts";
import { createNotes, root, type Used } from "./command.ts";

/** The launcher makes way for the program where it can. */
const PROCESSES = process.execve ? 1 : 2;
const LOOK_MILLISECONDS = 5;
const GIVE_UP_MILLISECONDS = 60_000;

/** Starts a server as its npm script does: what it took until its first page was there. */
export async function firstAnswerOf(args: string[], env: Record<string, string>): Promise<Used> {
  const notes = createNotes();
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [path.join(root, "scripts/run.cjs"), ...args], {
    cwd: root,
    detached: true,
    stdio: "ignore",
    env: { PATH: process.env.PATH, ...notes.env, PORT: String(port), ...env },
  });
  const ended = once(child, "close");
  const until = (isSo: () => boolean | Promise<boolean>) => untilSo(isSo, () => child.exitCode === null);
  try {
    await until(async () => (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))?.ok === true);
    const seconds = (performance.now() - start) / 1000;
    if (child.pid) process.kill(-child.pid, "SIGUSR2");
    await until(() => notes.count() === PROCESSES);
    return { seconds, ...notes.used() };
  } finally {
    child.kill();
    await ended;
    notes.remove();
  }
}

async function untilSo(isSo: () => boolean | Promise<boolean>, isAlive: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + GIVE_UP_MILLISECONDS;
  while (!(await isSo())) {
    if (!isAlive() || Date.now() > giveUpAt) throw new Error("a server under measurement stopped, or did not answer");
    await sleep(LOOK_MILLISECONDS);
  }
}
