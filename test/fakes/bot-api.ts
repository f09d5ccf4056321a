import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Buttons, brokenLimit, buttonsIn, type Payload, readPayload, textOf } from "./bot-api-schema.ts";
import { waitFor } from "./wait-for.ts";

export type Call = { method: string; payload: Payload; at: number };
export type SentMessage = { chatId: number; messageId: number; text: string; buttons: Buttons; edits: number };
export type Answer = { status: number; body: object };
export type Watcher = (moment: "arrived" | "accepted" | "refused", call: Call) => void;

export type BotApi = {
  url: string;
  token: string;
  /** All accepted calls in order of arrival. */
  calls: Call[];
  /** Everything that the real API would refuse or that our product should never send. */
  faults: string[];
  /** The bot's messages as the chat looks now; a message that is edited later is another object. */
  messagesOf(chatId: number): SentMessage[];
  /** Fails only when nothing is to be expected any more, with what was called last. */
  waitFor(condition: () => boolean): Promise<void>;
  /** Hears every call that carries this chat id or callback query id; returns how to stop. */
  watch(id: number | string, watcher: Watcher): () => void;
  /** People and the bot number their messages in one sequence, as in a real chat. */
  takeMessageId(): number;
  pushUpdate(update: object): void;
  confirmedOffset(): number;
  /** Nobody is connected any more: all has come that was on its way. */
  isLeft(): Promise<boolean>;
  close(): Promise<void>;
};

export type BotApiOptions = {
  token?: string;
  port?: number;
  keepCalls?: boolean;
  /** A call that came in goes on when this settles. */
  hold?: (call: Call) => Promise<unknown>;
  /**
   * A test's own answer; "hang" never answers, "lose" does what it is asked and never answers, "drop" destroys the
   * connection, undefined leaves it to the fake.
   */
  answer?: (call: Call) => Answer | "hang" | "lose" | "drop" | undefined;
  validate?: (method: string, payload: unknown) => string[];
  /** Files that people sent, by their id. */
  files?: Record<string, Buffer>;
};

const ok = (result: unknown): Answer => ({ status: 200, body: { ok: true, result } });
const refuse = (status: number, description: string): Answer => {
  return { status, body: { ok: false, error_code: status, description } };
};
const bad = (description: string) => refuse(400, `Bad Request: ${description}`);

