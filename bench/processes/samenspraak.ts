import type { SinkBotApi } from "../people/sink-bot-api.ts";
import { forkServer, type ServerProcess } from "./server-process.ts";

export const WEBHOOK_SECRET = "bench-secret";

export type Samenspraak = {
  databasePath: string;
  env?: Record<string, string>;
  api?: SinkBotApi;
  profileFolder?: string | undefined;
};

/** Our program in a process of its own, with what its launcher tells Node. */
export function forkSamenspraak({ databasePath, env, api, profileFolder }: Samenspraak): Promise<ServerProcess> {
  const telegram = api && {
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.url,
    TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
  };
  const settings = { env: { DATABASE_PATH: databasePath, QUIET_HOURS: "off", ...telegram, ...env } };
  const nodeArguments = profileFolder ? ["--cpu-prof", `--cpu-prof-dir=${profileFolder}`] : [];
  return forkServer("peers/samenspraak.ts", settings, { nodeOptions: process.env.NODE_OPTIONS ?? "", nodeArguments });
}
