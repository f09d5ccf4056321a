import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Started } from "../processes/server-process.ts";

/** What every bot under measurement is told. */
export type PeerSettings = {
  apiRoot: string;
  token: string;
  secret: string;
  databasePath: string;
  synchronous?: "FULL" | "NORMAL";
};

export const botInfo = { id: 123456, is_bot: true, first_name: "Samenspraak", username: "samenspraak_bot" };

/** The same HTTP server as ours: 200 when a bot is done with an update, 500 when it failed. */
export function serveWebhook(secret: string, handle: (update: object) => Promise<void>): Promise<Started> {
  const app = new Hono();
  app.post("/telegram/webhook", async (c) => {
    if (c.req.header("x-telegram-bot-api-secret-token") !== secret) return c.json({ error: "wrong secret" }, 401);
    await handle(await c.req.json());
    return c.body(null, 200);
  });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => resolve({ port, stop }));
    const stop = () => new Promise<void>((done) => server.close(() => done()));
  });
}
