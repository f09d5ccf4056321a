import judgePrompt from "../../prompts/judge.md";
import pointsPrompt from "../../prompts/points.md";
import translatePrompt from "../../prompts/translate.md";
import { parseMap } from "../core/locate.ts";
import { createFrequencies } from "../core/plain/frequencies.ts";
import enWords from "../core/plain/words/en.txt";
import nlWords from "../core/plain/words/nl.txt";
import { type D1, type D1Driver, openD1 } from "../core/store/database/d1.ts";
import ar from "../core/texts/ar.ftl";
import en from "../core/texts/en.ftl";
import nl from "../core/texts/nl.ftl";
import nlSimple from "../core/texts/nl-simple.ftl";
import pl from "../core/texts/pl.ftl";
import teamEn from "../core/texts/team/en.ftl";
import teamNl from "../core/texts/team/nl.ftl";
import { createTexts } from "../core/texts/texts.ts";
import tr from "../core/texts/tr.ftl";
import uk from "../core/texts/uk.ftl";
import { type Look, styleOf } from "../pages/look/look.ts";
import { createApp } from "./app.ts";
import { channels } from "./channels.ts";
import { clockJobs, runDue } from "./clock.ts";
import { forgettingAgain, type KeyValues, keepErasures } from "./database/kept-erasures.ts";
import { createWorkerLog } from "./log/worker-log.ts";
import { readLook } from "./look/read-look.ts";
import { createProgram, type Program } from "./program.ts";
import type { RegistrationState } from "./registration.ts";
import { limitedBy, type PagesLimit } from "./routes/guard/pages-limit.ts";
import { type Config, ConfigError, readConfig } from "./settings/config.ts";

/** The settings of design section 4, as variables and secrets, beside the database and the list of who was forgotten. */
type Env = { DB: D1; ERASED?: KeyValues; PAGES_LIMIT?: PagesLimit } & Record<string, unknown>;
type Execution = { waitUntil(work: Promise<unknown>): void };
type Cron = { scheduledTime: number };

const CALL_MILLISECONDS = 8_000;
/** Cron comes every minute, so a run stops before the next one begins. */
const RUN_MILLISECONDS = 50_000;
/** D1 answers a thousand statements in one run; a message takes about seven, and is recorded in every case. */
const MOST_STATEMENTS = 1000;
/** Regular work leaves these for messages. */
const STATEMENTS_FOR_MESSAGES = 300;
const STATEMENTS_A_MESSAGE = 7;
const STATEMENTS_A_SECOND = 20;
const MOST_BROADCASTS_A_SECOND = 50;
const SECOND_MILLISECONDS = 1000;

const texts = createTexts({ nl, "nl-simple": nlSimple, en, tr, ar, pl, uk });
const teamTexts = createTexts({ nl: teamNl, en: teamEn });
const frequencies = createFrequencies({ nl: nlWords, en: enWords });
/** How this isolate's last registrations went. Plain data: nothing that does I/O may be shared between requests. */
const registered: Record<string, RegistrationState> = {};
const looks: Record<string, Look> = {};

export default {
  async fetch(request: Request, env: Env, execution: Execution): Promise<Response> {
    try {
      const program = await openProgram(env);
      const goOn = (rest: Promise<unknown>) => {
        execution.waitUntil(rest);
        execution.waitUntil(program.deliverer.drain());
      };
      const app = createApp(program, goOn, undefined, limitedBy(env.PAGES_LIMIT));
      return await app.fetch(request);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      createWorkerLog(settingsIn(env)).error({ problems: error.problems }, "the settings are not right");
      return new Response(error.message, { status: 503 });
    }
  },

  /** What a server does by the clock. */
  async scheduled({ scheduledTime }: Cron, env: Env): Promise<void> {
    const driver = openD1(env.DB);
    const program = await openProgram(env, driver);
    const until = Date.now() + RUN_MILLISECONDS;
    await runDue(
      [
        ...clockJobs(program, () => sendForAWhile(program, driver, until)),
        ...(env.ERASED ? [forgettingAgain(env.ERASED, program.context)] : []),
      ],
      scheduledTime,
      program.context.log,
      () => driver.statements() < MOST_STATEMENTS - STATEMENTS_FOR_MESSAGES && Date.now() < until,
    );
  },
};

