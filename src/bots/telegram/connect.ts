import { below } from "../../core/model/below.ts";
import { answerGroup } from "../../core/talk/answer-group.ts";
import { receive } from "../../core/talk/receive.ts";
import type { ChannelMeans, OpenChannel } from "../channel.ts";
import { createTelegramBot } from "./bot.ts";
import { pollTelegram } from "./poll.ts";
import { registerBot } from "./register.ts";
import type { TelegramSettings } from "./settings.ts";
import { troubleOf } from "./troubles.ts";
import { takeUpdate, WEBHOOK } from "./webhook.ts";

export function connectTelegram(
  {
    TELEGRAM_BOT_TOKEN: token = "",
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_WEBHOOK_SECRET: secret,
    PUBLIC_URL,
  }: TelegramSettings,
  { core, fetch, troubled }: ChannelMeans,
): OpenChannel {
  const { texts, log } = core;
  const bot = createTelegramBot({
    token,
    apiRoot,
    fetch,
    receive: (incoming) => core.run(receive, incoming),
    answerGroup: (call) => core.run(answerGroup, call),
    texts,
    log,
  });
  const webhook = PUBLIC_URL && secret ? { url: below(PUBLIC_URL, WEBHOOK), secret } : undefined;
  return {
    people: bot.channel,
    register: () => named(registerBot(bot, texts, webhook)),
    check: () => named(bot.api.getMe()),
    ...(secret === undefined
      ? { listen: (signal) => pollTelegram(bot, { log, now: core.now, troubled }, signal) }
      : {
          routes: [
            { method: "POST", path: WEBHOOK, take: (request, goOn) => takeUpdate(request, secret, bot, log, goOn) },
          ],
        }),
  };
}

/** What goes wrong, in words for who looks after the program. */
async function named<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    throw new Error(troubleOf(error), { cause: error });
  }
}
