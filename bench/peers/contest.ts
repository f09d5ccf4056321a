import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Crowd, createCrowd, type Load } from "../people/crowd.ts";
import { type SinkBotApi, startSinkBotApi } from "../people/sink-bot-api.ts";
import { answerTables, checkStoredAnswers } from "../people/stored-answers.ts";
import { forkSamenspraak, WEBHOOK_SECRET } from "../processes/samenspraak.ts";
import { forkServer, type ServerProcess } from "../processes/server-process.ts";
import { percentile } from "../statistics.ts";

/** `stores`: how durable an answer is before the 200; ours as its own program has it. */
export type Bot = { name: string; file: string; stores: "nothing" | "ours" | "FULL" | "NORMAL" };

/** No-op comes first: the others are told as multiples of it. */
export const bots: Bot[] = [
  { name: "no-op", file: "peers/no-op.ts", stores: "nothing" },
  { name: "Samenspraak", file: "peers/samenspraak.ts", stores: "ours" },
  { name: "conversations, FULL", file: "peers/conversations.ts", stores: "FULL" },
  { name: "conversations, NORMAL", file: "peers/conversations.ts", stores: "NORMAL" },
  { name: "Telegraf, FULL", file: "peers/telegraf.ts", stores: "FULL" },
  { name: "Telegraf, NORMAL", file: "peers/telegraf.ts", stores: "NORMAL" },
];

export type ContestSettings = {
  folder: string;
  /** Lines over which updates come, and residents who are busy at a time. */
  connections: number;
  atOnce: number;
  /** Where a CPU profile of our server goes. */
  profileFolder?: string | undefined;
};

/** What a bot did in one round. */
export type Round = {
  updatesPerSecond: number;
  cpuMicroseconds: number;
  /** Milliseconds until 200, and until the message that follows had reached Telegram. */
  acknowledged: Percentiles;
  replied: Percentiles;
  rssMegabytes: number;
  bytesPerUpdate: number;
};
type Percentiles = { p50: number; p99: number };

/** A bot with a crowd of its own; what it should have stored and sent is checked. */
export type Contender = { bot: Bot; run(surveys: number): Promise<Round>; leave(): Promise<void> };

export async function enter(bot: Bot, place: number, settings: ContestSettings): Promise<Contender> {
  const hearers: Crowd[] = [];
  const api = await startSinkBotApi((call) => hearers[0]?.hear(call));
  const databasePath = path.join(settings.folder, String(place), "bench.db");
  mkdirSync(path.dirname(databasePath), { recursive: true });
  const server = await start(bot, databasePath, api, settings.profileFolder);
  const { connections, atOnce } = settings;
  const target = { url: server.url, secret: WEBHOOK_SECRET };
  const crowd = createCrowd({ target, firstChatId: (place + 1) * 1_000_000_000, connections, atOnce });
  hearers.push(crowd);
  return {
    bot,
    run: (surveys) => named(bot, runRound(surveys, { api, server, crowd })),
    async leave() {
      await crowd.close();
      await server.stop();
      await api.close();
      if (bot.stores === "nothing") return;
      const table = bot.stores === "ours" ? answerTables.ours : answerTables.peer;
      await named(bot, checkStoredAnswers(databasePath, table, crowd.chats()));
    },
  };
}

function start(bot: Bot, databasePath: string, api: SinkBotApi, profileFolder: string | undefined) {
  if (bot.stores === "ours") return forkSamenspraak({ databasePath, api, profileFolder });
  const { url: apiRoot, token } = api;
  return forkServer(bot.file, { apiRoot, token, secret: WEBHOOK_SECRET, databasePath, synchronous: bot.stores });
}

type Running = { api: SinkBotApi; server: ServerProcess; crowd: Crowd };

async function runRound(surveys: number, { api, server, crowd }: Running): Promise<Round> {
  const bytesBefore = api.bytes();
  const before = await server.usage();
  const load = await crowd.fillIn(surveys);
  const { cpuMicroseconds, rssMegabytes } = await server.usage();
  return {
    ...percentilesOf(load),
    updatesPerSecond: load.updates / load.seconds,
    cpuMicroseconds: (cpuMicroseconds - before.cpuMicroseconds) / load.updates,
    rssMegabytes,
    bytesPerUpdate: (api.bytes() - bytesBefore) / load.updates,
  };
}

function percentilesOf({ acknowledged, replied }: Load): Pick<Round, "acknowledged" | "replied"> {
  const of = (waits: number[]) => ({ p50: percentile(waits, 0.5), p99: percentile(waits, 0.99) });
  return { acknowledged: of(acknowledged), replied: of(replied) };
}

async function named<Result>({ name }: Bot, work: Promise<Result>): Promise<Result> {
  return work.catch((error) => {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
  });
}
