import type { Program } from "./program.ts";

export type Health = {
  database: "ok" | "failing";
  outbox?: { waiting: number; failed: number };
  telegram: "ok" | "not set up" | { problem: string } | "registering";
};

/** How the program is doing, for who looks after it. */
export async function readHealth({ context, telegram, telegramState }: Program): Promise<Health> {
  const { problem, username } = telegramState;
  const state = telegram === undefined ? "not set up" : problem ? { problem } : username ? "ok" : "registering";
  try {
    return { database: "ok", outbox: await context.store.outbox.counts(), telegram: state };
  } catch (error) {
    context.log.error({ error: String(error) }, "the database could not be read");
    return { database: "failing", telegram: state };
  }
}
