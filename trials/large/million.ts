import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { samenspraak } from "../../bench/processes/command.ts";
import { forkServer } from "../../bench/processes/server-process.ts";
import type { Table } from "../../bench/section.ts";
import { openProgram } from "../../src/http/node.ts";
import { startProgram } from "../running/program.ts";
import type { TrialMeans } from "../trial.ts";
import { chatOf, fillTown } from "./fill.ts";
import type { Done } from "./served.ts";

const sizes = { quick: { people: 2000, letGoSeconds: 5 }, thorough: { people: 1_000_000, letGoSeconds: 60 } };
const jobs = ["forget one", "retention, dry", "hide colleagues", "hide colleagues again", "idle", "retention"];
const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Another key, forgetting and retention, where very many people took part. */
export async function tryMillion({ folder, isQuick }: TrialMeans): Promise<Table[]> {
  const { people, letGoSeconds } = isQuick ? sizes.quick : sizes.thorough;
  const env = { DATABASE_PATH: path.join(folder, "million.db") };
  await fillTown(env, people);
  return [await rotated(env, people), await watchedJobs(env, people, letGoSeconds)];
}

async function rotated(env: { DATABASE_PATH: string }, people: number): Promise<Table> {
  const size = () => `${Math.round(statSync(env.DATABASE_PATH).size / 2 ** 20).toLocaleString("en")}`;
  const before = size();
  const rotating = samenspraak(env.DATABASE_PATH, ["key", "rotate"]);
  while (!existsSync(`${env.DATABASE_PATH}.key.next`)) await new Promise((resolve) => setTimeout(resolve, 20));
  const other = startProgram({ ...env, PORT: "0" });
  await other.serving;
  const said = other.hasEnded() ? (other.said().trim().split("\n").at(-1) ?? "") : "nothing, and served";
  await other.end("SIGTERM");
  const { seconds, cpuSeconds, peakMegabytes } = await rotating;
  const { context, close } = await openProgram(env, silent);
  const known = await context.store.residents.find(context.store.residents.idOf("telegram", chatOf(people - 1)));
  close();
  return {
    title: `Another key for ${people.toLocaleString("en")} people`,
    about: `\`key rotate\`, in commits of at most 200 people. A program that was started meanwhile said: “${said.trim().replaceAll(env.DATABASE_PATH, "FILE")}”. Afterwards the last of them ${known ? "is known by" : "IS NOT KNOWN BY"} the new key.`,
    columns: ["seconds", "CPU (s)", "most memory (MB)", "file before (MB)", "file after (MB)"],
    rows: [[seconds.toFixed(0), cpuSeconds.toFixed(0), peakMegabytes.toFixed(0), before, size()]],
  };
}

async function watchedJobs(env: Record<string, string>, people: number, letGoSeconds: number): Promise<Table> {
  const server = await forkServer("../trials/large/served.ts", { env, letGoSeconds });
  const rows: string[][] = [];
  for (const job of jobs) {
    const { seconds, longestTurnMilliseconds, memoryMegabytes, result } = await server.ask<Done>(job);
    rows.push([job, seconds.toFixed(1), longestTurnMilliseconds.toFixed(0), memoryMegabytes.toFixed(0), result]);
  }
  await server.stop();
  return {
    title: `What ${people.toLocaleString("en")} people hold up`,
    about: `In a running program in which as many people took part and had their answer, and as many acts stand in the audit log. Retention is broken off after ${letGoSeconds} s: by the clock it goes on the next time.`,
    columns: ["", "seconds", "longest turn (ms of CPU)", "memory (MB)", "what came of it"],
    rows,
  };
}
