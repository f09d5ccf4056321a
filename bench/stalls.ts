import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { readyPatterns } from "../src/core/model/flag.ts";
import { mask } from "../src/core/privacy/mask.ts";
import { startServer } from "../src/http/node.ts";
import { fillTown } from "./long-work/large-town.ts";
import { longWork } from "./long-work/long-work.ts";

/**
 * How long nobody is served while a running program does something long: what it takes, the CPU time of the thread that
 * serves, and its longest stall. `--digest` makes a digest first, which takes a minute at 100,000; `--town` keeps the
 * filled database in a file for the next run.
 */
const WEEK = "2026-W48";
const RESOLUTION_MILLISECONDS = 1;
const LONGEST_MILLISECONDS = 50;
const silent = { info: () => {}, warn: console.warn, error: console.error };

const { values: given } = parseArgs({
  options: {
    answers: { type: "string", default: "1000,10000" },
    digest: { type: "boolean", default: false },
    town: { type: "string" },
    only: { type: "string", default: "" },
  },
});
for (const count of given.answers.split(",").map(Number)) await measure(count);

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-stalls-"));
  const databasePath = path.join(folder, "stalls.db");
  const kept = given.town && `${given.town}-${count}.db`;
  const env = {
    PORT: "0",
    DATABASE_PATH: databasePath,
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
    SLACK_BOT_TOKEN: "xoxb-bench",
    SLACK_SIGNING_SECRET: "bench",
    SLACK_TEAM_CHANNEL: "C1",
    SLACK_API_URL: "http://127.0.0.1:9/",
    QUIET_HOURS: "off",
  };
  process.env.ENCRYPTION_KEY = env.ENCRYPTION_KEY;
  if (kept && existsSync(kept)) copyFileSync(kept, databasePath);
  else await fill(env, count, kept);
  const server = await startServer(env, silent, Date.now, true);
  // As a second after the start of a program whose clock nobody holds.
  for (const _ of readyPatterns());
  mask("Jan woont op Kade 1");
  tell(
    `\n${`${count} people`.padEnd(44)}${["takes (ms)", "CPU (ms)", "stall (ms)", "of it CPU"].map((head) => head.padStart(12)).join("")}`,
  );
  for (const [name, work] of longWork(server, databasePath)) if (name.includes(given.only)) await show(name, work);
  tell(`memory of the process: ${Math.round(process.memoryUsage().rss / 1048576)} MB`);
  await server.stop();
  rmSync(folder, { recursive: true });
}

async function fill(env: Record<string, string>, count: number, kept: string | undefined): Promise<void> {
  const server = await startServer(env, silent, Date.now, true);
  const { context } = server.program;
  await fillTown(env.DATABASE_PATH ?? "", count, context);
  if (given.digest) {
    const begun = performance.now();
    await context.remake({ type: "rebuild-digest", week: WEEK });
    const [newest] = await context.store.digests.versions(WEEK);
    if (newest)
      await context.store.write([context.store.digests.publish({ week: WEEK, version: 1, publishedAt: Date.now() })]);
    tell(
      `the digest of ${count}: ${Math.round(performance.now() - begun)} ms, ${JSON.stringify(newest?.digest)?.length} characters`,
    );
  }
  await server.stop();
  if (kept) copyFileSync(env.DATABASE_PATH ?? "", kept);
}

async function show(name: string, work: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MILLISECONDS });
  delay.enable();
  const turns = watchTurns();
  // They measure between two of their own turns: the first has to be over before the work begins.
  await pause();
  const used = process.threadCpuUsage();
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  const cpu = milliseconds(process.threadCpuUsage(used));
  await pause();
  delay.disable();
  const longest = turns.stop();
  const figures = [took, cpu, delay.max / 1e6, longest].map((figure) => figure.toFixed(0).padStart(12)).join("");
  tell(name.padEnd(44) + figures + (longest > LONGEST_MILLISECONDS ? "  !" : ""));
}

/** The most CPU time that one turn of the event loop took: on a busy machine that tells more than the clock. */
function watchTurns(): { stop(): number } {
  let [before, longest] = [process.threadCpuUsage(), 0];
  const timer = setInterval(() => {
    longest = Math.max(longest, milliseconds(process.threadCpuUsage(before)));
    before = process.threadCpuUsage();
  }, RESOLUTION_MILLISECONDS);
  return {
    stop() {
      clearInterval(timer);
      return longest;
    },
  };
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
