import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { type Crowd, createCrowd, type Load } from "./crowd.ts";
import { longConsultation } from "./long-consultation.ts";
import { forkServer, type ServerProcess } from "./server-process.ts";
import { type SinkBotApi, startSinkBotApi } from "./sink-bot-api.ts";

export type TapsSettings = {
  residents: number;
  connections: number;
  rounds: number;
  roundMilliseconds: number;
  warmUpMilliseconds: number;
  /** Where a CPU profile of our server goes. */
  profileFolder?: string;
};

/** What one server did in one round. */
export type Round = {
  taps: number;
  /** Taps a second that were answered with 200. */
  acknowledged: number;
  /** Taps a second, counted until the last outward call for them had arrived. */
  settled: number;
  p50: number;
  p99: number;
  cpuMicroseconds: number;
  /** How much of one core the server used. */
  load: number;
  rssMegabytes: number;
  bytesOut: number;
};

export type TapsResult = { ours: Round[]; stateless: Round[]; stored: number };

type Contender = { name: string; api: SinkBotApi; server: ServerProcess; crowd: Crowd; taps: number };

const SETTLE_SECONDS = 60;
const secret = "bench-secret";

/**
 * Taps through the webhook of the real program, every one stored durably, beside a bot that stores nothing and makes
 * the same outward calls. They take turns in one run; only the ratio says something on another machine.
 */
export async function measureTaps(settings: TapsSettings): Promise<TapsResult> {
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-bench-"));
  const databasePath = path.join(folder, "bench.db");
  const { profileFolder, rounds, roundMilliseconds, warmUpMilliseconds } = settings;
  const profile = profileFolder ? ["--cpu-prof", `--cpu-prof-dir=${profileFolder}`] : [];
  try {
    const ours = await enter("server-samenspraak.ts", 1_000_000_000, databasePath, settings, profile);
    const stateless = await enter("server-stateless.ts", 2_000_000_000, databasePath, settings);
    const result: TapsResult = { ours: [], stateless: [], stored: 0 };
    for (const contender of [ours, stateless]) await run(contender, warmUpMilliseconds);
    for (let round = 0; round < rounds; round++) {
      result.ours.push(await run(ours, roundMilliseconds));
      result.stateless.push(await run(stateless, roundMilliseconds));
    }
    await Promise.all([leave(ours), leave(stateless)]);
    result.stored = storedAnswers(databasePath);
    if (result.stored !== ours.taps) throw new Error(`${ours.taps} taps left ${result.stored} answers`);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function enter(
  file: string,
  firstChatId: number,
  databasePath: string,
  { residents, connections }: TapsSettings,
  nodeArguments: string[] = [],
): Promise<Contender> {
  const hearers: Crowd[] = [];
  const api = await startSinkBotApi((message) => hearers[0]?.hear(message));
  const server = await forkServer(file, { apiRoot: api.url, token: api.token, secret, databasePath }, nodeArguments);
  const crowd = createCrowd({ target: { url: server.url, secret }, firstChatId, residents, connections });
  hearers.push(crowd);
  const contender = { name: file, api, server, crowd, taps: 0 };
  const begun = await Promise.race([
    crowd.join(longConsultation.slug),
    sleep(SETTLE_SECONDS * 1000, undefined, { ref: false }),
  ]);
  if (!begun) throw new Error(`${file}: not every resident got the promise card within ${SETTLE_SECONDS} s`);
  if (begun.taps !== residents) throw new Error(`${file}: only ${begun.taps} of ${residents} residents could begin`);
  await settle(contender, { sendMessage: 2 * residents, editMessageText: residents, answerCallbackQuery: residents });
  return contender;
}

async function leave({ api, server, crowd }: Contender): Promise<void> {
  await crowd.close();
  await server.stop();
  await api.close();
}

async function run(contender: Contender, milliseconds: number): Promise<Round> {
  const { api, server, crowd } = contender;
  const before = { ...api.seen };
  const usageBefore = await server.usage();
  const start = performance.now();
  const load = await crowd.tapFor(milliseconds);
  contender.taps += load.taps;
  const { taps, refused } = load;
  if (refused > 0) throw new Error(`${contender.name}: ${refused} of ${taps + refused} taps were refused`);
  await settle(contender, {
    sendMessage: before.sendMessage + taps,
    editMessageText: before.editMessageText + taps,
    answerCallbackQuery: before.answerCallbackQuery + taps,
  });
  const seconds = (performance.now() - start) / 1000;
  const usage = await server.usage();
  const cpuMicroseconds = usage.cpuMicroseconds - usageBefore.cpuMicroseconds;
  return {
    ...latencies(load),
    taps,
    acknowledged: taps / load.seconds,
    settled: taps / seconds,
    cpuMicroseconds: cpuMicroseconds / taps,
    load: cpuMicroseconds / seconds / 1e6,
    rssMegabytes: usage.rssMegabytes,
    bytesOut: (api.seen.bytes - before.bytes) / taps,
  };
}

type Calls = Pick<SinkBotApi["seen"], "answerCallbackQuery" | "editMessageText" | "sendMessage">;

/** Waits until exactly these calls have arrived. */
async function settle({ name, api }: Contender, wanted: Calls): Promise<void> {
  const methods = ["answerCallbackQuery", "editMessageText", "sendMessage"] as const;
  const give = performance.now() + SETTLE_SECONDS * 1000;
  while (methods.some((method) => api.seen[method] < wanted[method])) {
    if (performance.now() > give) throw new Error(`${name}: calls are missing: ${JSON.stringify([api.seen, wanted])}`);
    await sleep(2);
  }
  for (const method of methods)
    if (api.seen[method] > wanted[method]) throw new Error(`${name}: ${method} was called more than once for a tap`);
}

function latencies({ latencies }: Load): { p50: number; p99: number } {
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Answers that are in the file after the program has ended, with nothing left to send. */
function storedAnswers(file: string): number {
  const database = new Database(file, { readonly: true });
  const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  const [answers, waiting] = [count("answers"), count("outbox")];
  database.close();
  if (waiting > 0) throw new Error(`${waiting} messages still stand in the outbox`);
  return answers;
}
