import type { BotApi, Call, SentMessage, Watcher } from "./bot-api.ts";

export type Person = {
  chatId: number;
  open(code?: string): Promise<void>;
  write(text: string): Promise<void>;
  sticker(): Promise<void>;
  photo(caption?: string): Promise<void>;
  /** What the bot says of it may come later. */
  speak(fileId: string, bytes?: number): Promise<void>;
  share(latitude: number, longitude: number): Promise<void>;
  /** Changes the newest of their own messages. */
  edit(text: string): Promise<void>;
  /** Presses the button with this label (else the first that contains it) on the newest message that has one. */
  press(label: string | RegExp): Promise<void>;
  /** Counts from 0 in reading order, on the newest message with buttons unless one is given. */
  pressNth(n: number, message?: SentMessage): Promise<void>;
  /** Sends any callback data, also old or forged. */
  pressData(data: string, messageId?: number): Promise<void>;
  lastMessage(): SentMessage;
  /** The chat as it looks now, with what the person did in between. */
  transcript(): string;
};

export type PersonOptions = {
  chatId: number;
  languageCode?: string;
  api: BotApi;
  post: (update: object) => Promise<void>;
  /** Waits until the program has done all that follows from an act; without it the chat is watched until it is quiet. */
  settled?: (queryId?: string) => Promise<void>;
  nextUpdateId: () => number;
};

export function createPerson(options: PersonOptions): Person {
  return new TelegramPerson(options);
}

const quietMilliseconds = 15;
const quietAfterAnswerMilliseconds = 50;
const reactionMilliseconds = 45_000;

/**
 * Acts, and waits until the bot has visibly reacted and then been quiet for a moment. A callback that was only answered
 * gets a longer moment, since the message that belongs to it may still be under way.
 */
