import { and, count, eq, inArray, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import type { OutboxDelivery } from "../../model/messages/message.ts";
import { type Db, type Driver, insertRow, rowReader, type SqlStatement } from "../database/db.ts";
import { createRebuilds } from "../digests/rebuilds.ts";
import { outbox } from "../schema/sending.ts";
import { createBroadcastPace } from "./broadcast-pace.ts";
import { createDeliveryResults } from "./delivery-results.ts";
import { createHeldUp } from "./held-up.ts";
import type { Lane, Lease, OutboxRow } from "./leases.ts";
import { bornLeased, createLeaseKeeping, leaseStatement, leftEmpty } from "./leases.ts";

/** The team is told things per consultation; an address of the council begins with the name of its channel. */
export type Addressee = { type: "resident" | "participation" | "team" | "council" | "program"; id: string };
export type Posted = { lane: Lane; to: Addressee; delivery: OutboxDelivery; dueAt: number };
/** What is said at once, to who just did something. */
export type Reply = Pick<Posted, "to" | "delivery">;
/** A reply as it is stored: its row, and the statement that gives back the number of it and until when it is leased. */
export type NewReply = { row: OutboxRow; statement: SqlStatement };

/**
 * One outbox for all senders. Whoever sends holds a lease, so that two processes never send the same row; of one
 * recipient only the rows are leased that no earlier one stands before, so that messages arrive in order.
 */
export function createOutbox(db: Db, driver: Driver) {
  const insert = insertRow(db, outbox, leftEmpty);
  const insertLeased = bornLeased(db);
  const lease = leaseStatement(db);
  const leaseToGroups = leaseStatement(db, sql`${outbox.recipientType} NOT IN ('resident', 'participation')`);
  const read = rowReader(outbox);
  async function leased(
    statement: typeof lease,
    { name, until }: Lease,
    lane: Lane,
    now: number,
    limit: number,
  ): Promise<OutboxRow[]> {
    const [rows = []] = await driver.commit([statement({ lease: name, leasedUntil: until, lane, now, limit })]);
    return rows.map(read).toSorted((a, b) => a.id - b.id);
  }

  return {
    post: (posted: Posted): SqlStatement => insert(newRow(posted)),
    /** Something that was given up at once. */
    postFailed: (posted: Posted, failure: string): SqlStatement => insert({ ...newRow(posted), failure }),
    /** A reply that is leased from its birth, unless an earlier one to the same person waits. */
    reply(reply: Reply, now: number, { name, until }: Lease): NewReply {
      const row = { ...newRow({ ...reply, lane: "reply", dueAt: now }), lease: name, leasedUntil: until };
      return { row, statement: insertLeased(row) };
    },
    numbered: (row: OutboxRow, [id, leasedUntil]: unknown[] = []): OutboxRow => ({
      ...row,
      id: Number(id),
      leasedUntil: Number(leasedUntil),
    }),
    /** Leases rows that are due, those to whom one is due longest first, and gives them in order. */
    lease: (held: Lease, lane: Lane, now: number, limit: number) => leased(lease, held, lane, now, limit),
    /** The same, but nothing for a resident. */
    leaseToGroups: (held: Lease, lane: Lane, now: number, limit: number) =>
      leased(leaseToGroups, held, lane, now, limit),
    ...createLeaseKeeping(db),
    ...createBroadcastPace(db, driver),
    ...createDeliveryResults(db),
    ...createHeldUp(db),
    ...createRebuilds(db),
    ...waitingIn(db),
    ...longestWaiting(db),
  };
}

/** What waits, and until when. */
function waitingIn(db: Db) {
  const counts = db
    .select({ waiting: count(), failed: count(outbox.failure) })
    .from(outbox)
    .prepare();
  const waitingFor = db
    .select({ n: count() })
    .from(outbox)
    .where(
      and(
        eq(outbox.recipientId, sql.placeholder("recipientId")),
        eq(outbox.lane, sql.placeholder("lane")),
        isNull(outbox.failure),
      ),
    )
    .prepare();
  const nextDue = db
    .select({ at: sql<number | null>`min(max(${outbox.dueAt}, ${outbox.leasedUntil}))` })
    .from(outbox)
    .where(isNull(outbox.failure))
    .prepare();
  return {
    /** How many rows wait for this one in a lane. */
    waitingFor: async (recipientId: string, lane: Lane = "reply"): Promise<number> =>
      (await waitingFor.get({ recipientId, lane }))?.n ?? 0,
    async counts(): Promise<{ waiting: number; failed: number }> {
      const { waiting = 0, failed = 0 } = (await counts.get()) ?? {};
      return { waiting: waiting - failed, failed };
    },
    /** When the next row is due, in milliseconds since 1970; nothing when none waits. */
    nextDue: async () => (await nextDue.get())?.at ?? undefined,
  };
}

/** Since when something waits. */
function longestWaiting(db: Db) {
  const owed = db
    .select({ waiting: count(), since: sql<number | null>`min(coalesce(${outbox.since}, ${outbox.dueAt}))` })
    .from(outbox)
    .where(
      and(
        eq(outbox.lane, "reply"),
        inArray(outbox.recipientType, ["resident", "participation"]),
        isNull(outbox.failure),
        or(isNotNull(outbox.since), lte(outbox.dueAt, sql.placeholder("now"))),
      ),
    )
    .prepare();
  const oldestDue = db
    .select({ at: sql<number | null>`min(coalesce(${outbox.since}, ${outbox.dueAt}))` })
    .from(outbox)
    .where(and(isNull(outbox.failure), sql`coalesce(${outbox.since}, ${outbox.dueAt}) <= ${sql.placeholder("now")}`))
    .prepare();
  return {
    /** What residents wait for who just did something: how many messages, and since when (milliseconds since 1970). */
    async owed(now: number): Promise<{ waiting: number; since: number } | undefined> {
      const { waiting = 0, since } = (await owed.get({ now })) ?? {};
      return since == null ? undefined : { waiting, since };
    },
    /** Since when the row waits that could have gone first; nothing when none is due. */
    oldestDue: async (now: number) => (await oldestDue.get({ now }))?.at ?? undefined,
  };
}

function newRow({ lane, to, delivery, dueAt }: Posted): OutboxRow {
  return {
    id: 0,
    lane,
    recipientType: to.type,
    recipientId: to.id,
    delivery,
    dueAt,
    attempts: 0,
    lease: null,
    leasedUntil: 0,
    failure: null,
    since: null,
    trouble: null,
  };
}
