import { Bot, type Context } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { undiciFetch } from "../../src/http/undici-fetch.ts";
import { serveAndTell } from "../processes/server-process.ts";
import { survey } from "../towns/survey.ts";
import { botInfo, type PeerSettings, serveWebhook } from "./webhook.ts";
import { answeredText, ask, card, readOption, type Saying } from "./wording.ts";

/** A bot that stores nothing: where a resident stands is read from the button. */
function createBot({ token, apiRoot }: PeerSettings): Bot {
  const bot = new Bot(token, { botInfo: botInfo as UserFromGetMe, client: { apiRoot, fetch: undiciFetch() } });
  bot.command("start", (context) => say(context, card));
  bot.on("callback_query:data", tapped);
  return bot;
}

async function tapped(context: Context): Promise<void> {
  const data = context.callbackQuery?.data;
  const index = survey.questions.findIndex(({ id }) => data?.includes(`:${id}:`));
  const option = readOption(index, data);
  await context.answerCallbackQuery();
  await context.editMessageText(option ? answeredText(index, option) : card.text);
  await say(context, ask(index + 1));
}

async function say(context: Context, { text, buttons }: Saying): Promise<void> {
  await context.reply(text, { reply_markup: { inline_keyboard: buttons } });
}

await serveAndTell((settings: PeerSettings) => {
  const bot = createBot(settings);
  return serveWebhook(settings.secret, (update) => bot.handleUpdate(update as Update));
});
