import { Client } from "undici";
import type { BotMessage } from "./sink-bot-api.ts";

export type Target = { url: string; secret: string };
export type Load = { taps: number; refused: number; seconds: number; latencies: number[] };

/** Residents who tap the newest question that reached them, over a number of connections that stay open. */
export type Crowd = {
  /** A question reached somebody: from now on it can be answered. */
  hear(message: BotMessage): void;
  /** Everybody opens the bot and begins; what comes back is how many did. */
  join(slug: string): Promise<Load>;
  tapFor(milliseconds: number): Promise<Load>;
  close(): Promise<void>;
};

export type CrowdSettings = { target: Target; firstChatId: number; residents: number; connections: number };

const person = { first_name: "Sanne", last_name: "Voorbeeld", username: "sanne_voorbeeld" };

export function createCrowd({ target, firstChatId, residents, connections }: CrowdSettings): Crowd {
  const clients = Array.from({ length: connections }, () => new Client(target.url, { pipelining: 1 }));
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": target.secret };
  const answerable = queue<BotMessage>();
  let lastUpdateId = 0;

  async function post(client: Client, update: object): Promise<number> {
    const body = JSON.stringify({ update_id: ++lastUpdateId, ...update });
    const answer = await client.request({ path: "/telegram/webhook", method: "POST", headers, body });
    await answer.body.dump();
    return answer.statusCode;
  }

  /** Every connection takes the next update as soon as its last one was answered. */
  async function load(next: () => Promise<object | undefined>): Promise<Load> {
    const done: Load = { taps: 0, refused: 0, seconds: 0, latencies: [] };
    const start = performance.now();
    const work = async (client: Client) => {
      for (let update = await next(); update; update = await next()) {
        const before = performance.now();
        const status = await post(client, update);
        done.latencies.push(performance.now() - before);
        if (status === 200) done.taps++;
        else done.refused++;
      }
    };
    await Promise.all(clients.map(work));
    done.seconds = (performance.now() - start) / 1000;
    return done;
  }

  return {
    hear(message) {
      if (!isReceipt(message)) answerable.put(message);
    },
    async join(slug) {
      let joined = 0;
      await load(async () => (joined < residents ? opens(firstChatId + joined++, slug) : undefined));
      let begun = 0;
      return load(async () => {
        if (begun++ >= residents) return undefined;
        const card = await answerable.take();
        return card && tap(card);
      });
    },
    async tapFor(milliseconds) {
      let isOver = false;
      const timer = setTimeout(() => {
        isOver = true;
        answerable.release();
      }, milliseconds);
      const done = await load(async () => {
        const question = isOver ? undefined : await answerable.take();
        return question && tap(question);
      });
      clearTimeout(timer);
      return done;
    },
    close: async () => void (await Promise.all(clients.map((client) => client.destroy()))),
  };
}

function isReceipt({ keyboard }: BotMessage): boolean {
  return keyboard?.inline_keyboard[0]?.[0]?.callback_data.endsWith(":_add") ?? true;
}

function opens(chatId: number, slug: string): object {
  const entities = [{ type: "bot_command", offset: 0, length: 6 }];
  return {
    message: { message_id: 1, from: from(chatId), chat: chat(chatId), date: now(), text: `/start ${slug}`, entities },
  };
}

/** A tap on one of the options, or on the way forward where there are none; skip and back are left alone. */
function tap({ chatId, messageId, text, keyboard }: BotMessage): object {
  const buttons = keyboard.inline_keyboard.flat();
  const options = buttons.filter(({ callback_data }) => !/[:!]_/.test(callback_data));
  const button = options[messageId % Math.max(1, options.length)] ?? buttons[0];
  const message = { message_id: messageId, chat: chat(chatId), date: now(), text, reply_markup: keyboard };
  const id = `${chatId}${String(messageId).padStart(10, "0")}`;
  return {
    callback_query: { id, from: from(chatId), message, chat_instance: `-${chatId}`, data: button?.callback_data },
  };
}

const from = (id: number) => ({ id, is_bot: false, ...person, language_code: "nl" });
const chat = (id: number) => ({ id, type: "private", ...person });
const now = () => Math.floor(Date.now() / 1000);

/** First in, first out; who takes from an empty one waits, until it is released with nothing. */
function queue<Item>() {
  let items: Item[] = [];
  let taken = 0;
  let waiting: ((item: Item | undefined) => void)[] = [];
  return {
    put(item: Item): void {
      const next = waiting.shift();
      if (next) next(item);
      else items.push(item);
    },
    async take(): Promise<Item | undefined> {
      if (taken === items.length) {
        items = [];
        taken = 0;
        return new Promise((resolve) => waiting.push(resolve));
      }
      return items[taken++];
    },
    release(): void {
      for (const give of waiting) give(undefined);
      waiting = [];
    },
  };
}
