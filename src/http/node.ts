import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Context, Log } from "../core/context.ts";
import { type NeighbourhoodMap, parseMap } from "../core/locate.ts";
import { readyPatterns } from "../core/model/reviews/flag.ts";
import type { Alone } from "../core/store/database/migrate.ts";
import { openSqlite } from "../core/store/database/sqlite.ts";
import { decodeText, NO_TEXT } from "../core/texts/decode.ts";
import { letOthersGoFirst } from "../core/turns/let-others-go-first.ts";
import type { Look } from "../pages/look/look.ts";
import { channels } from "./channels.ts";
import type { Clock } from "./clock.ts";
import { createContext, pageSettingsOf, type Surroundings } from "./context.ts";
import { createOpenFile, inWords, isThere, type OpenFile, refuseStrangeFile } from "./database/database-file.ts";
import { erasureLister } from "./database/erasure-list.ts";
import { keyBeside } from "./database/key-beside.ts";
import { goOnAlone, holdAlone, whileUnservedOrRefused, withPatience } from "./database/one-program.ts";
import { ownerOnly } from "./database/owner-only.ts";
import { createGivingBack } from "./give-memory-back.ts";
import { listen } from "./listen.ts";
import { createLog, toStderr } from "./log/log.ts";
import type { Program } from "./program.ts";
import { createRemakeProcess } from "./remake/remake-process.ts";
import { type Config, ConfigError, readConfig } from "./settings/config.ts";
import { readAllSources, type Sources } from "./sources/all-sources.ts";
import { createEdition } from "./sources/edition.ts";
import { readSources, root } from "./sources/sources.ts";
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
  /** Settles when the database file is gone: then nothing can be taken in any more, and the program has to stop. */
  lost: Promise<void>;
  stop(): Promise<void>;
};

/** The program on this machine's database, without a server. */
export async function openProgram(
  env: NodeJS.ProcessEnv,
  log: Log,
  now = Date.now,
  mayMake = true,
): Promise<OpenProgram> {
  const { config, surroundings, close } = await surround(env, log, now, {
    mayMake,
    isAlone: false,
    sources: readAllSources(),
  });
  const context = createContext(config, surroundings);
  await refuseStrangeKey(context, config, close);
  return { config, context, pageSettings: pageSettingsOf(context, surroundings), close };
}

/** What this machine has for the program, from its files and settings. */
async function surround(
  env: NodeJS.ProcessEnv,
  log: Log,
  now: () => number,
  { mayMake, isAlone, sources }: { mayMake: boolean; isAlone: boolean; sources: Sources },
) {
  const config = readConfig(env, sources.texts.languages);
  const refused = channels.flatMap(({ refuses }) => refuses(config, "server"));
  if (refused.length > 0) throw new ConfigError(refused);
  if (!isThere(config.DATABASE_PATH)) tellOfNew(config, env, log, mayMake);
  const look = await lookOf(config);
  const { key, file, driver, close } = inWords(config.DATABASE_PATH, () => openFile(config, isAlone));
  const surroundings: Surroundings = {
    driver,
    key,
    ...sources,
    log,
    now,
    fetch: undiciFetch(),
    listErased: erasureLister(config.DATABASE_PATH),
    map: readMap(config),
    look,
    edition: createEdition(config),
    registered: {},
  };
  return { config, surroundings, file, close };
}

function openFile(config: Config, isAlone: boolean) {
  refuseStrangeFile(config.DATABASE_PATH);
  const open = (alone?: Alone) => {
    const key = config.ENCRYPTION_KEY ?? keyBeside(config.DATABASE_PATH);
    return { key, ...openDatabase(config, alone) };
  };
  return isAlone ? holdAlone(config, open) : open(whileUnservedOrRefused(config));
}

/** The database file alone, brought up to date. */
export function openDatabase({ DATABASE_PATH }: Config, alone?: Alone) {
  ownerOnly(DATABASE_PATH);
  const migrations = Object.entries(readSources(path.join(root, "migrations"), ".sql"));
  const named = migrations.map(([name, sql]) => ({ name, sql }));
  const file = createOpenFile(DATABASE_PATH);
  const driver = openSqlite(DATABASE_PATH, named, file, alone);
  file.remember();
  const close = () => {
    driver.close();
    file.close();
  };
  return { file, driver, close };
}

/** Only what begins something makes a database: anything else would show an empty town. */
function tellOfNew({ DATABASE_PATH: file }: Config, env: NodeJS.ProcessEnv, log: Log, mayMake: boolean): void {
  const where = env.DATABASE_PATH ? `DATABASE_PATH ${file}` : `${file} (DATABASE_PATH is not set)`;
  if (!mayMake)
    throw new ConfigError([`there is no database at ${where}: set DATABASE_PATH to the file of the running program`]);
  log[env.DATABASE_PATH ? "info" : "warn"]({ file }, `there was no database at ${where}: a new one is made`);
}

