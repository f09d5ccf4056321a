import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "undici";
import { labels, type OptionId, optionIds, survey } from "../towns/survey.ts";
import { answered, createCallBook, edited, keyOf, said, type Stage, stageOf } from "./call-book.ts";
import { createQueue } from "./queue.ts";
import type { Call, Said } from "./sink-bot-api.ts";
import { opens, taps } from "./updates.ts";

export type Target = { url: string; secret: string };
/** Milliseconds until the update was answered with 200, and until the message that follows it had reached Telegram. */
export type Load = { updates: number; seconds: number; acknowledged: number[]; replied: number[] };

/** Residents who fill in the survey: each taps the newest question as soon as it has reached them. */
export type Crowd = {
  /** A call reached Telegram. */
  hear(call: Call): void;
  /** So many new residents go from the first message to the thanks; over when every call for them has come. */
  fillIn(surveys: number): Promise<Load>;
  /** Everybody who has filled it in, by the number of the chat. */
  chats(): number[];
  close(): Promise<void>;
};
export type CrowdSettings = { target: Target; firstChatId: number; connections: number; atOnce: number };

const LOOK_MILLISECONDS = 5;
const STANDSTILL_MILLISECONDS = 30_000;
const BEGIN = "Beginnen";

/** The same answer at every run: of the same chat to the same question. */
export function choiceOf(chatId: number, question: number): OptionId {
  const mixed = Math.imul(chatId, 0x9e3779b1) >>> (2 * question);
  return optionIds[mixed % optionIds.length] ?? "ja";
}

export function createCrowd({ target, firstChatId, connections, atOnce }: CrowdSettings): Crowd {
  const clients = Array.from({ length: connections }, () => new Client(target.url, { pipelining: 1 }));
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": target.secret };
  const book = createCallBook();
  const updates = createQueue<() => { chatId: number; update: object }>();
  const askedAt = new Map<number, number>();
  const round = { wanted: 0, begun: 0, finished: 0, load: emptyLoad() };
  let residents = 0;
  let lastUpdateId = firstChatId;
  let lastSign = 0;

  function begin(): void {
    if (round.begun === round.wanted) return;
    round.begun++;
    const chatId = firstChatId + residents++;
    updates.put(() => {
      book.expect(said(chatId, "card"));
      return { chatId, update: opens(chatId, survey.slug) };
    });
  }

  function tap(message: Said, stage: Exclude<Stage, "thanks">): void {
    const chosen = stage === "card" ? undefined : choiceOf(message.chatId, stage);
    updates.put(() => {
      const { id, update } = taps(message, chosen ? labels[chosen] : BEGIN);
      const { chatId, messageId } = message;
      book.expect(answered(id), edited(chatId, messageId, chosen), said(chatId, after(stage)));
      return { chatId, update };
    });
  }

  async function post(client: Client): Promise<void> {
    for (let next = await updates.take(); next; next = await updates.take()) {
      const { chatId, update } = next();
      const body = JSON.stringify({ update_id: ++lastUpdateId, ...update });
      const start = performance.now();
      askedAt.set(chatId, start);
      const answer = await client.request({ path: "/telegram/webhook", method: "POST", headers, body });
      await answer.body.dump();
      if (answer.statusCode !== 200) throw new Error(`an update was answered with ${answer.statusCode}`);
      round.load.acknowledged.push(performance.now() - start);
    }
  }

  const standsStill = () => performance.now() - lastSign > STANDSTILL_MILLISECONDS;

  /** Ends when every call has come, and fails when a bot lost one: it would be waited for without end. */
  async function settle(): Promise<void> {
    while (round.finished < round.wanted || book.waiting() > 0) {
      if (standsStill()) {
        updates.release();
        const [missing] = book.missing();
        throw new Error(`${book.waiting()} outward calls never came, ${missing} is one`);
      }
      await sleep(LOOK_MILLISECONDS);
    }
    const [first] = book.strange();
    if (first !== undefined) throw new Error(`${book.strange().length} calls too many or twice: ${first}`);
  }

  return {
    hear(call) {
      lastSign = performance.now();
      book.came(keyOf(call));
      if (call.method !== "sendMessage") return;
      const stage = stageOf(call.text);
      round.load.replied.push(performance.now() - (askedAt.get(call.chatId) ?? 0));
      if (stage !== "thanks") return tap(call, stage);
      askedAt.delete(call.chatId);
      if (++round.finished === round.wanted) updates.release();
      else begin();
    },
    async fillIn(surveys) {
      Object.assign(round, { wanted: surveys, begun: 0, finished: 0, load: emptyLoad() });
      const start = performance.now();
      for (let i = 0; i < atOnce; i++) begin();
      lastSign = start;
      await Promise.all([settle(), ...clients.map(post)]);
      const seconds = (performance.now() - start) / 1000;
      return { ...round.load, updates: round.load.acknowledged.length, seconds };
    },
    chats: () => Array.from({ length: residents }, (_, i) => firstChatId + i),
    close: async () => void (await Promise.all(clients.map((client) => client.destroy()))),
  };
}

const emptyLoad = (): Load => ({ updates: 0, seconds: 0, acknowledged: [], replied: [] });

function after(stage: Exclude<Stage, "thanks">): Stage {
  if (stage === "card") return 1;
  return stage === survey.questions.length ? "thanks" : stage + 1;
}
