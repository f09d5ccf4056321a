import type { Hono, Context as Request } from "hono";
import { readUpdate } from "../bots/telegram/update.ts";
import type { Program } from "./program.ts";

/** Takes work that goes on after the answer was given. */
export type GoOn = (work: Promise<unknown>) => void;

const LARGEST_UPDATE_BYTES = 1_000_000;

/** 401 wrong secret, 411 no length, 413 too large, 400 no update, 200 stored or repeated, 503 not stored. */
export function addTelegramWebhook(app: Hono, { config, telegram, context }: Program, goOn: GoOn): void {
  const secret = config.TELEGRAM_WEBHOOK_SECRET;
  if (!telegram || !secret) return;

  async function take(c: Request): Promise<Response> {
    const body: unknown = await c.req.json().catch(() => undefined);
    const update = readUpdate(body);
    if (!telegram || !update) return c.json({ error: body === undefined ? "not JSON" : "not an update" }, 400);
    try {
      const { rest } = await telegram.handle(update);
      goOn(rest);
    } catch (error) {
      const facts = { error: String(error), updateId: update.update_id };
      context.log.error(facts, "an update was not stored; it has to come again");
      return c.json({ error: "not stored" }, 503);
    }
    return c.body(null, 200);
  }

  app.post(
    "/telegram/webhook",
    async (c, next) => {
      const given = c.req.header("x-telegram-bot-api-secret-token") ?? "";
      return isSame(given, secret) ? next() : c.json({ error: "wrong secret" }, 401);
    },
    async (c, next) => {
      const length = c.req.header("content-length");
      if (length === undefined) return c.json({ error: "no content-length" }, 411);
      return Number(length) <= LARGEST_UPDATE_BYTES ? next() : c.json({ error: "too large" }, 413);
    },
    take,
  );
}

/** Compares in a time that does not tell how much of it is right. */
function isSame(given: string, secret: string): boolean {
  let difference = given.length ^ secret.length;
  for (let i = 0; i < secret.length; i++)
    difference |= given.charCodeAt(i % (given.length || 1)) ^ secret.charCodeAt(i);
  return difference === 0;
}
