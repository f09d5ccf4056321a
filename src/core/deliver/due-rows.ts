import type { Context } from "../context.ts";
import { newLease } from "../outbox/lease.ts";
import type { Lane, OutboxRow } from "../store/sending/leases.ts";
import type { Pace } from "./pace/pace.ts";

/**
 * Leases what is due. While no resident can be reached, the others go on, and one message tries now and then. The pauses
 * that channels asked for are kept, so that a program that starts again does not run into them.
 */
export function createDueRows(pace: Pace, channels: string[], context: Context) {
  const { store, now } = context;
  const kept = new Map<string, number>();
  let resuming: Promise<void> | undefined;

  async function resumePauses(): Promise<void> {
    for (const { channel, until } of await store.pauses.all()) {
      kept.set(channel, until);
      pace.of(channel).resume(until);
    }
  }

  return {
    async lease(lane: Lane, limit: number): Promise<OutboxRow[]> {
      resuming ??= resumePauses();
      await resuming;
      const lease = () => newLease(context, lane);
      const way = pace.open(channels);
      if (way === "all") return store.outbox.lease(lease(), lane, now(), limit);
      const rows = await store.outbox.leaseToGroups(lease(), lane, now(), limit);
      const trying = way === "one" ? await store.outbox.lease(lease(), lane, now(), 1) : [];
      return [...rows, ...trying];
    },
    async keepPauses(): Promise<void> {
      const changed = pace.pauses().filter(({ channel, until }) => kept.get(channel) !== until);
      if (changed.length === 0) return;
      for (const { channel, until } of changed) kept.set(channel, until);
      await store.write(changed.map(store.pauses.save));
    },
  };
}
