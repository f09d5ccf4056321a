import path from "node:path";
import { startChatTown } from "../../bench/people/chat-town.ts";
import type { TrialMeans } from "../trial.ts";

const sizes = { quick: { rounds: 2, surveys: 10 }, thorough: { rounds: 20, surveys: 3575 } };

/** What the program's memory does while residents fill in a survey without end. */
export async function tryManyUpdates({ folder, isQuick }: TrialMeans) {
  const { rounds, surveys } = isQuick ? sizes.quick : sizes.thorough;
  const town = await startChatTown({ databasePath: path.join(folder, "many.db"), connections: 16, atOnce: 64 });
  const rows: string[][] = [];
  let updates = 0;
  let before = (await town.server.usage()).cpuMicroseconds;
  for (let round = 0; round < rounds; round++) {
    const load = await town.crowd.fillIn(surveys);
    const { cpuMicroseconds, rssMegabytes } = await town.server.usage();
    updates += load.updates;
    process.stderr.write(`${updates} updates: ${Math.round(rssMegabytes)} MB\n`);
    const perUpdate = (cpuMicroseconds - before) / load.updates;
    before = cpuMicroseconds;
    rows.push(
      [updates, rssMegabytes, perUpdate, Math.max(...load.acknowledged)].map((n) => Math.round(n).toLocaleString("en")),
    );
  }
  await town.stop();
  return [
    {
      title: `Memory over ${updates.toLocaleString("en")} updates`,
      about:
        "One process takes all of them; every answer and every call came once, or the trial would have failed. Memory is that of the whole process (RSS) after so many updates.",
      columns: ["updates", "memory (MB)", "CPU an update (µs)", "longest until 200 (ms)"],
      rows,
    },
  ];
}
