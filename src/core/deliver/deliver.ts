import type { Context } from "../context.ts";
import { newLease } from "../outbox/lease.ts";
import type { OutboxRow } from "../store/leases.ts";
import { createBroadcaster } from "./broadcaster.ts";
import { createNudger } from "./nudger.ts";
import { createPace, type Pace } from "./pace.ts";
import { type SenderSettings, sendInOrder } from "./send.ts";

/** Takes due rows from the outbox and hands them to their channel: each at least once, in order per recipient. */
export type Deliverer = {
  /** Sends rows that this process has just committed and leased; a row that has to wait is leased in its turn. */
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
  /** Who has a row that waits, until it is leased again: nothing may pass it. */
  const waiting = new Set<string>();

  async function send(rows: OutboxRow[], queue: string, isBehind: boolean): Promise<void> {
    const { records, isWaiting } = await sendInOrder(rows, isBehind && waiting.has(queue), pace, context, settings);
    if (isWaiting) waiting.add(queue);
    await context.store.writeLater(records);
  }

  /** Sends rows for one person, after those that are underway to them. */
  function follow(rows: OutboxRow[], isBehind: boolean): Promise<void> {
    const queue = queueOf(rows[0]);
    const before = tails.get(queue);
    const sent = before ? before.then(() => send(rows, queue, isBehind)) : send(rows, queue, isBehind);
    const work = sent
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
  function startFor(rows: OutboxRow[]): Promise<void> {
    waiting.delete(queueOf(rows[0]));
    return follow(rows, false);
  }

  return {
    underway,
    startFor,
    /** Sends leased rows, and tells how many they are. */
    start(rows: OutboxRow[]): number {
      for (const group of Map.groupBy(rows, queueOf).values()) startFor(group);
      return rows.length;
    },
    /** Sends new rows behind what waits. */
    startBehind(rows: OutboxRow[]): void {
      for (const group of Map.groupBy(rows, queueOf).values()) follow(group, true);
    },
  };
}

/** Rows of one queue go in order. */
function queueOf(row: OutboxRow | undefined): string {
  return `${row?.lane} ${row?.recipientId}`;
}
