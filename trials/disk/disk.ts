import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { seeDatabase } from "../../src/core/store/database/copies.ts";
import { compareStored } from "../people/stored.ts";
import { type RunningProgram, startServing } from "../running/program.ts";
import { randomFrom } from "../running/random.ts";
import { createTrialTown } from "../running/town.ts";
import { watchHealth } from "../running/watch-health.ts";
import type { TrialMeans } from "../trial.ts";
import { type DiskFault, diskFaults } from "./faults.ts";

const sizes = { quick: { calmSeconds: 2, faultSeconds: 8 }, thorough: { calmSeconds: 15, faultSeconds: 60 } };
const AT_ONCE = 10;
const FILL_MILLISECONDS = 100;
const COLUMNS = [
  ...[
    "fault",
    "named (s)",
    "/health says",
    "the program",
    "caught up (s)",
    "answers",
    "lost",
    "doubled",
    "messages again",
  ],
  "file",
];

/** What happens to the database file while residents answer. */
export async function tryDisk({ folder, isQuick }: TrialMeans) {
  const { calmSeconds, faultSeconds } = isQuick ? sizes.quick : sizes.thorough;
  const rows: string[][] = [];
  for (const [i, fault] of diskFaults.entries()) {
    const own = path.join(folder, `fault-${i}`);
    mkdirSync(own);
    const hindrance = fault.prepare?.(own);
    rows.push(hindrance === undefined ? await suffer(fault, own, calmSeconds, faultSeconds) : [fault.name, hindrance]);
    fault.clear?.(own);
  }
  return [
    {
      title: "Faults of the disk",
      about: `Each for ${faultSeconds} s, while ${AT_ONCE} residents at a time fill in a survey, each update once or twice, until it is answered with 200. A program
that ended is started again when the fault is over. Caught up: from then until everybody who waited had a message.`,
      columns: COLUMNS,
      rows: rows.map((row) => COLUMNS.map((_, i) => row[i] ?? "")),
    },
  ];
}

async function suffer(fault: DiskFault, folder: string, calmSeconds: number, faultSeconds: number): Promise<string[]> {
  const town = await createTrialTown({ folder, random: randomFrom(1), mostCopies: 2 });
  const { crowd, pool, databasePath } = town;
  const program = await startServing(town.env);
  const health = watchHealth(town.url);
  const filling = setInterval(() => crowd.waiting().size < AT_ONCE && crowd.begin(), FILL_MILLISECONDS);
  await sleep(calmSeconds * 1000);
  const from = performance.now();
  const undo = fault.begin(databasePath);
  const fate = fateOf(program, from);
  await Promise.race([sleep(faultSeconds * 1000), program.ended]);
  undo();
  const to = performance.now();
  const became = fate();
  const last = program.hasEnded() ? await startServing(town.env) : program;
  const owed = crowd.waiting();
  while ([...owed].some(([chat, since]) => crowd.waiting().get(chat) === since)) await sleep(10);
  const caughtUp = seconds(performance.now() - to);
  clearInterval(filling);
  await crowd.settled();
  await pool.emptied();
  const { given, lost, doubled } = await compareStored(databasePath, crowd.chats());
  await health.stop();
  await last.end("SIGTERM");
  await town.close();
  const named = health.firstAfter(from, false);
  const told = named ? [seconds(named.at - from), named.trouble] : ["–", "nothing"];
  const counts = [given, lost, doubled, crowd.doubled()].map((n) => n.toLocaleString("en"));
  const { faults } = seeDatabase(databasePath);
  return [fault.name, ...told, became, caughtUp, ...counts, faults.length === 0 ? "whole" : faults.join(", ")];
}

/** What became of it by itself until now. */
function fateOf(program: RunningProgram, from: number): () => string {
  let words = "goes on";
  void program.ended.then((status) => {
    words = `ended after ${seconds(performance.now() - from)} s, status ${status}`;
  });
  return () => words;
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
