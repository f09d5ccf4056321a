import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Keyboard = { inline_keyboard: { text: string; callback_data: string }[][] };
export type Said = { chatId: number; messageId: number; text: string; keyboard: Keyboard | undefined };
/** A call for a resident, as it came in. */
export type Call =
  | { method: "answerCallbackQuery"; queryId: string }
  | ({ method: "editMessageText" | "sendMessage" } & Said);

export type SinkBotApi = {
  url: string;
  token: string;
  /** Bytes of the bodies of calls, since the start. */
  bytes(): number;
  close(): Promise<void>;
};

const bot = { id: 123456, is_bot: true, first_name: "Samenspraak", username: "samenspraak_bot" };

/** Answers a call in another way than Telegram should; false leaves it alone. */
export type Refuse = (method: string, chatId: number | undefined, response: ServerResponse) => boolean;

/** A stand-in for Telegram that accepts everything and keeps nothing: it must not be what a benchmark measures. */
export async function startSinkBotApi(hear: (call: Call) => void, refuse?: Refuse): Promise<SinkBotApi> {
  const token = "123456:BENCH-TOKEN";
  let bytes = 0;
  let lastMessageId = 0;

  function answer(method: string, body: string): unknown {
    if (method === "getMe") return bot;
    if (method === "answerCallbackQuery") {
      bytes += body.length;
      hear({ method, queryId: String(JSON.parse(body).callback_query_id) });
    }
    if (method !== "sendMessage" && method !== "editMessageText") return true;
    bytes += body.length;
    const { chat_id, text, message_id, reply_markup } = JSON.parse(body);
    const messageId = method === "sendMessage" ? ++lastMessageId : message_id;
    const chatId = Number(chat_id);
    hear({ method, chatId, messageId, text, keyboard: reply_markup });
    const chat = { id: chatId, type: "private", first_name: "Sanne" };
    return { message_id: messageId, from: bot, chat, date: Math.floor(Date.now() / 1000), text, reply_markup };
  }

  const server = createServer((request, response) => {
    const method = (request.url ?? "").slice(`/bot${token}/`.length);
    readBody(request, (body) => {
      if (refuse?.(method, chatOf(body), response)) return;
      send(response, { ok: true, result: answer(method, body) });
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    bytes: () => bytes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function chatOf(body: string): number | undefined {
  const [, id] = /"chat_id":"?(-?\d+)/.exec(body) ?? [];
  return id === undefined ? undefined : Number(id);
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
