import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Program } from "./program.ts";
import type { GoOn } from "./telegram-webhook.ts";

/** A modal comes with everything that stands in it. */
const LARGEST_REQUEST_BYTES = 2_000_000;

/** Slack's requests: 413 too large, 401 wrong or old signature, 400 cannot be read, 200 stored, 503 not answered in time. */
export function addSlackEvents(app: Hono, { slack, context }: Program, goOn: GoOn): void {
  const handle = slack?.handle;
  if (!handle) return;
  const after = (work: Promise<unknown>) =>
    goOn(
      work.catch((error) => context.log.error({ error: String(error) }, "what came after an answer to Slack failed")),
    );
  const limit = bodyLimit({
    maxSize: LARGEST_REQUEST_BYTES,
    onError: (c) => c.json({ error: "too large" }, 413, { connection: "close" }),
  });
  app.post("/slack/events", limit, (c) => handle(c.req.raw, after));
}
