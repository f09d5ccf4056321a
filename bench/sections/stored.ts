import { setTimeout as sleep } from "node:timers/promises";
import { type ChatTown, startChatTown } from "../people/chat-town.ts";
import type { Means, Table } from "../section.ts";
import { percentile, spread } from "../statistics.ts";

const sizes = {
  quick: { counts: [100], surveys: 10, warmUps: 0, rounds: 1, idleSeconds: 0 },
  thorough: { counts: [1000, 100_000, 1_000_000], surveys: 200, warmUps: 3, rounds: 5, idleSeconds: 10 },
};
const CROWD = { connections: 16, atOnce: 64 };

type Round = { cpuMicroseconds: number; p99: number };
type Filled = { count: number; town: ChatTown; idleMegabytes: number; rounds: Round[] };

/** What a tap costs, and how much memory the program takes, with few and with many answers stored; in turn, in one run. */
export async function measureStored({ size, towns }: Means): Promise<Table[]> {
  const { counts, surveys, warmUps, rounds, idleSeconds } = sizes[size];
  const filled: Filled[] = [];
  for (const count of counts) {
    const town = await startChatTown({ databasePath: await towns.answers(count), ...CROWD });
    await sleep(idleSeconds * 1000);
    filled.push({ count, town, idleMegabytes: (await town.server.usage()).rssMegabytes, rounds: [] });
  }
  for (let i = 0; i < warmUps; i++) for (const { town } of filled) await run(town, surveys);
  for (let i = 0; i < rounds; i++) for (const each of filled) each.rounds.push(await run(each.town, surveys));
  const rows: string[][] = [];
  for (const { count, town, idleMegabytes, rounds } of filled) {
    const { rssMegabytes } = await town.server.usage();
    const times = rounds.map(
      ({ cpuMicroseconds }, i) => cpuMicroseconds / (filled[0]?.rounds[i]?.cpuMicroseconds ?? 1),
    );
    const [cpu, p99] = [rounds.map((round) => round.cpuMicroseconds), rounds.map((round) => round.p99)];
    rows.push([
      count.toLocaleString("en"),
      spread(cpu),
      spread(times, 2),
      spread(p99, 1),
      idleMegabytes.toFixed(0),
      rssMegabytes.toFixed(0),
    ]);
    await town.stop();
  }
  return [
    {
      title: "With many answers stored",
      about: `${rounds} rounds of ${surveys} surveys in turn, after ${warmUps} that do not count. Idle: ${idleSeconds} s after the start.`,
      columns: [
        "answers",
        "CPU an update (µs)",
        "× the first row",
        "200, p99 (ms)",
        "memory idle (MB)",
        "memory after the rounds (MB)",
      ],
      rows,
    },
  ];
}

async function run({ server, crowd }: ChatTown, surveys: number): Promise<Round> {
  const before = await server.usage();
  const { updates, acknowledged } = await crowd.fillIn(surveys);
  const { cpuMicroseconds } = await server.usage();
  return { cpuMicroseconds: (cpuMicroseconds - before.cpuMicroseconds) / updates, p99: percentile(acknowledged, 0.99) };
}
