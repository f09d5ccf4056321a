import { setTimeout as after } from "node:timers/promises";
import { readyPatterns } from "../../src/core/model/reviews/flag.ts";
import { mask } from "../../src/core/privacy/mask.ts";
import { type Server, startServer } from "../../src/http/node.ts";
import { serveAndTell } from "../processes/server-process.ts";
import { fillTown } from "./large-town.ts";
import { longestTurn } from "./long-turns.ts";
import { longWork } from "./long-work.ts";

/** A large town in a process of its own, which does what it is asked by name and tells how long one turn of it took. */
export type LargeTown = { databasePath: string; people: number; imported: number };
export type Watched = { seconds: number; cpuSeconds: number; longestTurnMilliseconds: number };

/** Everything came in the two weeks before, and the digest is of the last of these days. */
const TODAY = Date.parse("2026-11-28T12:00:00Z");
const week = "2026-W48";
const begun = Date.now();
const now = () => TODAY + Date.now() - begun;
const silent = { info: () => {}, warn: () => {}, error: console.error };

await serveAndTell(start, ({ server, asked }) => {
  const jobs = longWork(server, { ...asked, week });
  const done = jobs.map(([name, work]) => [name, () => watched(work)] as const);
  return { jobs: () => jobs.map(([name]) => name), ...Object.fromEntries(done) };
});

async function start(
  asked: LargeTown,
): Promise<{ server: Server; asked: LargeTown; port: number; stop: Server["stop"] }> {
  const env = {
    PORT: "0",
    DATABASE_PATH: asked.databasePath,
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
    SLACK_BOT_TOKEN: "xoxb-bench",
    SLACK_SIGNING_SECRET: "bench",
    SLACK_TEAM_CHANNEL: "C1",
    SLACK_API_URL: "http://127.0.0.1:9/",
    QUIET_HOURS: "off",
  };
  process.env.ENCRYPTION_KEY = env.ENCRYPTION_KEY;
  const filling = await startServer(env, silent, now, true);
  await fillTown(asked.databasePath, asked.people, filling.program.context);
  await filling.stop();
  const server = await startServer(env, silent, now, true);
  // As a second after the start of a program whose clock nobody holds.
  for (const _ of readyPatterns());
  mask("Jan woont op Kade 1");
  return { server, asked, port: server.port, stop: server.stop };
}

async function watched(work: () => Promise<unknown>): Promise<Watched> {
  await after(50);
  const used = process.threadCpuUsage();
  const from = performance.now();
  let [seconds, cpuSeconds] = [0, 0];
  const longestTurnMilliseconds = await longestTurn(async () => {
    await work();
    seconds = (performance.now() - from) / 1000;
    const { user, system } = process.threadCpuUsage(used);
    cpuSeconds = (user + system) / 1e6;
  });
  return { seconds, cpuSeconds, longestTurnMilliseconds };
}
