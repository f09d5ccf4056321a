import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { type ChatTown, startChatTown } from "../people/chat-town.ts";
import type { Call } from "../people/sink-bot-api.ts";
import { samenspraak } from "../processes/command.ts";
import type { Means, Table } from "../section.ts";
import { percentile } from "../statistics.ts";
import { survey } from "../towns/survey.ts";

const sizes = {
  quick: { receivers: 50, perSecond: 40, normal: 10, aTime: 4 },
  thorough: { receivers: 1000, perSecond: 25, normal: 200, aTime: 20 },
};
/** A quiet town: residents who answer meanwhile. */
const CROWD = { connections: 4, atOnce: 4 };

/** News to everybody who took part, beside residents who go on answering. */
export async function measureBroadcast({ size, towns, folder }: Means): Promise<Table[]> {
  const { receivers, perSecond, normal } = sizes[size];
  const arrivals = new Map<number, number[]>();
  const databasePath = await towns.empty();
  const town = await startChatTown({
    ...CROWD,
    databasePath,
    env: { BROADCAST_PER_SECOND: String(perSecond) },
    takes: (call) => isNews(call, arrivals),
  });
  await town.crowd.fillIn(receivers);
  const before = (await town.crowd.fillIn(normal)).replied;
  for (const chat of town.crowd.chats()) arrivals.set(chat, []);
  await town.server.ask("watch the event loop");
  const start = performance.now();
  await samenspraak(databasePath, ["consultation", "publish", fileWith("2100-01-31", folder)]);
  const during = await answerUntilAllHeard(town, arrivals, sizes[size].aTime);
  const times = [...arrivals.values()].flat().toSorted((a, b) => a - b);
  const stall = await town.server.ask<number>("longest stall");
  await town.stop();
  const [first = 0] = times;
  const rate = rateOf(times);
  const [p99Before, p99During] = [percentile(before, 0.99), percentile(during, 0.99)];
  return [
    {
      title: "News to everybody",
      about: `A changed promise to ${times.length} residents at ${perSecond} a second at most; meanwhile others answer (${during.length} updates).
Everybody heard it once.`,
      columns: [
        "rate allowed (/s)",
        "rate (/s)",
        "part of it",
        "first message after (s)",
        "reply p99 before (ms)",
        "during (ms)",
        "×",
        "longest stall (ms)",
      ],
      rows: [
        [
          String(perSecond),
          rate.toFixed(1),
          `${((100 * rate) / perSecond).toFixed(0)} %`,
          ((first - start) / 1000).toFixed(1),
          p99Before.toFixed(1),
          p99During.toFixed(1),
          (p99During / p99Before).toFixed(2),
          stall.toFixed(0),
        ],
      ],
    },
  ];
}

/** Messages a second. Those of the first second do not count, so that a burst at the start does not flatter. */
function rateOf(times: number[]): number {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  return times.filter((time) => time >= first + 1000).length / ((last - first) / 1000);
}

/** Who gets news has nothing else to hear. */
function isNews(call: Call, arrivals: Map<number, number[]>): boolean {
  const times = call.method === "sendMessage" ? arrivals.get(call.chatId) : undefined;
  times?.push(performance.now());
  return times !== undefined;
}

function fileWith(answerBy: string, folder: string): string {
  const file = path.join(folder, "changed.yaml");
  writeFileSync(file, JSON.stringify({ ...survey, promise: { ...survey.promise, answerBy } }));
  return file;
}

async function answerUntilAllHeard({ crowd }: ChatTown, arrivals: Map<number, number[]>, aTime: number) {
  const replied: number[] = [];
  const heard = () => [...arrivals.values()].filter((times) => times.length > 0).length;
  while (heard() < arrivals.size) replied.push(...(await crowd.fillIn(aTime)).replied);
  assert.ok(
    [...arrivals.values()].every((times) => times.length === 1),
    "somebody heard it twice",
  );
  return replied;
}
