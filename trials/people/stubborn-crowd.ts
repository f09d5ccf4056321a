import { setTimeout as sleep } from "node:timers/promises";
import { type Stage, stageOf } from "../../bench/people/call-book.ts";
import { choiceOf } from "../../bench/people/crowd.ts";
import type { Call, Said } from "../../bench/people/sink-bot-api.ts";
import { opens, taps } from "../../bench/people/updates.ts";
import { labels, survey } from "../../bench/towns/survey.ts";
import type { Pool } from "./pool.ts";

/** Residents who fill in the survey whatever happens, and know what each of them should have got. */
export type StubbornCrowd = {
  begin(): void;
  hear(call: Call): void;
  chats(): number[];
  /** Who waits for a message since when, by the number of the chat. */
  waiting(): Map<number, number>;
  /** Milliseconds from an act until the message that follows had come. */
  waits(): number[];
  /** Messages that came again. */
  doubled(): number;
  /** When the last message that was new came. */
  lastAt(): number;
  /** Settles when everybody is done, or when nothing new came for a minute. */
  settled(): Promise<void>;
};

type Person = { reached: number; actedAt: number | undefined };

const BEGIN = "Beginnen";
const [LOOK_MILLISECONDS, STANDSTILL_MILLISECONDS] = [20, 60_000];

const rankOf = (stage: Stage) => {
  if (stage === "card") return 0;
  return stage === "thanks" ? survey.questions.length + 1 : stage;
};

export function createStubbornCrowd(pool: Pick<Pool, "put">, firstChatId: number): StubbornCrowd {
  const people = new Map<number, Person>();
  const waits: number[] = [];
  let [doubled, lastAt] = [0, performance.now()];
  const waiting = () =>
    new Map([...people].flatMap(([chat, { actedAt }]) => (actedAt === undefined ? [] : [[chat, actedAt] as const])));

  function hearMessage(message: Said, person: Person): void {
    const stage = stageOf(message.text);
    if (rankOf(stage) <= person.reached) {
      doubled++;
      return;
    }
    lastAt = performance.now();
    waits.push(lastAt - (person.actedAt ?? lastAt));
    const isDone = stage === "thanks";
    Object.assign(person, { reached: rankOf(stage), actedAt: isDone ? undefined : lastAt });
    if (isDone) return;
    const label = stage === "card" ? BEGIN : labels[choiceOf(message.chatId, stage)];
    pool.put(taps(message, label).update);
  }

  return {
    begin() {
      const chatId = firstChatId + people.size;
      people.set(chatId, { reached: -1, actedAt: performance.now() });
      pool.put(opens(chatId, survey.slug));
    },
    hear(call) {
      const person = call.method === "sendMessage" ? people.get(call.chatId) : undefined;
      if (person && call.method === "sendMessage") hearMessage(call, person);
    },
    chats: () => [...people.keys()],
    waiting,
    waits: () => waits,
    doubled: () => doubled,
    lastAt: () => lastAt,
    async settled() {
      const begunAt = performance.now();
      const isStill = () => performance.now() - Math.max(lastAt, begunAt) > STANDSTILL_MILLISECONDS;
      while (waiting().size > 0 && !isStill()) await sleep(LOOK_MILLISECONDS);
    },
  };
}