export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const fake = new FakeBotApi(options);
  const server = createServer((request, response) => {
    fake.serve(request, response).catch((error) => {
      if (!request.errored) fake.faults.push(String(error));
      response.destroy();
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: fake.token,
    calls: fake.calls,
    faults: fake.faults,
    messagesOf: (chatId) => fake.chats.messagesOf(chatId),
    waitFor: fake.waitFor.bind(fake),
    watch: fake.watch.bind(fake),
    takeMessageId: () => fake.chats.takeMessageId(),
    pushUpdate: (update) => fake.updates.push(update),
    confirmedOffset: () => fake.updates.confirmed,
    isLeft: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count === 0))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const bot = { id: 123456, is_bot: true, first_name: "Samenspraak", username: "samenspraak_bot" };

const same = "exactly the same as a current content and reply markup of the message";
const notModified = `message is not modified: specified new message content and reply markup are ${same}`;

function send(response: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
}

function messageObject({ chatId, messageId, text }: SentMessage, { reply_markup }: Payload): object {
  const chat = { id: chatId, type: "private", first_name: "Sanne" };
  return { message_id: messageId, from: bot, chat, date: Math.floor(Date.now() / 1000), text, reply_markup };
}

class FakeBotApi {
  readonly token: string;
  readonly calls: Call[] = [];
  readonly faults: string[] = [];
  readonly chats = new Chats();
  readonly updates = new Updates();
  readonly #options: BotApiOptions;
  #webhook = "";
  readonly #latest: Call[] = [];
  readonly #watchers = new Map<string, Set<Watcher>>();

  constructor(options: BotApiOptions) {
    this.#options = options;
    this.token = options.token ?? "123456:TEST-TOKEN";
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "";
    const path = `/bot${this.token}/`;
    const [method = "", query = ""] = url.slice(path.length).split("?");
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (url.startsWith(`/file/bot${this.token}/voice/`)) return this.#sendFile(url, response);
    if (!url.startsWith(path)) return send(response, refuse(401, "Unauthorized"));
    const payload = await readPayload(Buffer.concat(chunks), request.headers["content-type"], query);
    if (!payload) return send(response, this.#fault(method, bad("can't parse JSON object")));
    const call = { method, payload, at: Date.now() };
    this.#tell("arrived", call);
    await this.#options.hold?.(call);
    this.#finish(call, this.#handle(call, response));
  }

  /** Answers, and returns the status of the answer; 0 stands for none. */
  #handle(call: Call, response: ServerResponse): number {
    const { method, payload } = call;
    if ("parse_mode" in payload) this.faults.push(`${method}: parse_mode ${payload.parse_mode}`);
    for (const fault of this.#options.validate?.(method, payload) ?? []) this.faults.push(`${method}: ${fault}`);
    const own = this.#options.answer?.(call);
    if (own === "drop") response.destroy();
    if (own === "hang" || own === "drop") return 0;
    if (own === "lose") return this.#decide(call).status;
    if (!own && method === "getUpdates" && !this.#webhook) {
      this.updates.poll(payload, response);
      return 200;
    }
    const answer = own ?? this.#decide(call);
    send(response, answer);
    return answer.status;
  }

  #decide({ method, payload }: Call): Answer {
    const limit = brokenLimit(method, payload);
    const answer = limit ? bad(limit) : (this.chats.answer(method, payload) ?? this.#answerAboutBot(method, payload));
    return answer.status >= 400 ? this.#fault(method, answer) : answer;
  }

  #answerAboutBot(method: string, payload: Payload): Answer {
    if (method === "getMe") return ok(bot);
    if (method === "getFile") return this.#fileOf(textOf(payload.file_id));
    if (method === "getUpdates") return refuse(409, "Conflict: can't use getUpdates method while webhook is active");
    if (method === "getWebhookInfo") return ok({ url: this.#webhook, pending_update_count: this.updates.queue.length });
    if (method === "setWebhook" || method === "deleteWebhook") this.#webhook = textOf(payload.url);
    return ok(true);
  }

  #fileOf(id: string): Answer {
    const file = this.#options.files?.[id];
    if (!file) return refuse(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
    if (file.length > 20_000_000) return refuse(400, "Bad Request: file is too big");
    return ok({ file_id: id, file_unique_id: id, file_size: file.length, file_path: `voice/${id}.oga` });
  }

  #sendFile(url: string, response: ServerResponse): void {
    const [, id = ""] = /([^/]+)\.oga$/.exec(url) ?? [];
    response.end(this.#options.files?.[id]);
  }

  #fault(method: string, answer: Answer): Answer {
    const { description = "" } = answer.body as { description?: string };
    if (!description.includes("message is not modified")) this.faults.push(`${method}: ${description}`);
    return answer;
  }

  #finish(call: Call, status: number): void {
    const accepted = status >= 200 && status < 300;
    if (accepted && this.#options.keepCalls !== false) this.calls.push(call);
    if (this.#latest.push(call) > 8) this.#latest.shift();
    this.#tell(accepted ? "accepted" : "refused", call);
  }

  #tell(moment: Parameters<Watcher>[0], call: Call): void {
    for (const id of [call.payload.chat_id, call.payload.callback_query_id])
      for (const watcher of this.#watchers.get(String(id)) ?? []) watcher(moment, call);
  }

  watch(id: number | string, watcher: Watcher): () => void {
    const key = String(id);
    const watchers = this.#watchers.get(key) ?? new Set();
    this.#watchers.set(key, watchers.add(watcher));
    return () => {
      if (watchers.delete(watcher) && watchers.size === 0) this.#watchers.delete(key);
    };
  }

  waitFor(condition: () => boolean): Promise<void> {
    const seen = ({ method, payload }: Call) => `\n  ${method} ${JSON.stringify(payload).slice(0, 200)}`;
    return waitFor(condition, () => `the last calls to Telegram:${this.#latest.map(seen).join("")}`);
  }
}

/** What stands in the chats, and which callback queries were answered. */
class Chats {
  readonly #messages = new Map<number, Map<number, SentMessage>>();
  readonly #answered = new Set<unknown>();
  #lastMessageId = 0;

  messagesOf(chatId: number): SentMessage[] {
    return [...(this.#messages.get(chatId)?.values() ?? [])];
  }

  takeMessageId(): number {
    return ++this.#lastMessageId;
  }

  answer(method: string, payload: Payload): Answer | undefined {
    if (method === "sendMessage") return this.#send(payload, textOf(payload.text).trim());
    if (method === "sendDocument") return this.#send(payload, textOf(payload.caption).trim());
    if (method === "editMessageText") return this.#edit(payload, textOf(payload.text).trim());
    if (method === "editMessageReplyMarkup") return this.#edit(payload);
    if (method === "answerCallbackQuery") return this.#answerQuery(payload.callback_query_id);
    return undefined;
  }

  #send(payload: Payload, text: string): Answer {
    const chatId = Number(payload.chat_id);
    if (!chatId) return bad("chat_id is empty");
    const message = { chatId, messageId: this.takeMessageId(), text, buttons: buttonsIn(payload), edits: 0 };
    const chat = this.#messages.get(chatId) ?? new Map();
    this.#messages.set(chatId, chat.set(message.messageId, message));
    return ok(messageObject(message, payload));
  }

  #edit(payload: Payload, newText?: string): Answer {
    const chat = this.#messages.get(Number(payload.chat_id));
    const old = chat?.get(Number(payload.message_id));
    if (!chat || !old) return bad("message to edit not found");
    const message = { ...old, text: newText ?? old.text, buttons: buttonsIn(payload), edits: old.edits + 1 };
    if (message.text === old.text && JSON.stringify(message.buttons) === JSON.stringify(old.buttons))
      return bad(notModified);
    chat.set(old.messageId, message);
    return ok({ ...messageObject(message, payload), edit_date: Math.floor(Date.now() / 1000) });
  }

  #answerQuery(id: unknown): Answer {
    if (!id || this.#answered.has(id))
      return bad("query is too old and response timeout expired or query ID is invalid");
    this.#answered.add(id);
    return ok(true);
  }
}

/** Updates wait here until a poll with a higher offset confirms them. */
class Updates {
  confirmed = 0;
  #lastId = 0;
  queue: { update_id: number }[] = [];
  #poll: { limit: number; give: (answer: Answer) => void } | undefined;

  push(update: object): void {
    this.queue.push({ ...update, update_id: ++this.#lastId });
    setImmediate(() => this.#deliver());
  }

  poll({ offset, limit, timeout }: Payload, response: ServerResponse): void {
    this.#poll?.give(refuse(409, "Conflict: terminated by other getUpdates request"));
    this.#confirm(Number(offset ?? 0));
    const end = () => {
      clearTimeout(timer);
      if (this.#poll === poll) this.#poll = undefined;
    };
    const give = (answer: Answer) => {
      end();
      send(response, answer);
    };
    const poll = { limit: Number(limit ?? 100), give };
    const timer = setTimeout(give, Number(timeout ?? 0) * 1000, ok([]));
    response.once("close", end);
    this.#poll = poll;
    this.#deliver();
  }

  /** A negative offset counts from the end of the queue, as in the real API. */
  #confirm(offset: number): void {
    const from = offset < 0 ? this.queue.at(offset)?.update_id : offset;
    this.confirmed = Math.max(this.confirmed, from ?? 0);
    this.queue = this.queue.filter((update) => update.update_id >= this.confirmed);
  }

  #deliver(): void {
    if (this.#poll && this.queue.length > 0) this.#poll.give(ok(this.queue.slice(0, this.#poll.limit)));
  }
}
