import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../test/fakes/free-port.ts";

/** A program of a checkout, started as its npm scripts do; a server is measured to its first answer. */
export type Measured = { root: string; args: string[]; env: Record<string, string>; isServer?: boolean };

const LAUNCHER_AND_PROGRAM = 2;
const LOOK_MILLISECONDS = 5;
const GIVE_UP_MILLISECONDS = 60_000;

/** CPU seconds, user and system, of the launcher and what it launched; nothing when it failed. */
export async function cpuOf({ root, args, env, isServer = false }: Measured): Promise<number | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-cpu-"));
  const port = isServer ? await freePort() : 0;
  const child = spawn(process.execPath, [path.join(root, "scripts/run.cjs"), ...args], {
    cwd: root,
    detached: isServer,
    stdio: "ignore",
    env: {
      PATH: process.env.PATH,
      NODE_OPTIONS: `--require ${path.join(import.meta.dirname, "tell-cpu.cjs")}`,
      CPU_FOLDER: folder,
      PORT: String(port),
      ...env,
    },
  });
  const ended = once(child, "close");
  try {
    if (isServer) await untilFirstAnswer(port, folder, child);
    else if ((await ended)[0] !== 0) return undefined;
    return readdirSync(folder).reduce((sum, pid) => sum + Number(readFileSync(path.join(folder, pid))), 0) / 1e6;
  } finally {
    if (isServer) child.kill();
    await ended;
    rmSync(folder, { recursive: true });
  }
}

/** Waits for the answer, and then for what both processes tell when they are asked. */
async function untilFirstAnswer(port: number, folder: string, child: ChildProcess): Promise<void> {
  await until(async () => (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))?.ok === true, child);
  if (child.pid) process.kill(-child.pid, "SIGUSR2");
  await until(() => readdirSync(folder).length === LAUNCHER_AND_PROGRAM, child);
}

async function until(isSo: () => boolean | Promise<boolean>, child: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + GIVE_UP_MILLISECONDS;
  while (!(await isSo())) {
    if (child.exitCode !== null || Date.now() > giveUpAt)
      throw new Error("a server under measurement stopped, or did not answer");
    await sleep(LOOK_MILLISECONDS);
  }
}
