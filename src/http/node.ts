import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { serve } from "@hono/node-server";
import pino from "pino";
import type { Context, Log } from "../core/context.ts";
import { type NeighbourhoodMap, parseMap } from "../core/locate.ts";
import { createFrequencies } from "../core/plain/frequencies.ts";
import { openSqlite } from "../core/store/sqlite.ts";
import { createTexts } from "../core/texts/texts.ts";
import { createApp } from "./app.ts";
import { channels } from "./channels.ts";
import { type Clock, clockJobs, createClock } from "./clock.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { createContext, pageSettingsOf, type Surroundings } from "./context.ts";
import { createProgram, type Program } from "./program.ts";
import { undiciFetch } from "./undici-fetch.ts";

const root = path.join(import.meta.dirname, "../..");

/** What a command works with: the program without its channels. */
export type OpenProgram = Pick<Program, "config" | "context" | "pageSettings"> & { close(): void };
export type Server = { port: number; program: Program; clock: Clock; stop(): Promise<void> };

/** The program on this machine's database, without a server. */
export async function openProgram(env: NodeJS.ProcessEnv, log: Log, now = Date.now): Promise<OpenProgram> {
  const { config, surroundings, close } = surround(env, log, now);
  const context = createContext(config, surroundings);
  await refuseStrangeKey(context, config, close);
  return { config, context, pageSettings: pageSettingsOf(context), close };
}

/** What this machine has for the program, from its files and settings. */
function surround(env: NodeJS.ProcessEnv, log: Log, now: () => number) {
  const texts = createTexts(readSources(path.join(root, "src/core/texts"), ".ftl"));
  const teamTexts = createTexts(readSources(path.join(root, "src/core/texts/team"), ".ftl"));
  const frequencies = readWordLists();
  const prompts = { themes: readFileSync(path.join(root, "prompts/themes.md"), "utf8") };
  const config = readConfig(env, texts.languages);
  const refused = channels.flatMap(({ refuses }) => refuses(config, "server"));
  if (refused.length > 0) throw new ConfigError(refused);
  mkdirSync(path.dirname(config.DATABASE_PATH), { recursive: true });
  const key = config.ENCRYPTION_KEY ?? keyBeside(config.DATABASE_PATH);
  const migrations = Object.entries(readSources(path.join(root, "migrations"), ".sql"));
  const driver = openSqlite(
    config.DATABASE_PATH,
    migrations.map(([name, sql]) => ({ name, sql })),
  );
  const surroundings: Surroundings = {
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
    registered: {},
  };
  return { config, surroundings, close: driver.close };
}

async function refuseStrangeKey({ store }: Context, config: Config, close: () => void): Promise<void> {
  if (await store.isOurs()) return;
  close();
  throw new ConfigError([`ENCRYPTION_KEY is not the key that ${config.DATABASE_PATH} was sealed with`]);
}

/** The word lists that come with the program. */
export function readWordLists() {
  return createFrequencies(readSources(path.join(root, "src/core/plain/words"), ".txt"));
}

/**
 * Serves until stopped: what channels bring, pages, and the clock. Who holds the clock gets no work that begins by itself,
 * and runs each job by its name.
 */
export async function startServer(
  env: NodeJS.ProcessEnv,
  log: Log = pino(pino.destination(2)),
  now = Date.now,
  holdsClock = false,
): Promise<Server> {
  const { config, surroundings, close } = surround(env, log, now);
  const program = await createProgram(config, surroundings);
  await refuseStrangeKey(program.context, config, close);
  const app = createApp(program, () => {});
  const server = await listen(app.fetch, config);
  const stopping = new AbortController();
  const open = program.channels.map((channel) => channel.open);
  const listening = open.map((channel) => channel.listen?.(stopping.signal));
  const clock = createClock(
    clockJobs(program, () => program.deliverer.poll()),
    log,
  );
  if (!holdsClock) {
    for (const atOnce of ["registration", "outbox"]) void clock.run(atOnce);
    clock.start();
  }
  return {
    port: server.port,
    program,
    clock,
    async stop() {
      stopping.abort();
      await clock.stop();
      await Promise.all(open.map((channel) => channel.stop?.()));
      await server.close();
      await Promise.all(listening);
      await program.deliverer.drain();
      close();
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

function listen(fetch: (request: Request) => Response | Promise<Response>, { HOST: hostname, PORT: port }: Config) {
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

function readSources(folder: string, ending: string): Record<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort(dutchFirst);
  return Object.fromEntries(
    names.map((name) => [path.basename(name, ending), readFileSync(path.join(folder, name), "utf8")]),
  );
}

function dutchFirst(a: string, b: string): number {
  return Number(b === "nl.ftl") - Number(a === "nl.ftl") || a.localeCompare(b);
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