async function refuseStrangeKey({ store }: Context, config: Config, close: () => void): Promise<void> {
  const isOurs = await store.isOurs();
  if (isOurs === true) return;
  close();
  const { DATABASE_PATH: file } = config;
  throw new ConfigError([
    isOurs === "between" || existsSync(`${file}.key.next`)
      ? `${file} is being sealed with another key, and that did not end: call \`key rotate\` again, as it was called before`
      : `ENCRYPTION_KEY is not the key that ${file} was sealed with`,
  ]);
}

/**
 * Serves until stopped: what channels bring, pages, and the clock. Who holds the clock gets no work that begins by itself,
 * and runs each job by its name. Who starts often reads the sources once: no program changes them.
 */
export async function startServer(
  env: NodeJS.ProcessEnv,
  log: Log = createLog(env, "info", toStderr()),
  now = Date.now,
  holdsClock = false,
  sources = readAllSources(),
): Promise<Server> {
  const [{ createApp }, { clockJobs, createClock }] = await loadServer();
  const how = { mayMake: true, isAlone: true, sources };
  const { config, surroundings, file, close } = await surround(env, log, now, how);
  const apart = holdsClock ? undefined : createRemakeProcess(env, log);
  const { program, door } = await createMeasured(config, { ...surroundings, ...(apart && { remake: apart.remake }) });
  await refuseStrangeKey(program.context, config, close);
  await goOnAlone(program.context);
  const underway = createUnderway();
  const app = createApp(program, underway.goOn, undefined, door);
  const server = await orClose(listen(app.fetch, config), close);
  const settled = async () => {
    await underway.finished();
    await program.deliverer.drain();
  };
  const stopping = new AbortController();
  const open = program.channels.map((channel) => channel.open);
  const listening = open.map((channel) => channel.listen?.(stopping.signal));
  const lost = createLoss(config, file, log);
  const clock = createClock([lost.job, createGivingBack(), ...clockJobs(program, () => program.deliverer.poll())], log);
  if (!holdsClock) begin(clock);
  const warmingUp = holdsClock ? undefined : setTimeout(() => void warmUp(stopping.signal), WARM_UP_MILLISECONDS);
  return {
    port: server.port,
    program,
    clock,
    settled,
    lost: lost.isLost,
    async stop() {
      stopping.abort();
      clearTimeout(warmingUp);
      await withPatience(async () => {
        await apart?.stop();
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

function begin(clock: Clock): void {
  for (const atOnce of ["registration", "outbox"]) void clock.run(atOnce);
  clock.start();
}

/** What cannot begin holds nothing. */
function orClose<Result>(begin: Promise<Result>, close: () => void): Promise<Result> {
  return begin.catch((error) => {
    close();
    throw error;
  });
}

/** Looks every second whether the database file still stands where it was. */
function createLoss({ DATABASE_PATH: path }: Config, { lostBecause }: OpenFile, log: Log) {
  const { promise: isLost, resolve } = Promise.withResolvers<void>();
  const look = async () => {
    const because = lostBecause();
    if (because === undefined) return;
    log.error({ file: path }, `${path} ${because}: it stops; put the file back and start it`);
    resolve();
  };
  return { isLost, job: { name: "database-file", everySeconds: 1, run: look } };
}

/** The program, and the door for its pages. Nothing is measured that nobody may read. */
async function createMeasured(config: Config, surroundings: Surroundings) {
  const [, , { createProgram }, { createDoor }] = await loadServer();
  const metrics =
    config.METRICS_TOKEN === undefined ? undefined : (await import("./measure/metrics.ts")).createMetrics();
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
  return Promise.all([import("./app.ts"), import("./clock.ts"), import("./program.ts"), import("./routes/door.ts")]);
}

/** The map stands in a file, or in the setting itself. */
function readMap({ NEIGHBOURHOODS: given }: Config): NeighbourhoodMap | undefined {
  if (given === undefined) return undefined;
  try {
    return parseMap(given.trimStart().startsWith("{") ? given : textIn(given));
  } catch (error) {
    throw new ConfigError([`NEIGHBOURHOODS ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** The theme stands in a file, or in the setting itself. What it names stands beside it. */
async function lookOf({ THEME_FILE: given }: Config): Promise<Look | undefined> {
  if (given === undefined) return undefined;
  const { readLook } = await import("./look/read-look.ts");
  if (/^\s*[{<]|\n/.test(given)) return readLook(given, undefined);
  try {
    return readLook(textIn(given), (name) => readFileSync(path.resolve(path.dirname(given), name)));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError([`THEME_FILE ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function textIn(file: string): string {
  const text = decodeText(readFileSync(file));
  if (text === undefined) throw new Error(`${file} ${NO_TEXT}`);
  return text;
}
