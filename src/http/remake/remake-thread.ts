import { Worker } from "node:worker_threads";
import { type Log, StoppingError } from "../../core/context.ts";
import type { Rebuild } from "../../core/model/messages/message.ts";

/** So long an idle thread is kept: it holds word lists, and what it reads. */
const IDLE_MILLISECONDS = 60_000;

/** What the thread tells: what was asked is done or failed, or a line for the log. */
export type FromThread =
  | { type: "done"; id: number }
  | { type: "failed"; id: number; error: string }
  | { type: "log"; level: keyof Log; facts: object; words: string };
export type ToThread = { id: number; asked: Rebuild };

/** Makes digests and reports on a thread of its own, with its own way into the database file: nobody waits for it. */
export type RemakeThread = { remake(asked: Rebuild): Promise<void>; stop(): Promise<void> };

/** The thread begins with the first thing that is asked of it, and ends when it had nothing to do for a minute. */
export function createRemakeThread(env: NodeJS.ProcessEnv, log: Log): RemakeThread {
  const pending = createPending();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let isStopped = false;

  function end(why: Error): Promise<unknown> {
    clearTimeout(idle);
    const ending = thread;
    thread = undefined;
    pending.failAll(why);
    return ending?.terminate() ?? Promise.resolve();
  }

  function take(told: FromThread): void {
    if (told.type === "log") {
      log[told.level](told.facts, told.words);
      return;
    }
    pending.settle(told.id, told.type === "failed" ? new Error(told.error) : undefined);
    if (pending.isEmpty()) idle = setTimeout(() => void end(new Error("idle")), IDLE_MILLISECONDS).unref();
  }

  function begin(): Worker {
    const begun = new Worker(new URL("./remake-worker.ts", import.meta.url), { workerData: { ...env } });
    begun.on("message", take);
    begun.on("error", (error) => log.error({ error: String(error) }, "the thread that makes digests failed"));
    begun.on("exit", () => thread === begun && void end(new Error("the thread ended")));
    begun.unref();
    return begun;
  }

  return {
    remake(asked) {
      if (isStopped) return Promise.reject(stops());
      clearTimeout(idle);
      thread ??= begin();
      const { id, answer } = pending.add();
      thread.postMessage({ id, asked } satisfies ToThread);
      return answer;
    },
    async stop() {
      isStopped = true;
      await end(stops());
    },
  };
}

function stops(): Error {
  return new StoppingError("the program stops");
}

/** What was asked and has no answer yet. */
function createPending() {
  const waiting = new Map<number, { resolve(): void; reject(error: Error): void }>();
  let count = 0;
  function settle(id: number, error: Error | undefined): void {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.();
    else reject?.(error);
  }
  return {
    add() {
      const { promise: answer, resolve, reject } = Promise.withResolvers<void>();
      waiting.set(++count, { resolve, reject });
      return { id: count, answer };
    },
    settle,
    failAll(why: Error): void {
      for (const id of [...waiting.keys()]) settle(id, why);
    },
    isEmpty: () => waiting.size === 0,
  };
}
