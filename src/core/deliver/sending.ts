import type { Context } from "../context.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { OutboxRow } from "../store/sending/leases.ts";
import type { Pace } from "./pace/pace.ts";
import type { Attempt } from "./record-sent.ts";
import { type SenderSettings, sendInOrder } from "./send.ts";

const WRITE_TRIES = 3;

/**
 * Sends rows to many people at the same time, and knows what is underway; to one person they go in order. What came of it
 * is written with what others write, unless it is waited for.
 */
export function createSending(
  afterwards: (rows: OutboxRow[]) => void,
  isAwaited: () => boolean,
  pace: Pace,
  context: Context,
  settings: SenderSettings,
) {
  const underway = new Set<Promise<void>>();
  /** What goes to somebody last, for now. */
  const tails = new Map<string, Promise<void>>();
  const send = createSender(isAwaited, pace, context, settings);

  /** Sends rows of one queue, after those of it that are underway, and after this. */
  function follow(rows: OutboxRow[], isNew: boolean, after?: Promise<void>, tried = () => {}): Promise<void> {
    const queue = queueOf(rows[0]);
    const before = [tails.get(queue), after].filter((each) => each !== undefined);
    const go = () => send(rows, queue, isNew, tried);
    const work = (before.length > 0 ? Promise.all(before).then(go) : go())
      .catch((error) => context.log.error({ error: String(error) }, "a message could not be sent; it is tried again"))
      .then(() => {
        underway.delete(work);
        if (tails.get(queue) === work) tails.delete(queue);
        tried();
        afterwards(rows);
      });
    underway.add(work);
    tails.set(queue, work);
    return work;
  }

  /** Sends leased rows for one person: the first of all that wait for them. */
  const startFor = (rows: OutboxRow[]): Promise<void> => follow(rows, false);

  return {
    underway,
    startFor,
    /** Sends leased rows, and tells how many they are. */
    start(rows: OutboxRow[]): number {
      for (const group of Map.groupBy(rows, queueOf).values()) startFor(group);
      return rows.length;
    },
    /** Sends new rows that answer one event, in order, and behind what waits. Settles when each was tried. */
    startBehind: (rows: OutboxRow[]): Promise<void> => sendBehind(rows, follow),
  };
}

/** Sends rows of one queue and writes what came of them; new ones not before those that wait. */
function createSender(isAwaited: () => boolean, pace: Pace, context: Context, settings: SenderSettings) {
  const waiting = createWaiting();
  const unwritten = new Map<number, Attempt>();
  return async (rows: OutboxRow[], queue: string, isNew: boolean, tried: () => void): Promise<void> => {
    const isBehind = isNew && waiting.has(queue);
    const { records, isWaiting } = await sendInOrder(rows, isBehind, unwritten, pace, context, settings);
    tried();
    waiting.note(queue, rows.at(-1)?.id ?? 0, isWaiting);
    await write(records, isAwaited, context);
    for (const { id } of rows) unwritten.delete(id);
  };
}

/** What came of a message is worth another try: without it the message would be sent once more. */
async function write(records: SqlStatement[], isAwaited: () => boolean, { store, log }: Context): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      const written = store.writeLater(records);
      if (isAwaited()) void store.catchUp();
      await written;
      return;
    } catch (error) {
      if (tries === WRITE_TRIES) throw error;
      log.warn({ error: String(error) }, "what came of a message could not be written; it is tried again");
    }
  }
}

/** The last row of each queue that has to wait: until that one is sent, no new one may pass. */
function createWaiting() {
  const lastIds = new Map<string, number>();
  return {
    has: (queue: string) => lastIds.has(queue),
    note(queue: string, last: number, isWaiting: boolean): void {
      const known = lastIds.get(queue) ?? 0;
      if (isWaiting) lastIds.set(queue, Math.max(last, known));
      else if (last >= known) lastIds.delete(queue);
    },
  };
}

type Follow = (rows: OutboxRow[], isNew: boolean, after: Promise<void> | undefined, tried: () => void) => Promise<void>;

async function sendBehind(rows: OutboxRow[], follow: Follow): Promise<void> {
  let before: Promise<void> | undefined;
  const all = runsOf(rows).map((run) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    before = follow(run, true, before, resolve);
    return promise;
  });
  await Promise.all(all);
}

/** Rows that follow each other in one queue, together. */
function runsOf(rows: OutboxRow[]): OutboxRow[][] {
  const runs: OutboxRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && queueOf(run[0]) === queueOf(row)) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Rows of one queue go in order. */
function queueOf(row: OutboxRow | undefined): string {
  return `${row?.lane} ${row?.recipientId}`;
}
