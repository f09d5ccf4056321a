import type { Hono } from "hono";
import type { Program } from "./program.ts";
import type { GoOn } from "./telegram-webhook.ts";

/** Slack's requests: 401 wrong or old signature, 400 cannot be read, 200 stored, 503 not answered in time. */
export function addSlackEvents(app: Hono, { slack, context }: Program, goOn: GoOn): void {
  const handle = slack?.handle;
  if (!handle) return;
  const after = (work: Promise<unknown>) =>
    goOn(
      work.catch((error) => context.log.error({ error: String(error) }, "what came after an answer to Slack failed")),
    );
  app.post("/slack/events", (c) => handle(c.req.raw, after));
}
