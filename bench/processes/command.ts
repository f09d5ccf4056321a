import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";

export const root = path.join(import.meta.dirname, "../..");

/** What a program used: launcher and all that it launched. */
export type Used = { seconds: number; cpuSeconds: number; peakMegabytes: number };
export type Ran = Used & { stdout: string };

/** What becomes of all that a program prints. */
type Reader = (stdout: AsyncIterable<Buffer>) => Promise<string>;

/** A way to run a program with its usage noted, and to read what was noted. */
export function createNotes(prefix = "samenspraak-notes-") {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  const whole = () => readdirSync(folder).filter((file) => !file.endsWith(".part"));
  const read = (): { cpu: number; rss: number }[] =>
    whole().map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")));
  return {
    env: { NODE_OPTIONS: `--require ${path.join(import.meta.dirname, "tell-usage.cjs")}`, USAGE_FOLDER: folder },
    count: () => whole().length,
    used(): Pick<Used, "cpuSeconds" | "peakMegabytes"> {
      const notes = read();
      const cpuSeconds = notes.reduce((total, { cpu }) => total + cpu, 0) / 1e6;
      return { cpuSeconds, peakMegabytes: Math.max(...notes.map(({ rss }) => rss)) / 1024 };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs a program of this project as its npm scripts do. What it prints is only kept when it is asked for. */
export async function run(args: string[], env: Record<string, string> = {}, read: Reader = text): Promise<Ran> {
  const notes = createNotes();
  try {
    const start = performance.now();
    const child = spawn(process.execPath, [path.join(root, "scripts/run.cjs"), ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env.PATH, ...notes.env, ...env },
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const [stdout, stderr, code] = await Promise.all([read(child.stdout), text(child.stderr), ended]);
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${stderr}`);
    return { seconds, ...notes.used(), stdout };
  } finally {
    notes.remove();
  }
}

/** A command of the program, on this database. */
export function samenspraak(databasePath: string, args: string[], read: Reader = text): Promise<Ran> {
  return run(["src/cli.ts", ...args], { DATABASE_PATH: databasePath }, read);
}
