import { setTimeout as sleep } from "node:timers/promises";

/** Brings updates as a webhook gets them when much goes wrong: up to three times, in any order, until each is taken. */
export type Pool = {
  put(update: object): void;
  /** How many updates were made, and how often one was answered with 200. */
  counts(): { updates: number; taken: number };
  /** Waits until everything was taken. */
  emptied(): Promise<void>;
  close(): Promise<void>;
};

const LINES = 8;
const MOST_COPIES = 3;
const [LATE_MILLISECONDS, AGAIN_MILLISECONDS, LOOK_MILLISECONDS] = [2000, 50, 20];

type Waiting = { body: string; notBefore: number };

export function createPool(
  target: { url: string; secret: string },
  random: () => number,
  mostCopies = MOST_COPIES,
): Pool {
  const waiting: Waiting[] = [];
  let [updates, taken, underWay, isOver] = [0, 0, 0, false];
  let timer: NodeJS.Timeout | undefined;
  const firstUpdateId = Math.floor(random() * 1e8);
  const post = poster(target);

  /** Brings what is due over the lines that are free, and comes back when something else is due. */
  function bring(): void {
    clearTimeout(timer);
    while (!isOver && underWay < LINES) {
      const next = takeAny(waiting, random);
      if (!next) break;
      underWay++;
      void post(next.body).then((isTaken) => {
        underWay--;
        if (isTaken) taken++;
        else waiting.push({ ...next, notBefore: performance.now() + AGAIN_MILLISECONDS });
        bring();
      });
    }
    if (isOver || underWay === LINES || waiting.length === 0) return;
    const first = Math.min(...waiting.map(({ notBefore }) => notBefore));
    timer = setTimeout(bring, Math.max(1, first - performance.now()));
  }

  return {
    put(update) {
      const body = JSON.stringify({ update_id: firstUpdateId + ++updates, ...update });
      const copies = 1 + Math.floor(random() * mostCopies);
      for (let i = 0; i < copies; i++)
        waiting.push({ body, notBefore: performance.now() + (i && random() * LATE_MILLISECONDS) });
      bring();
    },
    counts: () => ({ updates, taken }),
    async emptied() {
      while (waiting.length + underWay > 0) await sleep(LOOK_MILLISECONDS);
    },
    async close() {
      isOver = true;
      clearTimeout(timer);
      while (underWay > 0) await sleep(LOOK_MILLISECONDS);
    },
  };
}

function takeAny(waiting: Waiting[], random: () => number): Waiting | undefined {
  const due = waiting.filter(({ notBefore }) => notBefore <= performance.now());
  const chosen = due[Math.floor(random() * due.length)];
  if (chosen) waiting.splice(waiting.indexOf(chosen), 1);
  return chosen;
}

function poster({ url, secret }: { url: string; secret: string }): (body: string) => Promise<boolean> {
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
  return async (body) => {
    try {
      const signal = AbortSignal.timeout(10_000);
      const answer = await fetch(`${url}/telegram/webhook`, { method: "POST", headers, body, signal });
      await answer.arrayBuffer();
      return answer.status === 200;
    } catch {
      return false;
    }
  };
}
