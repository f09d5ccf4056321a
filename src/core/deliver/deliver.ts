import type { Context } from "../context.ts";
import { newLease } from "../outbox/lease.ts";
import type { OutboxRow } from "../store/leases.ts";
import { createBroadcaster } from "./broadcaster.ts";
import { createNudger } from "./nudger.ts";
import { createPace, type Pace } from "./pace.ts";
import { type SenderSettings, sendInOrder } from "./send.ts";

/** Takes due rows from the outbox and hands them to their channel: each at least once, in order per recipient. */
export type Deliverer = {
  /** Sends what this process has just committed in answer to one event; a row that has to wait is leased in its turn. */
  dispatch(rows: OutboxRow[]): void;
  /** Sends the replies that are due, after this turn of the event loop. */
  nudge(): void;
  /** What has to happen every second: late replies, slow work, and a second's worth of broadcasts outside the quiet hours. */
  poll(): Promise<void>;
  /** Sends replies until none is due, and waits until they are sent. */
  drain(): Promise<void>;
};

export type DelivererSettings = SenderSettings & { broadcastPerSecond: number };

const REPLIES_AT_ONCE = 200;
const JOBS_AT_ONCE = 4;

export function createDeliverer(context: Context, settings: DelivererSettings): Deliverer {
  const { log, now } = context;
  const { outbox } = context.store;
  /** Recipients with a message that waits for an earlier one. */
  const behind = new Set<string>();
  const pace = createPace(now);
  const replies = createNudger(
    async () =>
      sending.start(await outbox.lease(newLease(context), "reply", now(), REPLIES_AT_ONCE)) === REPLIES_AT_ONCE,
    (error) => log.error({ error: String(error) }, "the outbox could not be read; it is tried again"),
  );
  let isDraining = false;
  const sending = createSending(afterSending, pace, context, settings);
  const rebuilds = createRebuilder(sending.startFor, context);
  const broadcasts = createBroadcaster(settings.broadcastPerSecond, pace.isPaused, sending.startFor, context);

  function afterSending(rows: OutboxRow[]): void {
    const someoneWaits = rows.map((row) => behind.delete(row.recipientId)).includes(true);
    if (someoneWaits || isDraining) replies.nudge();
  }

  return {
    dispatch(rows) {
      sending.startBehind(rows.filter((row) => row.leasedUntil > 0));
      const waiting = rows.filter((row) => row.leasedUntil === 0);
      for (const row of waiting) behind.add(row.recipientId);
      if (waiting.length > 0) replies.nudge();
    },
    nudge: replies.nudge,
    async poll() {
      replies.nudge();
      sending.start(await outbox.lease(newLease(context, "job"), "job", now(), JOBS_AT_ONCE));
      await rebuilds.poll();
      await broadcasts.poll();
    },
    async drain() {
      isDraining = true;
      replies.nudge();
      while (replies.underway() || sending.underway.size > 0)
        await Promise.all([replies.underway(), ...sending.underway]);
      isDraining = false;
    },
  };
}

/** Makes one thing again at a time: each takes memory for all that was said, and none is in a hurry. */
function createRebuilder(startFor: (rows: OutboxRow[]) => Promise<void>, context: Context) {
  const { store, now } = context;
  let isBusy = false;
  return {
    async poll(): Promise<void> {
      if (isBusy) return;
      const rows = await store.outbox.lease(newLease(context, "rebuild"), "rebuild", now(), 1);
      isBusy = rows.length > 0;
      if (isBusy) void startFor(rows).then(() => (isBusy = false));
    },
  };
}

/** Sends rows to many people at the same time, and knows what is underway; to one person they go in order. */
function createSending(
  afterwards: (rows: OutboxRow[]) => void,
  pace: Pace,
  context: Context,
  settings: SenderSettings,
) {
  const underway = new Set<Promise<void>>();
  /** What goes to somebody last, for now. */
  const tails = new Map<string, Promise<void>>();
  /** The last row of each queue that has to wait: until that one is sent, no new one may pass. */
  const waiting = new Map<string, number>();

  async function send(rows: OutboxRow[], queue: string, isNew: boolean): Promise<void> {
    const isBehind = isNew && waiting.has(queue);
    const { records, isWaiting } = await sendInOrder(rows, isBehind, pace, context, settings);
    const last = rows.at(-1)?.id ?? 0;
    if (isWaiting) waiting.set(queue, Math.max(last, waiting.get(queue) ?? 0));
    else if (last >= (waiting.get(queue) ?? 0)) waiting.delete(queue);
    await context.store.writeLater(records);
  }

  /** Sends rows of one queue, after those of it that are underway, and after this. */
  function follow(rows: OutboxRow[], isNew: boolean, after?: Promise<void>): Promise<void> {
    const queue = queueOf(rows[0]);
    const before = [tails.get(queue), after].filter((each) => each !== undefined);
    const go = () => send(rows, queue, isNew);
    const work = (before.length > 0 ? Promise.all(before).then(go) : go())
      .catch((error) => context.log.error({ error: String(error) }, "a message could not be sent; it is tried again"))
      .then(() => {
        underway.delete(work);
        if (tails.get(queue) === work) tails.delete(queue);
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
    /** Sends new rows that answer one event, in order, and behind what waits. */
    startBehind(rows: OutboxRow[]): void {
      let before: Promise<void> | undefined;
      for (const run of runsOf(rows)) before = follow(run, true, before);
    },
  };
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
