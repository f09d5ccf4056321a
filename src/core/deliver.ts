import { expandBroadcast } from "./broadcast.ts";
import type { Context } from "./context.ts";
import { newLease } from "./lease.ts";
import { createNudger } from "./nudger.ts";
import { type Pauses, type SenderSettings, sendInOrder } from "./send.ts";
import type { Lane, OutboxRow } from "./store/outbox.ts";

/** Takes due rows from the outbox and hands them to their channel: each at least once, in order per recipient. */
export type Deliverer = {
  /** Sends rows that this process has just committed and leased; a row that has to wait is leased in its turn. */
  dispatch(rows: OutboxRow[]): void;
  /** Sends the replies that are due, after this turn of the event loop. */
  nudge(): void;
  /** What has to happen every second: late replies, and one second's worth of broadcasts outside the quiet hours. */
  poll(): Promise<void>;
  /** Sends replies until none is due, and waits until they are sent. */
  drain(): Promise<void>;
};

export type DelivererSettings = SenderSettings & { broadcastPerSecond: number };

const REPLIES_AT_ONCE = 200;
const JOBS_AT_ONCE = 4;

export function createDeliverer(context: Context, settings: DelivererSettings): Deliverer {
  const { log, calendar, now } = context;
  const underway = new Set<Promise<void>>();
  /** Recipients with a message that waits for an earlier one. */
  const behind = new Set<string>();
  const pauses: Pauses = new Map();
  const replies = createNudger(
    async () => (await take("reply", REPLIES_AT_ONCE)) === REPLIES_AT_ONCE,
    (error) => log.error({ error: String(error) }, "the outbox could not be read; it is tried again"),
  );
  let isDraining = false;

  async function take(lane: Lane, limit: number): Promise<number> {
    const rows = await context.store.outbox.lease(newLease(context, lane), lane, now(), limit);
    for (const group of Map.groupBy(rows, (row) => row.recipientId).values()) start(group);
    return rows.length;
  }

  /** Sends rows for one person. */
  function start(rows: OutboxRow[]): void {
    if (rows.length === 0) return;
    const work = sendInOrder(rows, pauses, context, settings)
      .catch((error) => log.error({ error: String(error) }, "a message could not be sent; it is tried again"))
      .then(() => {
        underway.delete(work);
        const someoneWaits = rows.map((row) => behind.delete(row.recipientId)).includes(true);
        if (someoneWaits || isDraining) replies.nudge();
      });
    underway.add(work);
  }

  /** The earlier message may be on its way, or sent by now. */
  function wait(recipientId: string): void {
    behind.add(recipientId);
    replies.nudge();
  }

  return {
    dispatch(rows) {
      start(rows.filter((row) => row.leasedUntil > 0));
      for (const row of rows) if (row.leasedUntil === 0) wait(row.recipientId);
    },
    nudge: replies.nudge,
    async poll() {
      replies.nudge();
      await take("job", JOBS_AT_ONCE);
      if (calendar.isQuiet(now())) return;
      const sent = await take("broadcast", settings.broadcastPerSecond);
      if (sent < settings.broadcastPerSecond) await expandBroadcast(context);
    },
    async drain() {
      isDraining = true;
      replies.nudge();
      while (replies.underway() || underway.size > 0) await Promise.all([replies.underway(), ...underway]);
      isDraining = false;
    },
  };
}
