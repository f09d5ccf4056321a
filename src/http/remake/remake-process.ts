import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { type Log, StoppingError } from "../../core/context.ts";
import type { Rebuild } from "../../core/model/messages/message.ts";

/** So long an idle process is kept: it holds word lists, and what it reads. */
const IDLE_MILLISECONDS = 60_000;

/** With these a program is asked to stop; to who is only just beginning they come before it can leave them to us. */
const stopping = new Set<NodeJS.Signals>(["SIGINT", "SIGTERM", "SIGHUP"]);

/** What the process tells: what was asked is done or failed, or a line for the log. */
export type FromChild =
  | { type: "done"; id: number }
  | { type: "failed"; id: number; error: string }
  | { type: "log"; level: keyof Log; facts: object; words: string };
export type ToChild = { type: "begin"; env: NodeJS.ProcessEnv } | { type: "remake"; id: number; asked: Rebuild };

/**
 * Makes digests and reports in a process of its own, with its own way into the database file: nobody waits for it, and all
 * its memory goes back when it ends.
 */
export type RemakeProcess = { remake(asked: Rebuild): Promise<void>; stop(): Promise<void> };

/** The process begins with the first thing that is asked of it, and ends when it had nothing to do for a minute. */
export function createRemakeProcess(env: NodeJS.ProcessEnv, log: Log): RemakeProcess {
  const pending = createPending();
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let isStopped = false;

  function end(why: Error): Promise<unknown> {
    clearTimeout(idle);
    const ending = child;
    child = undefined;
    pending.failAll(why);
    return ending ? ended(ending) : Promise.resolve();
  }

  function take(told: FromChild): void {
    if (told.type === "log") {
      log[told.level](told.facts, told.words);
      return;
    }
    pending.settle(told.id, told.type === "failed" ? new Error(told.error) : undefined);
    if (pending.isEmpty()) idle = setTimeout(() => void end(new Error("idle")), IDLE_MILLISECONDS).unref();
  }

  function begin(): ChildProcess {
    const begun = begunWith(env, take);
    const isOver = (why: Error) => child === begun && void end(why);
    begun.on("error", (error) => {
      log.error({ error: String(error) }, "the process that makes digests failed");
      isOver(error);
    });
    begun.on("exit", (_, signal) => isOver(whyEnded(signal)));
    return begun;
  }

  return {
    remake(asked) {
      if (isStopped) return Promise.reject(stops());
      clearTimeout(idle);
      child ??= begin();
      const { id, answer } = pending.add();
      tell(child, { type: "remake", id, asked });
      return answer;
    },
    async stop() {
      isStopped = true;
      await end(stops());
    },
  };
}

function whyEnded(signal: NodeJS.Signals | null): Error {
  return signal !== null && stopping.has(signal) ? stops() : new Error("the process that makes digests ended");
}

/** It keeps nobody from stopping. */
function begunWith(env: NodeJS.ProcessEnv, take: (told: FromChild) => void): ChildProcess {
  const begun = fork(path.join(import.meta.dirname, "remake-child.ts"), { serialization: "advanced" });
  begun.on("message", take);
  begun.unref();
  begun.channel?.unref();
  tell(begun, { type: "begin", env: { ...env } });
  return begun;
}

/** What does not arrive comes back as an error or the end of the process. */
function tell(child: ChildProcess, told: ToChild): void {
  child.send(told, () => {});
}

/** At once, whatever it is at: what it did not commit is as if it had not begun. */
function ended(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once("exit", () => resolve());
  child.ref();
  child.kill("SIGKILL");
  return promise;
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
