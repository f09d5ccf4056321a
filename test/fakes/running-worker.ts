import { openD1 } from "../../src/core/store/database/d1.ts";
import { createStore, type Store } from "../../src/core/store/store.ts";
import { createSeal } from "../../src/http/create-seal.ts";
import { type BotApi, type BotApiOptions, type Call, startBotApi } from "./bot-api.ts";
import { botApiValidator } from "./bot-api-schema.ts";
import { createPerson, type Person } from "./person.ts";
import { waitFor } from "./wait-for.ts";
import { startWorkerd } from "./workerd.ts";

export const SECRET = "a-secret-word";
const KEY = new Uint8Array(32).fill(7);

/** Our Worker in real workerd: its own D1 database and its own stand-in for Telegram. */
export type RunningWorker = {
  api: BotApi;
  /** May be changed while it runs: the fake looks at them at every call. */
  apiOptions: BotApiOptions;
  /** The Worker's own database, from outside. */
  store: Store;
  rows(sql: string): Promise<unknown[][]>;
  write(sql: string): Promise<void>;
  get(path: string): Promise<Answer>;
  /** Any request, without following where it leads. */
  visit(path: string, more: { method?: string; headers: Record<string, string>; body?: string }): Promise<Visited>;
  /** From the same Worker without any settings, where one was started beside it. */
  getFromUnset(path: string): Promise<Answer>;
  post(update: unknown, secret?: string): Promise<Answer>;
  /** A request of Slack. */
  postSlack(body: string, headers: Record<string, string>): Promise<Answer>;
  person(chatId: number): Person;
  nextUpdateId(): number;
  /** Cron, at this time of day; the outcome is the runtime's. */
  scheduled(time: string): Promise<{ outcome: string }>;
  logged(): string[];
  stop(): Promise<void>;
};

type Visited = Answer & { headers: { get(name: string): string | null } };
type Answer = { status: number; text(): Promise<string> };

export async function startRunningWorker(
  settings: Record<string, string> = {},
  hasUnset = false,
): Promise<RunningWorker> {
  const validate = botApiValidator();
  const apiOptions: BotApiOptions = validate ? { validate } : {};
  const api = await startBotApi(apiOptions);
  const { worker, workerNamed, logged, close } = await startWorkerd([
    {
      configPath: "wrangler.toml",
      secrets: secretsFor(api),
      vars: { QUIET_HOURS: "off", ...atPublicUrl, ...settings },
    },
    ...(hasUnset ? [{ config: unsetWorker }] : []),
  ]);
  const { DB } = await worker.getEnv();
  const driver = openD1(DB);
  let updateId = 1000;
  const running: RunningWorker = {
    api,
    apiOptions,
    store: createStore(driver, createSeal(KEY)),
    rows: (sql) => driver.query(sql, []),
    write: async (sql) => void (await driver.commit([{ sql, params: [] }])),
    get: (path) => worker.fetch(path),
    visit: (path, more) => worker.fetch(path, { redirect: "manual", ...more }),
    getFromUnset: (path) => workerNamed("unset").fetch(path),
    post: (update, secret = SECRET) =>
      worker.fetch("/telegram/webhook", {
        method: "POST",
        headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret },
        body: typeof update === "string" ? update : JSON.stringify(update),
      }),
    postSlack: (body, headers) => worker.fetch("/slack/events", { method: "POST", headers, body }),
    nextUpdateId: () => ++updateId,
    person: (chatId) => createPerson({ chatId, api, post: deliver, settled, nextUpdateId: running.nextUpdateId }),
    scheduled: (time) => worker.scheduled({ cron: "* * * * *", scheduledTime: new Date(`2026-11-24T${time}:00Z`) }),
    logged,
    async stop() {
      await close();
      await api.close();
    },
  };
  /** Every tap is answered, and no reply waits any more. */
  const settled = (queryId?: string) =>
    waitFor(async () => {
      const isAnswered = ({ payload }: Call) => payload.callback_query_id === queryId;
      if (queryId !== undefined && !api.calls.some(isAnswered)) return false;
      return (await running.rows("SELECT id FROM outbox WHERE lane = 'reply'")).length === 0;
    });
  const deliver = async (update: object) => {
    const answer = await running.post({ update_id: running.nextUpdateId(), ...update });
    if (answer.status !== 200) throw new Error(`the webhook answered ${answer.status}: ${await answer.text()}`);
  };
  return running;
}

const atPublicUrl = { PUBLIC_URL: "https://inspraak.example.nl" };

const unsetWorker = {
  name: "unset",
  main: "src/http/worker.ts",
  minify: true,
  compatibility_date: "2026-10-01",
  compatibility_flags: ["nodejs_compat"],
  d1_databases: [{ binding: "DB", database_id: "unset" }],
  rules: [{ type: "Text" as const, globs: ["**/*.ftl", "**/words/*.txt", "**/prompts/*.md"], fallthrough: false }],
};

function secretsFor({ token, url }: BotApi): Record<string, string> {
  return {
    ENCRYPTION_KEY: Buffer.from(KEY).toString("base64"),
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: url,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
  };
}
