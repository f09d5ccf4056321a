import path from "node:path";
import type { SinkBotApi } from "../people/sink-bot-api.ts";
import { forkServer, type ServerProcess } from "./server-process.ts";

export const WEBHOOK_SECRET = "bench-secret";

export type Samenspraak = {
  databasePath: string;
  env?: Record<string, string>;
  api?: SinkBotApi;
  profileFolder?: string | undefined;
};

/** As our command line begins too. */
const quickPackages = path.join(import.meta.dirname, "../../src/http/sources/quick-packages.ts");

/** Our program in a process of its own, with what its launcher tells Node. */
export function forkSamenspraak({ databasePath, env, api, profileFolder }: Samenspraak): Promise<ServerProcess> {
  const telegram = api && {
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.url,
    TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
  };
  const settings = { env: { DATABASE_PATH: databasePath, QUIET_HOURS: "off", ...telegram, ...env } };
  const profile = profileFolder ? ["--cpu-prof", `--cpu-prof-dir=${profileFolder}`] : [];
  const nodeArguments = ["--import", quickPackages, ...profile];
  return forkServer("peers/samenspraak.ts", settings, { nodeOptions: process.env.NODE_OPTIONS ?? "", nodeArguments });
}
