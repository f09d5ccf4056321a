import { serve } from "@hono/node-server";
import { Bot, type Context } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { Hono } from "hono";
import { undiciFetch } from "../src/http/undici-fetch.ts";
import { longConsultation } from "./long-consultation.ts";
import { type ServerSettings, serveAndTell } from "./server-process.ts";

const TOKEN = "abcdefghij";
const { questions, slug } = longConsultation;

const botInfo = { id: 123456, is_bot: true, first_name: "Samenspraak", username: "samenspraak_bot" } as UserFromGetMe;

/** A bot that stores nothing: where a resident stands is read from the button. It says what our program says. */
function createBot({ token, apiRoot }: ServerSettings): Bot {
  const bot = new Bot(token, { botInfo, client: { apiRoot, fetch: undiciFetch() } });
  const begin = [
    [{ text: "Beginnen", callback_data: `${TOKEN}:_promise:_begin` }],
    [{ text: "🌐 Taal · Language", callback_data: "_:_language:_list" }],
    [{ text: "Ik vul dit in voor iemand anders", callback_data: `${TOKEN}:_promise:_helper` }],
  ];
  bot.command("start", (context) => context.reply(slug, { reply_markup: { inline_keyboard: begin } }));
  bot.on("callback_query:data", tapped);
  return bot;
}

async function tapped(context: Context): Promise<void> {
  const [, questionId, optionId] = context.callbackQuery?.data?.split(":") ?? [];
  const index = questions.findIndex(({ id }) => id === questionId);
  const { text, keyboard } = ask(index + 1);
  await context.answerCallbackQuery();
  await context.editMessageText(settled(index, optionId));
  await context.reply(text, { reply_markup: { inline_keyboard: keyboard } });
}

function settled(index: number, optionId: string | undefined): string {
  const question = questions[index];
  if (question?.kind !== "choice") return slug;
  const label = question.options.find(({ id }) => id === optionId)?.text.nl;
  return `${question.text.nl}\n\nUw antwoord: ${label}`;
}

function ask(index: number) {
  const question = questions[index];
  if (question?.kind !== "choice")
    return {
      text: "Dank u wel!",
      keyboard: [[{ text: "Nog iets toevoegen", callback_data: `${TOKEN}:_receipt:_add` }]],
    };
  const button = (text: string | undefined, id: string) => [
    { text: text ?? id, callback_data: `${TOKEN}:${question.id}:${id}` },
  ];
  return {
    text: `Vraag ${index + 1} van ${questions.length}\n\n${question.text.nl}`,
    keyboard: [
      ...question.options.map(({ id, text }) => button(text.nl, id)),
      button("Overslaan", "_skip"),
      ...(index > 0 ? [button("← Terug", "_back")] : []),
    ],
  };
}

function start(settings: ServerSettings): Promise<{ port: number; stop(): Promise<void> }> {
  const bot = createBot(settings);
  const app = new Hono();
  app.post("/telegram/webhook", async (c) => {
    if (c.req.header("x-telegram-bot-api-secret-token") !== settings.secret)
      return c.json({ error: "wrong secret" }, 401);
    await bot.handleUpdate(await c.req.json());
    return c.body(null, 200);
  });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => resolve({ port, stop }));
    const stop = () => new Promise<void>((done) => server.close(() => done()));
  });
}

await serveAndTell(start);