/** A stylesheet is made once, not for every request. */
function lookFor({ THEME_FILE: given }: Config): Look {
  const known = looks[given ?? ""] ?? (given === undefined ? { style: styleOf() } : readLook(given, undefined));
  looks[given ?? ""] = known;
  return known;
}

/** The program for one request or one run. */
async function openProgram({ DB, ERASED, ...rest }: Env, driver = openD1(DB)): Promise<Program> {
  const settings = settingsIn(rest);
  const config = readConfig(settings, texts.languages);
  const problems = [
    ...(DB ? [] : ["DB is missing: wrangler.toml names the D1 database with this binding"]),
    ...(config.ENCRYPTION_KEY
      ? []
      : ["ENCRYPTION_KEY is missing: 32 bytes in base64, which seal residents' addresses"]),
    ...channels.flatMap(({ refuses }) => refuses(config, "worker")),
  ];
  if (!config.ENCRYPTION_KEY || problems.length > 0) throw new ConfigError(problems);
  const perSecond = Math.min(config.BROADCAST_PER_SECOND, MOST_BROADCASTS_A_SECOND);
  return createProgram(
    { ...config, BROADCAST_PER_SECOND: perSecond },
    {
      map: config.NEIGHBOURHOODS === undefined ? undefined : parseMap(config.NEIGHBOURHOODS),
      look: lookFor(config),
      key: config.ENCRYPTION_KEY,
      driver,
      texts,
      teamTexts,
      frequencies,
      prompts: { points: pointsPrompt, judge: judgePrompt, translate: translatePrompt },
      log: createWorkerLog(settings),
      fetch: platformFetch,
      now: Date.now,
      registered,
      ...(ERASED && { listErased: keepErasures(ERASED) }),
    },
  );
}

/** Variables and secrets; what is bound besides is no setting. */
function settingsIn(env: Record<string, unknown>): Record<string, string> {
  const strings = Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(strings);
}

/**
 * Sends what is due, a second's worth of broadcasts at a time, until nothing is due any more in this run, or D1 would
 * not answer another second's worth. A slow message does not hold up the next second.
 */
async function sendForAWhile({ deliverer, context, config }: Program, driver: D1Driver, until: number): Promise<void> {
  const { store, calendar, now } = context;
  const aSecond = STATEMENTS_A_SECOND + STATEMENTS_A_MESSAGE * config.BROADCAST_PER_SECOND;
  for (;;) {
    const nextSecond = now() + SECOND_MILLISECONDS;
    await deliverer.poll();
    const isDrained = await Promise.race([deliverer.drain().then(() => true), wait(SECOND_MILLISECONDS)]);
    if (driver.statements() + aSecond > MOST_STATEMENTS || calendar.isQuiet(now())) break;
    const hasMore = !isDrained || (await store.broadcasts.due(now())) !== undefined;
    const next = hasMore ? nextSecond : Math.max(nextSecond, (await store.outbox.nextDue()) ?? until);
    if (next >= until) break;
    await wait(next - now());
  }
  await deliverer.drain();
}

function wait(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, false));
}

/**
 * The platform's fetch with what it knows of grammY's options: bound to nothing, without the signal of a polyfill and
 * the agent of Node.
 */
const platformFetch = ((url: string, { method, headers, body }: RequestInit = {}) =>
  fetch(url, {
    method: method ?? "GET",
    headers: headers ?? {},
    body: body ?? null,
    signal: AbortSignal.timeout(CALL_MILLISECONDS),
  })) as typeof fetch;
