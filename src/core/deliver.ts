import { expandBroadcast } from "./broadcast.ts";
import type { Context } from "./context.ts";
import { type Pauses, type SenderSettings, sendInOrder } from "./send.ts";
import type { Lane, OutboxRow } from "./store/outbox.ts";

/** Takes due rows from the outbox and hands them to their channel: each at least once, in order per recipient. */
export type Deliverer = {
  /** Sends the replies that are due, after this turn of the event loop. */
  nudge(): void;
  /** What has to happen every second: late replies, and one second's worth of broadcasts outside the quiet hours. */
  poll(): Promise<void>;
  /** Sends replies until none is due, and waits until they are sent. */
  drain(): Promise<void>;
};

export type DelivererSettings = SenderSettings & { broadcastPerSecond: number };

const REPLIES_AT_ONCE = 200;
/** After this, a row whose sender died is taken up by another. */
const LEASE_MILLISECONDS = 20_000;

export function createDeliverer(context: Context, settings: DelivererSettings): Deliverer {
  const { log, calendar, now } = context;
  const underway = new Set<Promise<void>>();
  const pauses: Pauses = new Map();
  let leasing: Promise<void> | undefined;
  let nudges = 0;
  let nudgesSeen = 0;
  let isDraining = false;

  async function take(lane: Lane, limit: number): Promise<number> {
    const { rows, leasedUntil } = await leaseDue(lane, limit, context);
    for (const group of byRecipient(rows)) start(group, leasedUntil);
    return rows.length;
  }

  /** Another row may have waited for one of these: after a nudge, or when another process left it, we look again. */
  function start(group: OutboxRow[], leasedUntil: number): void {
    const nudgesBefore = nudges;
    const work = sendInOrder(group, leasedUntil, pauses, context, settings)
      .catch((error) => log.error({ error }, "a message could not be sent; it is tried again"))
      .then(() => {
        underway.delete(work);
        if (isDraining || nudges > nudgesBefore) nudge();
      });
    underway.add(work);
  }

  async function takeWhileNudged(): Promise<void> {
    while (nudgesSeen < nudges) {
      nudgesSeen = nudges;
      if ((await take("reply", REPLIES_AT_ONCE)) === REPLIES_AT_ONCE) nudges++;
    }
  }

  function nudge(): void {
    nudges++;
    leasing ??= takeWhileNudged()
      .catch((error) => log.error({ error }, "the outbox could not be read; it is tried again"))
      .then(() => {
        leasing = undefined;
        if (nudgesSeen < nudges) nudge();
      });
  }

  return {
    nudge,
    async poll() {
      nudge();
      if (calendar.isQuiet(now())) return;
      const sent = await take("broadcast", settings.broadcastPerSecond);
      if (sent < settings.broadcastPerSecond) await expandBroadcast(context);
    },
    async drain() {
      isDraining = true;
      nudge();
      while (leasing || underway.size > 0) await Promise.all([leasing, ...underway]);
      isDraining = false;
    },
  };
}

async function leaseDue(lane: Lane, limit: number, { store, now, randomId }: Context) {
  const lease = randomId(16);
  const leasedUntil = now() + LEASE_MILLISECONDS;
  await store.write([store.outbox.lease({ lease, lane, now: now(), leasedUntil, limit })]);
  return { rows: await store.outbox.leased(lease), leasedUntil };
}

function byRecipient(rows: OutboxRow[]): OutboxRow[][] {
  return [...Map.groupBy(rows, (row) => row.recipientId).values()];
}
