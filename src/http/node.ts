import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import pino from "pino";
import { pollTelegram } from "../bots/telegram/poll.ts";
import { announceWaiting } from "../core/answers/announce-waiting.ts";
import { watchPromises } from "../core/consultation/watch-promises.ts";
import type { Log } from "../core/context.ts";
import { watchDigest } from "../core/digest/watch-digest.ts";
import { type NeighbourhoodMap, parseMap } from "../core/locate.ts";
import { announceProgress } from "../core/outbox/announce-progress.ts";
import { openSqlite } from "../core/store/sqlite.ts";
import { remind } from "../core/talk/remind.ts";
import { loadDetector } from "../core/texts/language-of.ts";
import { createTexts } from "../core/texts/texts.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { createProgram, type Program } from "./program.ts";
import type { Registration } from "./registration.ts";
import { readSources, readWordLists, root } from "./sources.ts";
import { undiciFetch } from "./undici-fetch.ts";

const POLL_MILLISECONDS = 1000;
const REGISTER_AGAIN_MILLISECONDS = 30_000;
const TEAM_MILLISECONDS = 5000;
const MINUTE_MILLISECONDS = 60_000;
const HOUR_MILLISECONDS = 3_600_000;
/** Loading it holds up everything else for a moment, so it waits until the first visitors had their answer. */
const DETECTOR_MILLISECONDS = 1000;

export type OpenProgram = Program & { close(): void };
export type Server = { port: number; program: Program; stop(): Promise<void> };

/** The program on this machine's database, without a server: what a command works with. */
export async function openProgram(env: NodeJS.ProcessEnv, log: Log, now = Date.now): Promise<OpenProgram> {
  const texts = createTexts(readSources(path.join(root, "src/core/texts"), ".ftl"));
  const teamTexts = createTexts(readSources(path.join(root, "src/core/texts/team"), ".ftl"));
  const frequencies = readWordLists();
  const prompts = { themes: readFileSync(path.join(root, "prompts/themes.md"), "utf8") };
  const config = readConfig(env, texts.languages);
  mkdirSync(path.dirname(config.DATABASE_PATH), { recursive: true });
  const key = config.ENCRYPTION_KEY ?? keyBeside(config.DATABASE_PATH);
  const migrations = Object.entries(readSources(path.join(root, "migrations"), ".sql"));
  const driver = openSqlite(
    config.DATABASE_PATH,
    migrations.map(([name, sql]) => ({ name, sql })),
  );
  const createSlackBot = config.SLACK_BOT_TOKEN ? (await import("../bots/slack/bot.ts")).createSlackBot : undefined;
  const createMailChannel = config.SMTP_URL ? (await import("../bots/email/send.ts")).mailChannel : undefined;
  const program = createProgram(config, {
    driver,
    key,
    texts,
    teamTexts,
    frequencies,
    prompts,
    log,
    now,
    fetch: undiciFetch(),
    map: readMap(config),
    createSlackBot,
    createMailChannel,
  });
  if (!(await program.context.store.isOurs())) {
    driver.close();
    throw new ConfigError([`ENCRYPTION_KEY is not the key that ${config.DATABASE_PATH} was sealed with`]);
  }
  return { ...program, close: driver.close };
}

/** Serves until stopped: webhook or long polling, pages, and the outbox. */
export async function startServer(
  env: NodeJS.ProcessEnv,
  log: Log = pino(pino.destination(2)),
  now = Date.now,
): Promise<Server> {
  const program = await openProgram(env, log, now);
  const { config, deliverer, telegram, context } = program;
  const registrations = Object.values(program.registrations);
  const { createApp } = await import("./app.ts");
  const app = createApp(program, () => {});
  const server = await listen(app.fetch, config);
  const stopping = new AbortController();
  const polling =
    telegram && !config.TELEGRAM_WEBHOOK_SECRET ? pollTelegram(telegram, context.log, stopping.signal) : undefined;
  const timers = [
    every(POLL_MILLISECONDS, () => deliverer.poll(), context.log),
    every(MINUTE_MILLISECONDS, () => remind(context), context.log),
    every(TEAM_MILLISECONDS, () => announceWaiting(context), context.log),
    every(TEAM_MILLISECONDS, () => announceProgress(context), context.log),
    every(MINUTE_MILLISECONDS, () => watchDigest(context), context.log),
    every(MINUTE_MILLISECONDS, () => watchPromises(context), context.log),
    ...registrations.map(({ attempt }) => every(HOUR_MILLISECONDS, attempt, context.log)),
    every(HOUR_MILLISECONDS, () => context.store.write([context.store.steps.forgetOld(context.now())]), context.log),
    ...registrations.map(attemptUntilDone),
  ];
  const loadingDetector = setTimeout(loadDetector, DETECTOR_MILLISECONDS);
  deliverer.nudge();
  return {
    port: server.port,
    program,
    async stop() {
      stopping.abort();
      clearTimeout(loadingDetector);
      await program.slack?.stop();
      for (const timer of timers) clearInterval(timer);
      await server.close();
      await polling;
      await deliverer.drain();
      program.close();
    },
  };
}

/** The map stands in a file, or in the setting itself. */
function readMap({ NEIGHBOURHOODS: given }: Config): NeighbourhoodMap | undefined {
  if (given === undefined) return undefined;
  try {
    return parseMap(given.trimStart().startsWith("{") ? given : readFileSync(given, "utf8"));
  } catch (error) {
    throw new ConfigError([`NEIGHBOURHOODS ${error instanceof Error ? error.message : String(error)}`]);
  }
}

async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { HOST: hostname, PORT: port }: Config,
) {
  const { serve } = await import("@hono/node-server");
  return new Promise<{ port: number; close(): Promise<void> }>((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, (info) => resolve({ port: info.port, close }));
    const close = () =>
      new Promise<void>((done) => {
        server.close(() => done());
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      });
    server.on("error", reject);
  });
}

function every(milliseconds: number, work: () => Promise<unknown>, log: Log): NodeJS.Timeout {
  const run = () =>
    work().catch((error) => log.error({ error: String(error) }, "regular work failed; it is tried again"));
  return setInterval(run, milliseconds);
}

function attemptUntilDone(registration: Registration): NodeJS.Timeout {
  const attempt = async () => {
    if (await registration.attempt()) clearInterval(timer);
  };
  const timer = setInterval(() => void attempt(), REGISTER_AGAIN_MILLISECONDS);
  void attempt();
  return timer;
}

/** The key that seals addresses: made once, readable for its owner only. Who loses it, loses all addresses. */
function keyBeside(databasePath: string): Uint8Array {
  const file = `${databasePath}.key`;
  if (!existsSync(file)) {
    const fresh = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64");
    writeFileSync(file, fresh, { mode: 0o600, flag: "wx" });
  }
  chmodSync(file, 0o600);
  return Buffer.from(readFileSync(file, "utf8"), "base64");
}
