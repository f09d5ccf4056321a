import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { publishConsultation } from "../src/core/consultation/launch.ts";
import { readConsultation } from "../src/core/consultation/read/read-consultation.ts";
import type { Log } from "../src/core/context.ts";
import type { Consultation } from "../src/core/model/consultation/consultation.ts";
import { type Server, startServer } from "../src/http/node.ts";
import { type BotApi, startBotApi } from "../test/fakes/bot-api.ts";

const DATABASE = "samenspraak.db";
const PORT = 8787;
const SECRET = "only-for-the-demo";

/** The real program with a stand-in for Telegram, and one consultation that is open. */
export type Town = {
  api: BotApi;
  server: Server;
  consultation: Consultation;
  /** What the program warned about, which it never should here. */
  complaints: string[];
  post(update: object): Promise<void>;
  close(): Promise<void>;
};

/** Starts with an empty database in this folder; the settings of the person at the keyboard are not read. */
export async function openTown(folder: string, consultationFile: string): Promise<Town> {
  emptyOut(folder);
  const complaints: string[] = [];
  const api = await startBotApi();
  const settings = {
    PORT: String(await freePort()),
    DATABASE_PATH: path.join(folder, DATABASE),
    MUNICIPALITY: "Marktstad",
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.url,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
  };
  const server = await startServer(settings, complainsTo(complaints));
  const { context } = server.program;
  const consultation = openedTenDaysAgo(consultationIn(consultationFile), context.calendar.day(context.now()));
  await publishConsultation(consultation, context);
  return {
    api,
    server,
    consultation,
    complaints,
    post: (update) => post(update, server.port),
    async close() {
      await server.stop();
      await api.close();
    },
  };
}

/** Only what an earlier demo left behind: the folder may be anybody's. */
function emptyOut(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.startsWith(DATABASE)) rmSync(path.join(folder, name));
}

/** The usual port, or 0 (any free one) when somebody has it. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(0));
    probe.listen(PORT, "127.0.0.1", () => probe.close(() => resolve(PORT)));
  });
}

function complainsTo(complaints: string[]): Log {
  const complain = (facts: object, words: string) => void complaints.push(`${words} ${JSON.stringify(facts)}`);
  return { info: () => {}, warn: complain, error: complain };
}

function consultationIn(file: string): Consultation {
  const read = readConsultation(readFileSync(file, "utf8"));
  if (!read.problems) return read.consultation;
  throw new Error(read.problems.map(({ line, field, problem }) => `${file}:${line} ${field} ${problem}`).join("\n"));
}

/** The same consultation on any day: open for ten days, six more weeks to go, and an answer five weeks later. */
function openedTenDaysAgo(c: Consultation, today: string): Consultation {
  const from = (duration: Temporal.DurationLike) => Temporal.PlainDate.from(today).add(duration).toString();
  const promise = { ...c.promise, answerBy: from({ weeks: 11 }) };
  return { ...c, promise, opens: from({ days: -10 }), closes: from({ weeks: 6 }) };
}

async function post(update: object, port: number): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/telegram/webhook`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET },
    body: JSON.stringify(update),
  });
  if (answer.status !== 200) throw new Error(`the webhook answered ${answer.status}: ${await answer.text()}`);
}
