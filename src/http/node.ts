import { readFileSync } from "node:fs";
import path from "node:path";
import pino from "pino";
import type { Context, Log } from "../core/context.ts";
import { type NeighbourhoodMap, parseMap } from "../core/locate.ts";
import { readyPatterns } from "../core/model/flag.ts";
import { openSqlite } from "../core/store/sqlite.ts";
import { createTexts } from "../core/texts/texts.ts";
import { letOthersGoFirst } from "../core/turns/let-others-go-first.ts";
import { channels } from "./channels.ts";
import type { Clock } from "./clock.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { createContext, pageSettingsOf, type Surroundings } from "./context.ts";
import { createEdition } from "./edition.ts";
import { keyBeside } from "./key-beside.ts";
import { listen } from "./listen.ts";
import { goOnAlone, holdAlone, withPatience } from "./one-program.ts";
import { ownerOnly } from "./owner-only.ts";
import type { Program } from "./program.ts";
import { readTexts } from "./read-texts.ts";
import { createRemakeThread } from "./remake-thread.ts";
import { readPrompts, readSources, readWordLists, root } from "./sources.ts";
import { createUnderway } from "./underway.ts";
import { undiciFetch } from "./undici-fetch.ts";

/** What holds up others for a moment waits until the first visitors had their answer. */
const WARM_UP_MILLISECONDS = 1000;

/** What a command works with: the program without its channels. */
export type OpenProgram = Pick<Program, "config" | "context" | "pageSettings"> & { close(): void };
export type Server = {
  port: number;
  program: Program;
  clock: Clock;
  /** Everything that was asked of it is done, and what was due is sent. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

/** The program on this machine's database, without a server. */
export async function openProgram(env: NodeJS.ProcessEnv, log: Log, now = Date.now): Promise<OpenProgram> {
  const { config, surroundings, close } = surround(env, log, now);
  const context = createContext(config, surroundings);
  await refuseStrangeKey(context, config, close);
  return { config, context, pageSettings: pageSettingsOf(context), close };
}

/** What this machine has for the program, from its files and settings. */
function surround(env: NodeJS.ProcessEnv, log: Log, now: () => number) {
  const texts = readTexts();
  const teamTexts = createTexts(readSources(path.join(root, "src/core/texts/team"), ".ftl"));
  const frequencies = readWordLists();
  const prompts = readPrompts();
  const config = readConfig(env, texts.languages);
  const refused = channels.flatMap(({ refuses }) => refuses(config, "server"));
  if (refused.length > 0) throw new ConfigError(refused);
  const key = config.ENCRYPTION_KEY ?? keyBeside(config.DATABASE_PATH);
  ownerOnly(config.DATABASE_PATH);
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
    edition: createEdition(config),
    registered: {},
  };
  return { config, surroundings, close: driver.close };
}

async function refuseStrangeKey({ store }: Context, config: Config, close: () => void): Promise<void> {
  if (await store.isOurs()) return;
  close();
  throw new ConfigError([`ENCRYPTION_KEY is not the key that ${config.DATABASE_PATH} was sealed with`]);
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
  const [{ createApp }, { clockJobs, createClock }] = await loadServer();
  const { config, surroundings, close } = holdAlone(surround(env, log, now));
  const thread = holdsClock ? undefined : createRemakeThread(env, log);
  const { program, door } = await createMeasured(config, { ...surroundings, ...(thread && { remake: thread.remake }) });
  await refuseStrangeKey(program.context, config, close);
  await goOnAlone(program.context);
  const underway = createUnderway();
  const server = await listen(createApp(program, underway.goOn, undefined, door).fetch, config);
  const settled = async () => {
    await underway.finished();
    await program.deliverer.drain();
  };
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
  const warmingUp = holdsClock ? undefined : setTimeout(() => void warmUp(stopping.signal), WARM_UP_MILLISECONDS);
  return {
    port: server.port,
    program,
    clock,
    settled,
    async stop() {
      stopping.abort();
      clearTimeout(warmingUp);
      await withPatience(async () => {
        await thread?.stop();
        await clock.stop();
        await Promise.all(open.map((channel) => channel.stop?.()));
        await server.close();
        await Promise.all(listening);
        await settled();
      });
      close();
    },
  };
}

/** The program, and the door for its pages. Nothing is measured that nobody may read. */
async function createMeasured(config: Config, surroundings: Surroundings) {
  const [, , { createProgram }, { createDoor }] = await loadServer();
  const metrics = config.METRICS_TOKEN === undefined ? undefined : (await import("./metrics.ts")).createMetrics();
  const program = await createProgram(config, { ...surroundings, watch: metrics?.watch });
  return { program, door: createDoor(config, surroundings.now, metrics?.readerOf(program.context)) };
}

/** Does now what the first words of a resident would have to wait for. */
async function warmUp(stopping: AbortSignal): Promise<void> {
  for (const _ of readyPatterns()) {
    if (stopping.aborted) return;
    await letOthersGoFirst();
  }
}

/** A command does without these. */
function loadServer() {
  return Promise.all([import("./app.ts"), import("./clock.ts"), import("./program.ts"), import("./door.ts")]);
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
