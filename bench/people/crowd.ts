import { setTimeout as sleep } from "node:timers/promises";
import { labels, type OptionId, optionIds, survey } from "../towns/survey.ts";
import { answered, type CallBook, createCallBook, edited, keyOf, type Stage, said, stageOf } from "./call-book.ts";
import type { Call, Said } from "./sink-bot-api.ts";
import { opens, taps } from "./updates.ts";
import { createWebhookLines, type Due, type Target } from "./webhook-lines.ts";

/**
 * Milliseconds from bringing an update until it was answered with 200, and from the tap, which may have to wait for a
 * line, until the message that follows had reached Telegram.
 */
export type Load = { updates: number; seconds: number; acknowledged: number[]; replied: number[] };

/** Residents who fill in the survey: each taps the newest question as soon as it has reached them. */
export type Crowd = {
  /** A call reached Telegram. */
  hear(call: Call): void;
  /** So many new residents go from the first message to the thanks; over when every call for them has come, once. */
  fillIn(surveys: number): Promise<Load>;
  /** Everybody who has filled it in, by the number of the chat. */
  chats(): number[];
  close(): Promise<void>;
};
export type CrowdSettings = { target: Target; firstChatId: number; connections: number; atOnce: number };

const LOOK_MILLISECONDS = 5;
const STANDSTILL_MILLISECONDS = 60_000;
const BEGIN = "Beginnen";

/** The same answer at every run: of the same chat to the same question. */
export function choiceOf(chatId: number, question: number): OptionId {
  const mixed = Math.imul(chatId, 0x9e3779b1) >>> (2 * question);
  return optionIds[mixed % optionIds.length] ?? "ja";
}

export function createCrowd({ target, firstChatId, connections, atOnce }: CrowdSettings): Crowd {
  const lines = createWebhookLines(target, connections, firstChatId);
  const book = createCallBook();
  const actedAt = new Map<number, number>();
  const round = { wanted: 0, begun: 0, finished: 0, lastSign: 0, replied: [] as number[] };
  let residents = 0;

  function begin(): void {
    if (round.begun === round.wanted) return;
    round.begun++;
    act(firstChatId + residents, opening(firstChatId + residents++, book));
  }

  function act(chatId: number, due: Due): void {
    actedAt.set(chatId, performance.now());
    lines.put(due);
  }

  function finish(chatId: number): void {
    actedAt.delete(chatId);
    if (++round.finished === round.wanted) lines.release();
    else begin();
  }

  /** Ends when every call has come, and fails when a bot lost one: it would be waited for without end. */
  async function settled(): Promise<void> {
    while (round.finished < round.wanted || book.waiting() > 0) {
      if (performance.now() - round.lastSign > STANDSTILL_MILLISECONDS) {
        lines.release();
        throw new Error(`${book.waiting()} calls never came, such as "${book.missing()}"`);
      }
      await sleep(LOOK_MILLISECONDS);
    }
    const [first] = book.strange();
    if (first !== undefined) throw new Error(`${book.strange().length} calls came twice or for nothing: "${first}"`);
  }

  return {
    hear(call) {
      round.lastSign = performance.now();
      book.came(keyOf(call));
      if (call.method !== "sendMessage") return;
      round.replied.push(round.lastSign - (actedAt.get(call.chatId) ?? round.lastSign));
      const stage = stageOf(call.text);
      if (stage === "thanks") finish(call.chatId);
      else act(call.chatId, tapOn(call, stage, book));
    },
    async fillIn(surveys) {
      const start = performance.now();
      Object.assign(round, { wanted: surveys, begun: 0, finished: 0, lastSign: start, replied: [] });
      for (let i = 0; i < atOnce; i++) begin();
      const brought = lines.bring();
      const [acknowledged] = await Promise.all([brought, settled()]);
      const seconds = (performance.now() - start) / 1000;
      return { updates: acknowledged.length, seconds, acknowledged, replied: round.replied };
    },
    chats: () => Array.from({ length: residents }, (_, i) => firstChatId + i),
    close: lines.close,
  };
}

function opening(chatId: number, book: CallBook): Due {
  return () => {
    book.expect(said(chatId, "card"));
    return opens(chatId, survey.slug);
  };
}

/** The answer to a question, or the beginning under the card. */
function tapOn(message: Said, stage: Exclude<Stage, "thanks">, book: CallBook): Due {
  const { chatId, messageId } = message;
  const chosen = stage === "card" ? undefined : choiceOf(chatId, stage);
  return () => {
    const { id, update } = taps(message, chosen ? labels[chosen] : BEGIN);
    book.expect(answered(id), edited(chatId, messageId, chosen), said(chatId, after(stage)));
    return update;
  };
}

function after(stage: Exclude<Stage, "thanks">): Stage {
  if (stage === "card") return 1;
  return stage === survey.questions.length ? "thanks" : stage + 1;
}
