import type { Context } from "../context.ts";
import { keepStock } from "../outbox/broadcast.ts";
import { newLease } from "../outbox/lease.ts";
import type { OutboxRow } from "../store/sending/leases.ts";

/** So few go at the same time that replies find a way past them, and that a channel that says "wait" is heard soon. */
export const BROADCASTS_AT_ONCE = 128;

/**
 * Starts at most a second's worth of broadcasts a second, outside the quiet hours. While they are slow it starts less:
 * never is more than a second's worth underway. `way`: whether all, one to try, or none can go now.
 */
export function createBroadcaster(
  perSecond: number,
  way: () => "all" | "one" | "none",
  send: (rows: OutboxRow[]) => Promise<void>,
  context: Context,
) {
  const { store, calendar, now } = context;
  const waiting: OutboxRow[][] = [];
  let underway = 0;
  let atOnce = 0;

  function goOn(): void {
    while (atOnce < BROADCASTS_AT_ONCE) {
      const rows = waiting.shift();
      if (!rows) return;
      atOnce++;
      void send(rows).then(() => {
        atOnce--;
        underway -= rows.length;
        goOn();
      });
    }
  }

  return {
    /** What has to happen every second. */
    async poll(): Promise<void> {
      // One that tries does not wait for those that still hang.
      const room = Math.min({ all: perSecond, one: 1, none: 0 }[way()], perSecond - underway);
      if (room <= 0 || calendar.isQuiet(now())) return;
      await keepStock(perSecond, context);
      const rows = await store.outbox.leaseInTurn(newLease(context), now(), room);
      underway += rows.length;
      waiting.push(...Map.groupBy(rows, (row) => row.recipientId).values());
      goOn();
    },
  };
}
