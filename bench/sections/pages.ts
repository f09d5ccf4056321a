import assert from "node:assert/strict";
import { startSinkBotApi } from "../people/sink-bot-api.ts";
import { samenspraak } from "../processes/command.ts";
import { forkSamenspraak } from "../processes/samenspraak.ts";
import type { ServerProcess } from "../processes/server-process.ts";
import type { Means, Table } from "../section.ts";
import { percentile } from "../statistics.ts";
import { ownWords } from "../towns/survey.ts";
import { WEEK } from "../towns/write-texts.ts";

const sizes = {
  quick: { counts: [200], times: 3 },
  thorough: { counts: [1000, 10_000, 100_000], times: 100 },
};
const VISITORS_AT_ONCE = 10;
const paths = [
  "/",
  `/c/${ownWords.slug}`,
  `/c/${ownWords.slug}?lang=en`,
  `/c/${ownWords.slug}/poster`,
  `/digests/${WEEK}`,
];

/** Public pages of a running program, with so many texts placed and a digest made of them. */
export async function measurePages({ size, towns }: Means): Promise<Table[]> {
  const { counts, times } = sizes[size];
  const api = await startSinkBotApi(() => {});
  const rows: string[][] = [];
  for (const count of counts) {
    const databasePath = await towns.texts(count);
    await samenspraak(databasePath, ["digest", "send", "--week", WEEK]);
    const server = await forkSamenspraak({ databasePath, api });
    await server.ask("make itself known");
    for (const path of paths) rows.push([count.toLocaleString("en"), path, ...(await visit(server, path, times))]);
    await server.stop();
  }
  await api.close();
  return [
    {
      title: "Pages",
      about: `GET, ${times} times one after the other and then ${VISITORS_AT_ONCE} at once, of a running program with so many texts placed
and in a digest. "304": of those ${times}, asked again with the ETag or date that came with the first.`,
      columns: [
        "texts",
        "page",
        "CPU a request (ms)",
        "p50 (ms)",
        "p99 (ms)",
        "304",
        `${VISITORS_AT_ONCE} at once (ms)`,
        "longest stall then (ms)",
      ],
      rows,
    },
  ];
}

async function visit(server: ServerProcess, path: string, times: number): Promise<string[]> {
  const first = await get(server, path);
  const before = await server.usage();
  const waits: number[] = [];
  let unchanged = 0;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await get(server, path);
    waits.push(performance.now() - start);
  }
  const after = await server.usage();
  for (let i = 0; i < times; i++) if ((await get(server, path, first.validators)).status === 304) unchanged++;
  await server.ask("watch the event loop");
  const start = performance.now();
  await Promise.all(Array.from({ length: VISITORS_AT_ONCE }, () => get(server, path)));
  const together = performance.now() - start;
  const stall = await server.ask<number>("longest stall");
  const cpu = (after.cpuMicroseconds - before.cpuMicroseconds) / times / 1000;
  return [
    ...[cpu, percentile(waits, 0.5), percentile(waits, 0.99)].map((figure) => figure.toFixed(1)),
    `${unchanged} of ${times}`,
    together.toFixed(0),
    stall.toFixed(0),
  ];
}

async function get(server: ServerProcess, path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(server.url + path, { headers });
  await answer.arrayBuffer();
  assert.ok([200, 304].includes(answer.status), `${path}: ${answer.status}`);
  const [tag, date] = [answer.headers.get("etag"), answer.headers.get("last-modified")];
  const validators = { ...(tag && { "if-none-match": tag }), ...(date && { "if-modified-since": date }) };
  return { status: answer.status, validators };
}
