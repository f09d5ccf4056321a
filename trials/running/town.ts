import { writeFileSync } from "node:fs";
import path from "node:path";
import { type Call, type Refuse, type SinkBotApi, startSinkBotApi } from "../../bench/people/sink-bot-api.ts";
import { samenspraak } from "../../bench/processes/command.ts";
import { survey } from "../../bench/towns/survey.ts";
import { freePort } from "../../test/fakes/free-port.ts";
import { createPool, type Pool } from "../people/pool.ts";
import { createStubbornCrowd, type StubbornCrowd } from "../people/stubborn-crowd.ts";

/** Everything around a program that is tried: its settings, its database with the survey, Telegram, and residents. */
export type TrialTown = {
  env: Record<string, string>;
  url: string;
  databasePath: string;
  crowd: StubbornCrowd;
  pool: Pool;
  close(): Promise<void>;
};
export type TownSettings = {
  folder: string;
  random: () => number;
  /** How often an update is brought at most. */
  mostCopies?: number;
  refuse?: Refuse;
  env?: Record<string, string>;
};

const SECRET = "trial-secret";
const FIRST_CHAT_ID = 5_000_000_000;

export async function createTrialTown({ folder, random, mostCopies, refuse, env }: TownSettings): Promise<TrialTown> {
  const databasePath = path.join(folder, "samenspraak.db");
  const crowds: StubbornCrowd[] = [];
  const api = await startSinkBotApi((call: Call) => crowds[0]?.hear(call), refuse);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  await publishSurvey(folder, databasePath);
  const pool = createPool({ url, secret: SECRET }, random, mostCopies);
  const crowd = createStubbornCrowd(pool, FIRST_CHAT_ID);
  crowds.push(crowd);
  const close = async () => {
    await pool.close();
    await api.close();
  };
  return { env: { ...settings(databasePath, port, api), ...env }, url, databasePath, crowd, pool, close };
}

function settings(databasePath: string, port: number, { token, url }: SinkBotApi): Record<string, string> {
  return {
    PORT: String(port),
    DATABASE_PATH: databasePath,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: url,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    LOG_LEVEL: "warn",
  };
}

/** As the README says. */
async function publishSurvey(folder: string, databasePath: string): Promise<void> {
  const file = path.join(folder, "survey.yaml");
  writeFileSync(file, JSON.stringify(survey));
  await samenspraak(databasePath, ["consultation", "publish", file]);
}
