import { bots, type Contender, enter, type Round } from "../peers/contest.ts";
import type { Means, Size, Table } from "../section.ts";
import { spread } from "../statistics.ts";

const sizes = {
  quick: { surveys: 20, warmUps: 0, rounds: 1, connections: 8, atOnce: 16 },
  thorough: { surveys: 400, warmUps: 3, rounds: 5, connections: 32, atOnce: 128 },
};

/** A survey of five questions by our program, beside what people would use instead: in turn, in one run. */
export async function measureTaps({ size, folder, profileFolder }: Means): Promise<Table[]> {
  const { surveys, warmUps, rounds, ...settings } = sizes[size];
  const contenders: Contender[] = [];
  for (const [i, bot] of bots.entries()) contenders.push(await enter(bot, i, { ...settings, folder, profileFolder }));
  const measured = contenders.map((): Round[] => []);
  for (let round = -warmUps; round < rounds; round++)
    for (const [i, contender] of contenders.entries()) {
      const result = await contender.run(surveys);
      if (round >= 0) measured[i]?.push(result);
    }
  for (const contender of contenders) await contender.leave();
  return [costs(measured, size), waits(measured)];
}

function costs(measured: Round[][], size: Size): Table {
  const { surveys, warmUps, rounds, connections, atOnce } = sizes[size];
  return {
    title: "Taps, beside other bots",
    about: `Five questions, 7 updates a survey, three outward calls a tap, answers stored before the 200. ${rounds} rounds of
${surveys} surveys (${surveys * 7} updates) in turn, after ${warmUps} that do not count; ${atOnce} residents at a time over
${connections} connections. Median (least–most). Every answer was in the database, and every call came once.`,
    columns: [
      "",
      "CPU × no-op",
      "CPU an update (µs)",
      "rate × no-op",
      "updates/s",
      "memory (MB)",
      "bytes out an update",
    ],
    rows: bots.map(({ name }, i) => [
      name,
      spread(
        timesFirst(measured, i, ({ cpuMicroseconds }) => cpuMicroseconds),
        2,
      ),
      spread(of(measured, i, ({ cpuMicroseconds }) => cpuMicroseconds)),
      spread(
        timesFirst(measured, i, ({ updatesPerSecond }) => updatesPerSecond),
        2,
      ),
      spread(of(measured, i, ({ updatesPerSecond }) => updatesPerSecond)),
      spread(of(measured, i, ({ rssMegabytes }) => rssMegabytes)),
      spread(of(measured, i, ({ bytesPerUpdate }) => bytesPerUpdate)),
    ]),
  };
}

function waits(measured: Round[][]): Table {
  return {
    title: "What residents wait for",
    about:
      "In the same rounds, in milliseconds: from an update until its 200, and from a tap, which may wait for one of the connections, until the next message had reached Telegram.",
    columns: ["", "200, p50", "200, p99", "message, p50", "message, p99"],
    rows: bots.map(({ name }, i) => [
      name,
      spread(
        of(measured, i, ({ acknowledged }) => acknowledged.p50),
        1,
      ),
      spread(
        of(measured, i, ({ acknowledged }) => acknowledged.p99),
        1,
      ),
      spread(
        of(measured, i, ({ replied }) => replied.p50),
        1,
      ),
      spread(
        of(measured, i, ({ replied }) => replied.p99),
        1,
      ),
    ]),
  };
}

type Figure = (round: Round) => number;

function of(measured: Round[][], i: number, figure: Figure): number[] {
  return measured[i]?.map(figure) ?? [];
}

/** As a multiple of the first bot's in the same round. */
function timesFirst(measured: Round[][], i: number, figure: Figure): number[] {
  const first = of(measured, 0, figure);
  return of(measured, i, figure).map((value, round) => value / (first[round] ?? value));
}
