import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "../../bench/processes/command.ts";

/** What was done, and what was said of it. */
export type Told = [what: string, said: string];

/** Runs a command of the program with these settings, and tells what it said and how it ended. */
export function callWith(env: Record<string, string>, told: Told[]): (...args: string[]) => void {
  return (...args) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [path.join(root, "scripts/run.cjs"), "src/cli.ts", ...args],
      { cwd: root, encoding: "utf8", env: { PATH: process.env.PATH, ...env } },
    );
    told.push([`\`${args.join(" ")}\``, `${stdout}${stderr}\nstatus ${status}`]);
  };
}
