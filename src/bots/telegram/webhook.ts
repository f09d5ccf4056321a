import type { Log } from "../../core/context.ts";
import type { GoOn } from "../channel.ts";
import type { TelegramBot } from "./bot.ts";
import { readUpdate } from "./update.ts";

export const WEBHOOK = "/telegram/webhook";

const LARGEST_UPDATE_BYTES = 1_000_000;

/** 401 wrong secret, 411 no length, 413 too large, 400 no update, 200 stored or repeated, 503 not stored. */
export async function takeUpdate(
  request: Request,
  secret: string,
  bot: TelegramBot,
  log: Log,
  goOn: GoOn,
): Promise<Response> {
  const refuse = (status: number, error: string) => Response.json({ error }, { status });
  if (!isSame(request.headers.get("x-telegram-bot-api-secret-token") ?? "", secret)) return refuse(401, "wrong secret");
  const length = request.headers.get("content-length");
  if (length === null) return refuse(411, "no content-length");
  if (Number(length) > LARGEST_UPDATE_BYTES) return refuse(413, "too large");
  const body: unknown = await request.json().catch(() => undefined);
  const update = readUpdate(body);
  if (!update) return refuse(400, body === undefined ? "not JSON" : "not an update");
  try {
    const { rest } = await bot.handle(update);
    goOn(rest);
  } catch (error) {
    const facts = { error: String(error), updateId: update.update_id };
    log.error(facts, "an update was not stored; it has to come again");
    return refuse(503, "not stored");
  }
  return new Response(null, { status: 200 });
}

/** Compares in a time that does not tell how much of it is right. */
function isSame(given: string, secret: string): boolean {
  let difference = given.length ^ secret.length;
  for (let i = 0; i < secret.length; i++)
    difference |= given.charCodeAt(i % (given.length || 1)) ^ secret.charCodeAt(i);
  return difference === 0;
}
