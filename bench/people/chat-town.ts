import { forkSamenspraak, type Samenspraak, WEBHOOK_SECRET } from "../processes/samenspraak.ts";
import type { ServerProcess } from "../processes/server-process.ts";
import { type Crowd, createCrowd } from "./crowd.ts";
import { type Call, startSinkBotApi } from "./sink-bot-api.ts";

/** Our program that runs, and residents who talk with it. */
export type ChatTown = { server: ServerProcess; crowd: Crowd; stop(): Promise<void> };
export type ChatTownSettings = Omit<Samenspraak, "api"> & {
  firstChatId?: number;
  connections: number;
  atOnce: number;
  /** Calls that the crowd expects none of. */
  takes?: (call: Call) => boolean;
};

export async function startChatTown({ firstChatId = 1_000_000_000, ...settings }: ChatTownSettings): Promise<ChatTown> {
  const { connections, atOnce, takes, ...program } = settings;
  const crowds: Crowd[] = [];
  const api = await startSinkBotApi((call) => takes?.(call) || crowds[0]?.hear(call));
  const server = await forkSamenspraak({ ...program, api });
  const target = { url: server.url, secret: WEBHOOK_SECRET };
  const crowd = createCrowd({ target, firstChatId, connections, atOnce });
  crowds.push(crowd);
  return {
    server,
    crowd,
    async stop() {
      await crowd.close();
      await server.stop();
      await api.close();
    },
  };
}
