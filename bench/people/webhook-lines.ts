import { Client, errors } from "undici";
import { createQueue } from "./queue.ts";

export type Target = { url: string; secret: string };
/** An update that is made when its turn comes. */
export type Due = () => object;

/** The lines over which Telegram brings updates: each takes the next one as soon as its last one was answered. */
export type WebhookLines = {
  put(due: Due): void;
  /** Brings what is put in until `release`. Gives how many milliseconds each update took to be answered with 200. */
  bring(): Promise<number[]>;
  release(): void;
  close(): Promise<void>;
};

/** An id is never used twice: a program may take a repeated one for a repeated update. */
export function createWebhookLines({ url, secret }: Target, lines: number, firstUpdateId: number): WebhookLines {
  const clients = Array.from({ length: lines }, () => new Client(url, { pipelining: 1 }));
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
  const updates = createQueue<Due>();
  let lastUpdateId = firstUpdateId;

  async function post(client: Client, update: object): Promise<void> {
    const body = JSON.stringify({ update_id: ++lastUpdateId, ...update });
    const request = () => client.request({ path: "/telegram/webhook", method: "POST", headers, body });
    const answer = await request().catch((error) => (isEnded(error) ? request() : Promise.reject(error)));
    await answer.body.dump();
    if (answer.statusCode !== 200) throw new Error(`an update was answered with ${answer.statusCode}`);
  }

  return {
    put: updates.put,
    release: updates.release,
    async bring() {
      const waits: number[] = [];
      const work = async (client: Client) => {
        for (let due = await updates.take(); due; due = await updates.take()) {
          const start = performance.now();
          await post(client, due());
          waits.push(performance.now() - start);
        }
      };
      await Promise.all(clients.map(work));
      return waits;
    },
    close: async () => void (await Promise.all(clients.map((client) => client.destroy()))),
  };
}

/** The server ended a line that was quiet for long; Telegram then brings the update over another one. */
function isEnded(error: unknown): boolean {
  return error instanceof errors.SocketError;
}
