import { Scenes, session, Telegraf, type Telegram } from "telegraf";
import type { Update, UserFromGetMe } from "telegraf/types";
import { undiciFetch } from "../../src/http/undici-fetch.ts";
import { serveAndTell } from "../processes/server-process.ts";
import { survey } from "../towns/survey.ts";
import { openDatabase } from "./database.ts";
import { inOrderOfChat } from "./in-order.ts";
import { botInfo, type PeerSettings, serveWebhook } from "./webhook.ts";
import { answeredText, ask, card, readOption, type Saying } from "./wording.ts";

type WizardContext = Scenes.WizardContext;
type PeerDatabase = ReturnType<typeof openDatabase>;

/** Telegraf's wizard as its documentation says, its session in a store; calls go out by the client of the others. */
function createBot(settings: PeerSettings, database: PeerDatabase): Telegraf<WizardContext> {
  const bot = new Telegraf<WizardContext>(settings.token);
  bot.botInfo = botInfo as unknown as UserFromGetMe;
  const callApi = callerOf(settings);
  bot.use((context, next) => {
    context.telegram.callApi = callApi;
    return next();
  });
  const stage = new Scenes.Stage<WizardContext>([wizardWith(database)]);
  bot.use(
    session({ store: { get: database.readState, set: database.writeState, delete: database.removeState } }),
    stage.middleware(),
  );
  bot.start((context) => context.scene.enter("survey"));
  return bot;
}

function wizardWith(database: PeerDatabase): Scenes.WizardScene<WizardContext> {
  const begin = async (context: WizardContext) => {
    await say(context, card);
    context.wizard.next();
  };
  const begun = async (context: WizardContext) => {
    await settle(context, card.text, 0);
    context.wizard.next();
  };
  const answered = survey.questions.map(({ id }, index) => async (context: WizardContext) => {
    const { callbackQuery } = context;
    const option = readOption(index, callbackQuery && "data" in callbackQuery ? callbackQuery.data : undefined);
    if (!callbackQuery || !option) throw new Error("the crowd only taps options of the question that is open");
    database.addAnswer(callbackQuery.from.id, id, option);
    await settle(context, answeredText(index, option), index + 1);
    if (index + 1 === survey.questions.length) await context.scene.leave();
    else context.wizard.next();
  });
  return new Scenes.WizardScene<WizardContext>("survey", begin, begun, ...answered);
}

async function settle(context: WizardContext, text: string, next: number): Promise<void> {
  await context.answerCbQuery();
  await context.editMessageText(text);
  await say(context, ask(next));
}

async function say(context: WizardContext, { text, buttons }: Saying): Promise<void> {
  await context.reply(text, { reply_markup: { inline_keyboard: buttons } });
}

/** Telegraf brings a client of its own, and takes no other; this is the one place where calls pass. */
function callerOf({ apiRoot, token }: PeerSettings): Telegram["callApi"] {
  const fetch = undiciFetch();
  const headers = { "content-type": "application/json" };
  return async (method, payload) => {
    const body = JSON.stringify(payload);
    const answer = await fetch(`${apiRoot}/bot${token}/${method}`, { method: "POST", headers, body });
    const { ok, result } = (await answer.json()) as { ok: boolean; result: never };
    if (!ok) throw new Error(`${method} was refused`);
    return result;
  };
}

await serveAndTell(async (settings: PeerSettings) => {
  const database = openDatabase(settings);
  const bot = createBot(settings, database);
  const server = await serveWebhook(
    settings.secret,
    inOrderOfChat((update) => bot.handleUpdate(update as Update)),
  );
  return { ...server, stop: () => server.stop().then(database.close) };
});
