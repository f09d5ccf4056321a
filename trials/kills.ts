import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { percentile } from "../bench/statistics.ts";
import { seeDatabase } from "../src/core/store/database/copies.ts";
import { compareStored } from "./people/stored.ts";
import { startProgram, startServing } from "./running/program.ts";
import { randomFrom } from "./running/random.ts";
import { createTrialTown } from "./running/town.ts";
import type { TrialMeans } from "./trial.ts";

const RUNS = 3;
/** So many residents are at it all the time. */
const AT_ONCE = 40;
/** One who is done makes way for another after this time. */
const FILL_MILLISECONDS = 20;
const TOLD_EVERY = 25;
/** From the start of a process until it is killed, in times that a start takes here: it may be starting, or answering. */
const [SHORTEST_LIFE, LONGEST_LIFE] = [0.5, 3];

export async function tryKills({ folder, isQuick }: TrialMeans) {
  const rows: string[][] = [];
  for (let run = 1; run <= (isQuick ? 1 : RUNS); run++) {
    const own = path.join(folder, `run-${run}`);
    mkdirSync(own);
    rows.push(await killOften(own, isQuick ? 5 : 200, run));
  }
  return [
    {
      title: "Killed under load",
      about: `SIGKILL at a random moment after each start, some before it served, and started again at once. ${AT_ONCE} residents at a
time fill in a survey; each of their updates is brought one to three times, in shuffled order, until it is answered with 200. Then the
export is held beside what they tapped, and SQLite looks at the whole file. A message may come again when it had reached Telegram and
that was not yet written.`,
      columns: [
        ...["run", "kills", "of which before it served", "residents", "updates", "taken (with copies)", "answers"],
        ...[
          "lost",
          "doubled",
          "messages",
          "came again",
          "never came",
          "wait for a message, median and longest (s)",
          "file",
        ],
      ],
      rows,
    },
  ];
}

async function killOften(folder: string, kills: number, run: number): Promise<string[]> {
  const random = randomFrom(run);
  const town = await createTrialTown({ folder, random });
  const { crowd, pool, env, databasePath } = town;
  const startMilliseconds = await timeOfStart(env);
  const filling = setInterval(() => crowd.waiting().size < AT_ONCE && crowd.begin(), FILL_MILLISECONDS);
  let early = 0;
  for (let i = 0; i < kills; i++) {
    const program = startProgram(env);
    await sleep(startMilliseconds * (SHORTEST_LIFE + random() * (LONGEST_LIFE - SHORTEST_LIFE)));
    if (program.hasEnded()) throw new Error(`the program ended by itself: ${program.said()}`);
    if (!program.said().includes("serves on")) early++;
    await program.end("SIGKILL");
    if (i % TOLD_EVERY === 0) process.stderr.write(`run ${run}: ${i + 1} kills, ${crowd.chats().length} residents\n`);
  }
  clearInterval(filling);
  const last = startProgram(env);
  await crowd.settled();
  await pool.emptied();
  const { given, lost, doubled } = await compareStored(databasePath, crowd.chats());
  await last.end("SIGTERM");
  await town.close();
  const { faults } = seeDatabase(databasePath);
  const { updates, taken } = pool.counts();
  const waits = crowd.waits();
  const seconds = [percentile(waits, 0.5), percentile(waits, 1)].map((wait) => (wait / 1000).toFixed(1)).join(" and ");
  const counts = [run, kills, early, crowd.chats().length, updates, taken, given, lost, doubled, waits.length];
  const figures = [...counts, crowd.doubled(), crowd.waiting().size].map((n) => n.toLocaleString("en"));
  const row = [...figures, seconds, faults.length === 0 ? "whole" : faults.join(", ")];
  process.stderr.write(`run ${run} is over: ${row.join(" | ")}\n`);
  return row;
}

async function timeOfStart(env: Record<string, string>): Promise<number> {
  const from = performance.now();
  const program = await startServing(env);
  const milliseconds = performance.now() - from;
  await program.end("SIGTERM");
  return milliseconds;
}
