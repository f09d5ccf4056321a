import path from "node:path";
import { fillInByBrowser } from "../people/browsers.ts";
import { startChatTown } from "../people/chat-town.ts";
import type { Means, Table } from "../section.ts";
import { percentile, spread } from "../statistics.ts";

const sizes = {
  quick: { people: 20, connections: 8, warmUps: 0, rounds: 1 },
  thorough: { people: 1000, connections: 128, warmUps: 1, rounds: 3 },
};

/** The same survey by as many people at once, in turn in Telegram and in browsers, at one running program. */
export async function measureWeb({ size, folder, profileFolder }: Means): Promise<Table[]> {
  const { people, connections, warmUps, rounds } = sizes[size];
  const databasePath = path.join(folder, "web.db");
  const env = { PAGES_PER_MINUTE: "1000000" };
  const town = await startChatTown({ databasePath, env, connections, atOnce: people, profileFolder });
  const taps: number[][] = [];
  const steps: number[][] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const { replied } = await town.crowd.fillIn(people);
    const waits = await fillInByBrowser(town.server.url, people, connections);
    if (round < 0) continue;
    taps.push(replied);
    steps.push(waits);
  }
  await town.stop();
  const at = (all: number[][], part: number) => all.map((each) => percentile(each, part));
  const times = at(steps, 0.99).map((wait, i) => wait / (percentile(taps[i] ?? [], 0.99) || wait));
  return [
    {
      title: "The chat in browsers",
      about: `${people.toLocaleString("en")} people at once answer five questions, over ${connections} connections, in turn in Telegram and in
browsers: ms from a tap until the next message had reached Telegram, or the next page its browser. Median
(least–most) of ${rounds} rounds.`,
      columns: ["", "p50", "p99", "p99 × Telegram"],
      rows: [
        ["Telegram", spread(at(taps, 0.5)), spread(at(taps, 0.99)), "1"],
        ["browser", spread(at(steps, 0.5)), spread(at(steps, 0.99)), spread(times, 2)],
      ],
    },
  ];
}
