import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Keyboard = { inline_keyboard: { text: string; callback_data: string }[][] };
export type BotMessage = { chatId: number; messageId: number; text: string; keyboard: Keyboard };

export type SinkBotApi = {
  url: string;
  token: string;
  /** Calls and bytes of their bodies since the start. */
  seen: { answerCallbackQuery: number; editMessageText: number; sendMessage: number; bytes: number };
  close(): Promise<void>;
};

const bot = { id: 123456, is_bot: true, first_name: "Samenspraak", username: "samenspraak_bot" };
const counted = ["answerCallbackQuery", "editMessageText", "sendMessage"] as const;

/** A stand-in for Telegram that accepts everything and keeps nothing: it must not be what a benchmark measures. */
export async function startSinkBotApi(onQuestion: (message: BotMessage) => void): Promise<SinkBotApi> {
  const token = "123456:BENCH-TOKEN";
  const seen: SinkBotApi["seen"] = { answerCallbackQuery: 0, editMessageText: 0, sendMessage: 0, bytes: 0 };
  let lastMessageId = 0;

  function answer(method: string, body: string): unknown {
    const name = counted.find((each) => each === method);
    if (name) {
      seen[name]++;
      seen.bytes += body.length;
    }
    if (method === "getMe") return bot;
    if (name !== "sendMessage" && name !== "editMessageText") return true;
    const { chat_id, text, message_id, reply_markup } = JSON.parse(body);
    const messageId = name === "sendMessage" ? ++lastMessageId : message_id;
    const chatId = Number(chat_id);
    if (name === "sendMessage") onQuestion({ chatId, messageId, text, keyboard: reply_markup });
    const chat = { id: chatId, type: "private", first_name: "Sanne" };
    return { message_id: messageId, from: bot, chat, date: Math.floor(Date.now() / 1000), text, reply_markup };
  }

  const server = createServer((request, response) => {
    const method = (request.url ?? "").slice(`/bot${token}/`.length);
    readBody(request, (body) => send(response, { ok: true, result: answer(method, body) }));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readBody(request: IncomingMessage, give: (body: string) => void): void {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => give(body));
}

function send(response: ServerResponse, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
}
