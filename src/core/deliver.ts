import { expandBroadcast } from "./broadcast.ts";
import type { Context } from "./context.ts";
import { createSender, type SenderSettings } from "./send.ts";
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
  const { store, now, log, calendar } = context;
  const sender = createSender(context, settings);
  const underway = new Set<Promise<void>>();
  let leasing: Promise<void> | undefined;
  let nudges = 0;
  let nudgesSeen = 0;
  let taken = 0;

  async function lease(lane: Lane, limit: number): Promise<OutboxRow[]> {
    const name = context.randomId(16);
    const leasedUntil = now() + LEASE_MILLISECONDS;
    await store.write([store.outbox.lease({ lease: name, lane, now: now(), leasedUntil, limit })]);
    const rows = await store.outbox.leased(name);
    taken += rows.length;
    for (const group of byRecipient(rows)) start(group, leasedUntil);
    return rows;
  }

  /** A row that came in meanwhile may have waited for one of these, so a nudge since then is passed on. */
  function start(group: OutboxRow[], leasedUntil: number): void {
    const nudgesBefore = nudges;
    const work = sender
      .send(group, leasedUntil)
      .catch((error) => log.error({ error }, "a message could not be sent; it is tried again"))
      .then(() => {
        underway.delete(work);
        if (nudges > nudgesBefore) nudge();
      });
    underway.add(work);
  }

  async function leaseWhileNudged(): Promise<void> {
    while (nudgesSeen < nudges) {
      nudgesSeen = nudges;
      const rows = await lease("reply", REPLIES_AT_ONCE);
      if (rows.length === REPLIES_AT_ONCE) nudges++;
    }
  }

  function nudge(): void {
    nudges++;
    leasing ??= leaseWhileNudged()
      .catch((error) => log.error({ error }, "the outbox could not be read; it is tried again"))
      .then(() => {
        leasing = undefined;
      });
  }

  async function sendBroadcasts(): Promise<void> {
    if (calendar.isQuiet(now())) return;
    const rows = await lease("broadcast", settings.broadcastPerSecond);
    if (rows.length < settings.broadcastPerSecond) await expandBroadcast(context);
  }

  async function settle(): Promise<void> {
    while (leasing || underway.size > 0) await Promise.all([leasing, ...underway]);
  }

  return {
    nudge,
    async poll() {
      nudge();
      await sendBroadcasts();
    },
    async drain() {
      do {
        taken = 0;
        nudge();
        await settle();
      } while (taken > 0);
    },
  };
}

function byRecipient(rows: OutboxRow[]): OutboxRow[][] {
  return [...Map.groupBy(rows, (row) => row.recipientId).values()];
}
