import type { Context } from "../context.ts";
import type { OutboxRow } from "../store/sending/leases.ts";
import { createNudger, type Nudger } from "./nudger.ts";

/**
 * So many people are answered at the same time with what waited for them. A channel that is just back and gets all at once
 * is slow, and what it does not confirm in time would be sent twice.
 */
export const REPLIES_AT_ONCE = 50;

/** Sends replies that are due, leased a good number at a time, and goes on as they are sent until none is due. */
export function createReplies(
  lease: (limit: number) => Promise<OutboxRow[]>,
  send: (rows: OutboxRow[]) => Promise<void>,
  { log }: Pick<Context, "log">,
): Nudger {
  let underway = 0;
  let hasMore = false;

  async function start(): Promise<void> {
    const room = REPLIES_AT_ONCE - underway;
    hasMore = true;
    if (room < REPLIES_AT_ONCE / 2) return;
    const rows = await lease(room);
    hasMore = rows.length === room;
    for (const group of Map.groupBy(rows, (row) => row.recipientId).values()) {
      underway++;
      void send(group).then(ended);
    }
  }

  function ended(): void {
    underway--;
    if (hasMore) replies.nudge();
  }

  const replies = createNudger(start, (error) =>
    log.error({ error: String(error) }, "the outbox could not be read; it is tried again"),
  );
  return replies;
}