async function watchUntilQuiet(api: BotApi, act: () => Promise<void>, ids: (number | string)[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let underWay = 0;
  let seen = 0;
  let quiet = 0;
  let timer: NodeJS.Timeout | undefined;
  const finish = (seenBefore: number) => seenBefore === seen && resolve();
  const watcher: Watcher = (moment, call) => {
    seen++;
    clearTimeout(timer);
    underWay = Math.max(0, underWay + (moment === "arrived" ? 1 : -1));
    if (moment === "accepted" && isVisible(call)) quiet = quietMilliseconds;
    if (moment === "accepted" && call.method === "answerCallbackQuery") quiet ||= quietAfterAnswerMilliseconds;
    if (underWay > 0 || quiet === 0) return;
    // A busy event loop runs the timer before it reads what arrived: let it read first.
    timer = setTimeout((before) => setImmediate(() => setImmediate(finish, before)), quiet, seen);
  };
  const unwatch = ids.map((id) => api.watch(id, watcher));
  const giveUp = () => reject(new Error(`the bot did not react in chat ${ids[0]} within ${reactionMilliseconds} ms`));
  const deadline = setTimeout(giveUp, reactionMilliseconds);
  try {
    await Promise.all([act(), promise]);
  } finally {
    clearTimeout(deadline);
    clearTimeout(timer);
    for (const stop of unwatch) stop();
  }
}

/** How many calls come of what is done, for any of these chats and callback queries. */
async function reactionsTo(api: BotApi, act: () => Promise<void>, ids: (number | string)[]): Promise<number> {
  let reactions = 0;
  const unwatch = ids.map((id) => api.watch(id, (moment) => (reactions += Number(moment === "accepted"))));
  try {
    await act();
  } finally {
    for (const stop of unwatch) stop();
  }
  return reactions;
}

function isVisible({ method }: Call): boolean {
  return /^(send|edit)/.test(method) && method !== "sendChatAction";
}

type ActOptions = { queryId?: string; isHeardLater?: boolean };

class TelegramPerson implements Person {
  readonly chatId: number;
  readonly #options: PersonOptions;
  #newest: object = {};
  readonly #acts: { after: number; text: string }[] = [];

  constructor(options: PersonOptions) {
    this.chatId = options.chatId;
    this.#options = options;
  }

  open(code?: string): Promise<void> {
    return this.write(code ? `/start ${code}` : "/start");
  }

  write(text: string): Promise<void> {
    const [command] = /^\/\w+/.exec(text) ?? [];
    const entities = command ? { entities: [{ type: "bot_command", offset: 0, length: command.length }] } : {};
    return this.#say(text, { text, ...entities });
  }

  sticker(): Promise<void> {
    const size = { type: "regular", width: 512, height: 512, is_animated: false, is_video: false };
    return this.#say("(sticker)", { sticker: { file_id: "sticker-1", file_unique_id: "s1", emoji: "👍", ...size } });
  }

  photo(caption?: string): Promise<void> {
    const photo = [{ file_id: "photo-1", file_unique_id: "p1", width: 90, height: 90 }];
    return this.#say(`(foto) ${caption ?? ""}`, { photo, ...(caption && { caption }) });
  }

  speak(fileId: string, bytes = 3): Promise<void> {
    const voice = { file_id: fileId, file_unique_id: fileId, duration: 3, mime_type: "audio/ogg", file_size: bytes };
    return this.#say("(spreekt iets in)", { voice }, { isHeardLater: true });
  }

  share(latitude: number, longitude: number): Promise<void> {
    return this.#say("(deelt een locatie)", { location: { latitude, longitude } });
  }

  edit(text: string): Promise<void> {
    const message = { ...this.#newest, text, edit_date: now() };
    return this.#act(`(wijzigt) ${text}`, { edited_message: message });
  }

  press(label: string | RegExp): Promise<void> {
    for (const message of this.#messages().reverse()) {
      const buttons = message.buttons.flat().filter((button) => button.data);
      const button = buttons.find(({ text }) => text === label) ?? buttons.find(({ text }) => fits(text, label));
      if (button) return this.#tap(button.data, message.messageId, button.text);
    }
    return Promise.reject(new Error(`no button ${label} in chat ${this.chatId}; there are: ${this.#buttons()}`));
  }

  pressNth(n: number, message = this.#messages().findLast(({ buttons }) => buttons.length > 0)): Promise<void> {
    const button = message?.buttons.flat()[n];
    if (message && button?.data) return this.#tap(button.data, message.messageId, button.text);
    return Promise.reject(new Error(`no button number ${n} in chat ${this.chatId}; there are: ${this.#buttons()}`));
  }

  pressData(data: string, messageId = this.#messages().at(-1)?.messageId ?? 0): Promise<void> {
    const message = this.#messages().find((each) => each.messageId === messageId);
    const button = message?.buttons.flat().find((each) => each.data === data);
    return this.#tap(data, messageId, button?.text ?? data);
  }

  lastMessage(): SentMessage {
    const message = this.#messages().at(-1);
    if (!message) throw new Error(`the bot has not said anything in chat ${this.chatId}`);
    return message;
  }

  transcript(): string {
    const said = this.#messages().map((message) => ({ after: message.messageId, lines: shown(message) }));
    const done = this.#acts.map(({ after, text }) => ({ after, lines: entry("ik: ", text) }));
    return [...said, ...done]
      .sort((one, other) => one.after - other.after)
      .map(({ lines }) => `${lines}\n`)
      .join("");
  }

  #messages(): SentMessage[] {
    return this.#options.api.messagesOf(this.chatId);
  }

  #buttons(): string {
    const messages = this.#messages().filter(({ buttons }) => buttons.length > 0);
    const listed = messages.map((message) => `${rows(message).join(" ")} (message ${message.messageId})`);
    return listed.join(", ") || "none";
  }

  #say(line: string, content: object, about: ActOptions = {}): Promise<void> {
    const { api } = this.#options;
    const message = {
      message_id: api.takeMessageId(),
      from: this.#from(),
      chat: this.#chat(),
      date: now(),
      ...content,
    };
    this.#newest = message;
    return this.#act(line, { message }, about);
  }

  #tap(data: string, messageId: number, label: string): Promise<void> {
    const updateId = this.#options.nextUpdateId();
    const id = `${this.chatId}${String(updateId).padStart(10, "0")}`;
    const message = this.#messageObject(messageId);
    const query = { id, from: this.#from(), message, chat_instance: `-${this.chatId}`, data };
    return this.#act(`[${label}]`, { update_id: updateId, callback_query: query }, { queryId: id });
  }

  async #act(line: string, update: object, { queryId, isHeardLater = false }: ActOptions = {}): Promise<void> {
    const { api, post, settled } = this.#options;
    this.#acts.push({ after: this.#messages().at(-1)?.messageId ?? 0, text: line });
    const ids = [this.chatId, ...(queryId === undefined ? [] : [queryId])];
    const act = () => post(update);
    const actAndSettle = () => act().then(() => settled?.(queryId));
    const done = settled ? reactionsTo(api, actAndSettle, ids) : watchUntilQuiet(api, act, ids).then(() => 1);
    const reactions = await done.catch((error: Error) => {
      throw new Error(`${error.message}, after “${line}”; the chat:\n${this.transcript()}`, { cause: error });
    });
    if (reactions === 0 && !isHeardLater) throw new Error(`no reaction to “${line}”; the chat:\n${this.transcript()}`);
  }

  /** A message that the bot cannot see any more has date 0 and nothing else, as in the real API. */
  #messageObject(messageId: number): object {
    const base = { message_id: messageId, chat: this.#chat() };
    const message = this.#messages().find((each) => each.messageId === messageId);
    if (!message) return { ...base, date: 0 };
    const keyboard = message.buttons.map((row) => row.map(({ text, data }) => ({ text, callback_data: data })));
    return { ...base, date: now(), text: message.text, reply_markup: { inline_keyboard: keyboard } };
  }

  #from(): object {
    const code = this.#options.languageCode ?? "nl";
    return { id: this.chatId, is_bot: false, ...name, language_code: code };
  }

  #chat(): object {
    return { id: this.chatId, type: "private", ...name };
  }
}

const name = { first_name: "Sanne", last_name: "Voorbeeld", username: "sanne_voorbeeld" };

function now(): number {
  return Math.floor(Date.now() / 1000);
}

function fits(text: string, label: string | RegExp): boolean {
  return typeof label === "string" ? text.includes(label) : text.search(label) >= 0;
}

function rows({ buttons }: SentMessage): string[] {
  return buttons.map((row) => row.map(({ text }) => `[${text}]`).join(" "));
}

function shown(message: SentMessage): string {
  return entry("bot: ", [message.text, ...rows(message)].join("\n"));
}

function entry(who: string, text: string): string {
  return (who + text).replaceAll("\n", `\n${" ".repeat(who.length)}`);
}
