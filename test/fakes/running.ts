import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import type { Log } from "../../src/core/context.ts";
import type { Consultation } from "../../src/core/model/consultation/consultation.ts";
import { type Server, startServer } from "../../src/http/node.ts";
import { type BotApi, type BotApiOptions, startBotApi } from "./bot-api.ts";
import { botApiValidator } from "./bot-api-schema.ts";
import { createPerson, type Person } from "./person.ts";
import { sources } from "./sources.ts";
import { ourTables } from "./tables.ts";

export const SECRET = "a-secret-word";

/** A program that runs for real: own database file, own stand-in for Telegram, updates by webhook. */
export type Running = {
  api: BotApi;
  server: Server;
  folder: string;
  env: Record<string, string>;
  /** What the program logged, as JSON. */
  logged: string[];
  post(update: unknown, secret?: string): Promise<Response>;
  person(chatId: number, languageCode?: string): Person;
  nextUpdateId(): number;
  /** The program's clock stands still until a test puts it ahead. */
  later(seconds: number): void;
  /** Puts the clock ahead, and lets the program do what it has to do then. */
  pass(seconds: number): Promise<void>;
  now(): number;
  /** Everything is done that the program can do at this moment. */
  settle(): Promise<void>;
  publish(c: Consultation): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
};

export type RunningOptions = {
  api?: BotApiOptions;
  env?: Record<string, string>;
  validate?: boolean;
  /** Without it the program goes by the machine's clock, as the commands beside it do. */
  holdsClock?: boolean;
  /** Without it the program has not made itself known to its channels yet. */
  isRegistered?: boolean;
};

const BEGIN = Date.parse("2026-11-25T10:00:00Z");

export async function startRunning({
  api: apiOptions,
  env: more,
  validate = true,
  holdsClock = true,
  isRegistered = true,
}: RunningOptions = {}): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-"));
  const validator = validate ? botApiValidator() : undefined;
  const api = await startBotApi({ ...apiOptions, ...(validator && { validate: validator }) });
  const env = {
    PORT: "0",
    DATABASE_PATH: path.join(folder, "test.db"),
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.url,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    QUIET_HOURS: "off",
    ...more,
  };
  if (!existsSync(env.DATABASE_PATH)) {
    writeFileSync(env.DATABASE_PATH, ourTables());
    writeFileSync(`${env.DATABASE_PATH}.key`, Buffer.alloc(32, 5).toString("base64"));
  }
  const logged: string[] = [];
  const log = recordingLog(logged);
  let ahead = 0;
  const now = () => (holdsClock ? BEGIN : Date.now()) + ahead;
  let updateId = 1000;
  const running: Running = {
    api,
    server: await startServer(env, log, now, holdsClock, sources),
    now,
    later: (seconds) => {
      ahead += seconds * 1000;
    },
    pass(seconds) {
      running.later(seconds);
      return running.settle();
    },
    async settle() {
      await running.server.settled();
      await running.server.clock.run("outbox");
      await running.server.settled();
    },
    folder,
    env,
    logged,
    post: (update, secret = SECRET) =>
      fetch(`http://127.0.0.1:${running.server.port}/telegram/webhook`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret },
        body: typeof update === "string" ? update : JSON.stringify(update),
      }),
    nextUpdateId: () => ++updateId,
    person: (chatId, languageCode = "nl") =>
      createPerson({
        chatId,
        languageCode,
        api,
        post: deliver,
        settled: running.settle,
        nextUpdateId: running.nextUpdateId,
      }),
    publish: async (c) => void (await publishConsultation(c, running.server.program.context)),
    async restart() {
      await running.server.stop();
      running.server = await startServer(env, log, now, holdsClock, sources);
      await running.server.clock.run("registration");
    },
    async stop() {
      await running.server.stop();
      await api.close();
      rmSync(folder, { recursive: true });
    },
  };
  const deliver = async (update: object) => {
    const answer = await running.post({ update_id: running.nextUpdateId(), ...update });
    if (answer.status !== 200) throw new Error(`the webhook answered ${answer.status}: ${await answer.text()}`);
  };
  if (isRegistered) await running.server.clock.run("registration");
  return running;
}

function recordingLog(logged: string[]): Log {
  const record = (level: string) => (facts: object, words: string) => {
    const told = Object.entries(facts).map(([name, value]) => [name, value instanceof Error ? value.stack : value]);
    logged.push(JSON.stringify({ level, words, ...Object.fromEntries(told) }));
  };
  return { info: record("info"), warn: record("warn"), error: record("error") };
}
