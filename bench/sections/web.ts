import path from "node:path";
import { fillInByBrowser } from "../people/browsers.ts";
import { startChatTown } from "../people/chat-town.ts";
import type { ServerProcess } from "../processes/server-process.ts";
import type { Means, Table } from "../section.ts";
import { percentile, spread } from "../statistics.ts";

const sizes = {
  quick: { people: 20, connections: 8, warmUps: 0, rounds: 1 },
  thorough: { people: 1000, connections: 128, warmUps: 1, rounds: 3 },
};

const ways = ["Telegram", "browser", "browser without script"] as const;
type Round = { wait: number[]; cpuMilliseconds: number };

/** The same survey by as many people at once, in turn in Telegram and in browsers, at one running program. */
export async function measureWeb({ size, folder, profileFolder }: Means): Promise<Table[]> {
  const { people, connections, warmUps, rounds } = sizes[size];
  const databasePath = path.join(folder, "web.db");
  const env = { PAGES_PER_MINUTE: "1000000" };
  const town = await startChatTown({ databasePath, env, connections, atOnce: people, profileFolder });
  const fillIn = {
    Telegram: async () => (await town.crowd.fillIn(people)).replied,
    browser: () => fillInByBrowser(town.server.url, people, connections, true),
    "browser without script": () => fillInByBrowser(town.server.url, people, connections, false),
  };
  const done = ways.map((): Round[] => []);
  for (let round = -warmUps; round < rounds; round++)
    for (const [i, way] of ways.entries()) {
      const measured = await measureRound(fillIn[way], town.server);
      if (round >= 0) done[i]?.push(measured);
    }
  await town.stop();
  const [beside = []] = done;
  return [
    {
      title: "The chat in browsers",
      about: `${people.toLocaleString("en")} people at once answer five questions, over ${connections} connections, in turn in Telegram and in
browsers: ms from a tap until the next message had reached Telegram, or the next page its browser, and ms of CPU of our
program a person, from the card to the thanks. Median (least–most) of ${rounds} rounds.`,
      columns: ["", "p50", "p99", "p99 × Telegram", "CPU a person", "CPU × Telegram"],
      rows: ways.map((way, i) => [way, ...figures(done[i] ?? [], beside, people)]),
    },
  ];
}

async function measureRound(fillIn: () => Promise<number[]>, server: ServerProcess): Promise<Round> {
  const before = await server.usage();
  const wait = await fillIn();
  await server.ask("settled");
  const { cpuMicroseconds } = await server.usage();
  return { wait, cpuMilliseconds: (cpuMicroseconds - before.cpuMicroseconds) / 1000 };
}

/** Each round beside that of Telegram. */
function figures(rounds: Round[], beside: Round[], people: number): string[] {
  const at = (of: Round[], part: number) => of.map(({ wait }) => percentile(wait, part));
  const cpu = (of: Round[]) => of.map(({ cpuMilliseconds }) => cpuMilliseconds / people);
  const times = (all: number[], others: number[]) => all.map((each, i) => each / (others[i] || each));
  return [
    spread(at(rounds, 0.5)),
    spread(at(rounds, 0.99)),
    spread(times(at(rounds, 0.99), at(beside, 0.99)), 2),
    spread(cpu(rounds), 2),
    spread(times(cpu(rounds), cpu(beside)), 2),
  ];
}
