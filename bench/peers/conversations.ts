import { type Conversation, type ConversationFlavor, conversations, createConversation } from "@grammyjs/conversations";
import { sequentialize } from "@grammyjs/runner";
import { Bot, type Context } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { undiciFetch } from "../../src/http/undici-fetch.ts";
import { serveAndTell } from "../processes/server-process.ts";
import { survey } from "../towns/survey.ts";
import { openDatabase } from "./database.ts";
import { botInfo, type PeerSettings, serveWebhook } from "./webhook.ts";
import { answeredText, ask, card, readOption, type Saying } from "./wording.ts";

type Flavoured = ConversationFlavor<Context>;
type PeerDatabase = ReturnType<typeof openDatabase>;

/**
 * grammY's conversations plugin as its documentation says: state in a storage, side effects in `external`, and updates of
 * one chat in order, without which it plays calls twice.
 */
function createBot({ token, apiRoot }: PeerSettings, database: PeerDatabase): Bot<Flavoured> {
  const client = { apiRoot, fetch: undiciFetch() };
  const bot = new Bot<Flavoured>(token, { botInfo: botInfo as UserFromGetMe, client });
  bot.use(sequentialize((context) => String(context.chatId)));
  bot.use(
    conversations({
      storage: { read: database.readState, write: database.writeState, delete: database.removeState },
    }),
  );
  bot.use(createConversation(surveyWith(database), "survey"));
  bot.command("start", (context) => context.conversation.enter("survey"));
  return bot;
}

function surveyWith(database: PeerDatabase) {
  return async (conversation: Conversation<Flavoured>, context: Context): Promise<void> => {
    await say(context, card);
    let tapped = await conversation.waitForCallbackQuery(/_begin$/);
    await settle(tapped, card.text, 0);
    for (const [index, { id }] of survey.questions.entries()) {
      tapped = await conversation.waitForCallbackQuery(new RegExp(`:${id}:`));
      const option = readOption(index, tapped.callbackQuery.data);
      if (!option) throw new Error("the crowd only taps options");
      const { id: chatId } = tapped.callbackQuery.from;
      await conversation.external(() => database.addAnswer(chatId, id, option));
      await settle(tapped, answeredText(index, option), index + 1);
    }
  };
}

async function settle(context: Context, text: string, next: number): Promise<void> {
  await context.answerCallbackQuery();
  await context.editMessageText(text);
  await say(context, ask(next));
}

async function say(context: Context, { text, buttons }: Saying): Promise<void> {
  await context.reply(text, { reply_markup: { inline_keyboard: buttons } });
}

await serveAndTell(async (settings: PeerSettings) => {
  const database = openDatabase(settings);
  const bot = createBot(settings, database);
  const server = await serveWebhook(settings.secret, (update) => bot.handleUpdate(update as Update));
  return { ...server, stop: () => server.stop().then(database.close) };
});
