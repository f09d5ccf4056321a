import type { Log } from "../../core/context.ts";
import { isToTell, type Told } from "../../core/turns/told-seldom.ts";
import type { TelegramBot } from "./bot.ts";
import { troubleOf } from "./troubles.ts";
import { chatOf, readUpdate, type TelegramUpdate, updateIdOf } from "./update.ts";

/** Where is told what goes wrong: to the log seldom, to /health each time. */
export type Tell = { log: Log; now(): number; troubled(problem: string): void };

const PAUSE_MILLISECONDS = 1000;

/**
 * Long polling: takes a batch, handles it in parallel over chats and in order within one, and confirms it to Telegram
 * only when all of it is stored. Stops when the signal aborts.
 */
export async function pollTelegram(bot: TelegramBot, tell: Tell, signal: AbortSignal): Promise<void> {
  const { log, now, troubled } = tell;
  const told: Told = {};
  let offset = 0;
  while (!signal.aborted) {
    try {
      const all = await bot.updatesFrom(offset, signal);
      const updates = all.map(readUpdate).filter((update) => update !== undefined);
      if (updates.length < all.length)
        log.warn({ unreadable: all.length - updates.length }, "updates that cannot be read were passed over");
      const failed = await handleAll(updates, bot, log);
      const last = Math.max(-1, ...all.map(updateIdOf));
      if (last >= 0) offset = failed ?? last + 1;
      if (failed !== undefined) await pause(signal);
    } catch (error) {
      if (signal.aborted) return;
      const problem = troubleOf(error);
      troubled(problem);
      if (isToTell(told, problem, now()))
        log.warn({ problem }, "Telegram could not be asked for news; it is asked again");
      await pause(signal);
    }
  }
}

/** The id of the first update that was not stored; everything from there on comes back, and repeats are dropped. */
async function handleAll(updates: TelegramUpdate[], bot: TelegramBot, log: Log): Promise<number | undefined> {
  const failures = await Promise.all(
    [...Map.groupBy(updates, (update) => chatOf(update)?.id ?? 0).values()].map((chat) =>
      handleInOrder(chat, bot, log),
    ),
  );
  const ids = failures.filter((id) => id !== undefined);
  return ids.length > 0 ? Math.min(...ids) : undefined;
}

async function handleInOrder(updates: TelegramUpdate[], bot: TelegramBot, log: Log): Promise<number | undefined> {
  for (const update of updates) {
    try {
      await bot.handle(update);
    } catch (error) {
      log.error(
        { error: String(error), updateId: update.update_id },
        "an update was not stored; it is asked for again",
      );
      return update.update_id;
    }
  }
  return undefined;
}

async function pause(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PAUSE_MILLISECONDS);
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
