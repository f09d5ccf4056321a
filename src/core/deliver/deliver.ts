import type { Context } from "../context.ts";
import { newLease } from "../outbox/lease.ts";
import type { OutboxRow } from "../store/sending/leases.ts";
import { createBroadcaster } from "./broadcaster.ts";
import { createDueRows } from "./due-rows.ts";
import { createAsker } from "./pace/ask-silent.ts";
import type { ChannelTrouble } from "./pace/channel-pace.ts";
import { createPace } from "./pace/pace.ts";
import { createReplies } from "./replies.ts";
import type { SenderSettings } from "./send.ts";
import { createSending } from "./sending.ts";

/** Takes due rows from the outbox and hands them to their channel: each at least once, in order per recipient. */
export type Deliverer = {
  /**
   * Sends what this process has just committed in answer to one event; a row that has to wait is leased in its turn.
   * Settles when the others were tried.
   */
  dispatch(rows: OutboxRow[]): Promise<void>;
  /** Sends the replies that are due, after this turn of the event loop. */
  nudge(): void;
  /** What has to happen every second: late replies, slow work, and a second's worth of broadcasts outside the quiet hours. */
  poll(): Promise<void>;
  /** Sends replies until none is due, and waits until they are sent. */
  drain(): Promise<void>;
  /** Why nothing gets through a channel at this moment. */
  trouble(channel: string): ChannelTrouble | undefined;
};

export type DelivererSettings = SenderSettings & { broadcastPerSecond: number };

const JOBS_AT_ONCE = 4;

export function createDeliverer(context: Context, settings: DelivererSettings): Deliverer {
  const { now } = context;
  /** Recipients with a message that waits for an earlier one. */
  const behind = new Set<string>();
  const pace = createPace(now, (name) => settings.channels[name]?.isThere !== undefined);
  const channels = Object.keys(settings.channels).filter((name) => !settings.channels[name]?.isOurs);
  const due = createDueRows(pace, channels, context);
  let isDraining = false;
  const sending = createSending(afterSending, () => isDraining, pace, context, settings);
  const replies = createReplies((limit) => due.lease("reply", limit), sending.startFor, context);
  const silent = createAsker(settings.channels, pace, replies.nudge);
  const rebuilds = createRebuilder(sending.startFor, context);
  const open = () => pace.open(channels);
  const broadcasts = createBroadcaster(settings.broadcastPerSecond, open, sending.startFor, context);

  function afterSending(rows: OutboxRow[]): void {
    const someoneWaits = rows.map((row) => behind.delete(row.recipientId)).includes(true);
    if (someoneWaits || isDraining) replies.nudge();
  }

  return {
    dispatch(rows) {
      const tried = sending.startBehind(rows.filter((row) => row.leasedUntil > 0));
      const waiting = rows.filter((row) => row.leasedUntil === 0);
      for (const row of waiting) behind.add(row.recipientId);
      if (waiting.length > 0) replies.nudge();
      return tried;
    },
    nudge: replies.nudge,
    trouble: (channel) => pace.of(channel).trouble(),
    async poll() {
      replies.nudge();
      silent.poll();
      sending.start(await due.lease("job", JOBS_AT_ONCE));
      await rebuilds.poll();
      await broadcasts.poll();
      await due.keepPauses();
    },
    async drain() {
      isDraining = true;
      replies.nudge();
      void context.store.catchUp();
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
