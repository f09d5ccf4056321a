import { and, asc, count, desc, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { OutboxDelivery } from "../model/message.ts";
import { compile, type Db, type Driver, everyColumn, insertRow, rowReader, type Statement } from "./db.ts";
import { outbox } from "./schema.ts";

export type Lane = "reply" | "broadcast" | "job";
export type OutboxRow = typeof outbox.$inferSelect;
/** The team is told things per consultation; an address of the council begins with the name of its channel. */
export type Addressee = { type: "resident" | "participation" | "team" | "council"; id: string };
export type Posted = { lane: Lane; to: Addressee; delivery: OutboxDelivery; dueAt: number };
/** What is said at once, to who just did something. */
export type Reply = Pick<Posted, "to" | "delivery">;
/** The right to send some rows for as long as it lasts; no other lease has the same name. */
export type Lease = { name: string; until: number };

/**
 * One outbox for all senders. Whoever sends holds a lease, so that two processes never send the same row; of one
 * recipient only the rows are leased that no earlier one stands before, so that messages arrive in order.
 */
export function createOutbox(db: Db, driver: Driver) {
  const insert = insertRow(db, outbox, ["id"]);
  const insertLeased = bornLeased(db);
  const lease = leaseStatement(db);
  const read = rowReader(outbox);
  const counts = db
    .select({ waiting: count(), failed: count(outbox.failure) })
    .from(outbox)
    .prepare();
  const waitingFor = db
    .select({ n: count() })
    .from(outbox)
    .where(
      and(eq(outbox.recipientId, sql.placeholder("recipientId")), eq(outbox.lane, "reply"), isNull(outbox.failure)),
    )
    .prepare();
  const nextDue = db
    .select({ at: sql<number | null>`min(max(${outbox.dueAt}, ${outbox.leasedUntil}))` })
    .from(outbox)
    .where(isNull(outbox.failure))
    .prepare();
  return {
    post: (posted: Posted): Statement => insert(newRow(posted)),
    /** A reply that is leased from its birth, unless an earlier one to the same person waits; returns its row. */
    reply: (reply: Reply, now: number, lease: Lease): Statement =>
      insertLeased({
        ...newRow({ ...reply, lane: "reply", dueAt: now }),
        ...{ lease: lease.name, leasedUntil: lease.until },
      }),
    read,
    /** Leases rows that are due, the oldest first, and gives them in order. */
    async lease({ name, until }: Lease, lane: Lane, now: number, limit: number): Promise<OutboxRow[]> {
      const [rows = []] = await driver.commit([lease({ lease: name, leasedUntil: until, lane, now, limit })]);
      return rows.map(read).toSorted((a, b) => a.id - b.id);
    },
    ...settlers(db),
    /** How many replies wait to be sent to this one. */
    waitingFor: async (recipientId: string): Promise<number> => (await waitingFor.get({ recipientId }))?.n ?? 0,
    async counts(): Promise<{ waiting: number; failed: number }> {
      const { waiting = 0, failed = 0 } = (await counts.get()) ?? {};
      return { waiting: waiting - failed, failed };
    },
    /** When the next row is due, in milliseconds since 1970; nothing when none waits. */
    nextDue: async () => (await nextDue.get())?.at ?? undefined,
  };
}

function newRow({ lane, to, delivery, dueAt }: Posted): OutboxRow {
  return {
    ...{ id: 0, lane, recipientType: to.type, recipientId: to.id, delivery, dueAt },
    ...{ attempts: 0, lease: null, leasedUntil: 0, failure: null },
  };
}

function bornLeased(db: Db) {
  const earlierWaits = sql`EXISTS (SELECT 1 FROM outbox AS earlier
    WHERE earlier.recipient_id = ${sql.placeholder("recipientId")} AND earlier.lane = ${sql.placeholder("lane")}
    AND earlier.failure IS NULL AND earlier.lease IS NOT ${sql.placeholder("lease")})`;
  const leasedUntil = sql`CASE WHEN ${earlierWaits} THEN 0 ELSE ${sql.placeholder("leasedUntil")} END`;
  return compile<OutboxRow>(
    db
      .insert(outbox)
      .values({ ...everyColumn(outbox, ["id"]), leasedUntil })
      .returning(),
  );
}

type LeaseValues = { lease: string; lane: Lane; now: number; leasedUntil: number; limit: number };

function leaseStatement(db: Db) {
  const now = sql.placeholder("now");
  const free = and(isNull(outbox.failure), lte(outbox.dueAt, now), lte(outbox.leasedUntil, now));
  const earlierWaits = sql`EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.recipient_id = ${outbox.recipientId}
    AND earlier.id < ${outbox.id} AND earlier.lane = ${outbox.lane} AND earlier.failure IS NULL
    AND (earlier.due_at > ${now} OR earlier.leased_until > ${now}))`;
  const due = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.lane, sql.placeholder("lane")), free, sql`NOT ${earlierWaits}`))
    .orderBy(asc(outbox.id))
    .limit(sql.placeholder("limit"));
  return compile<LeaseValues>(
    db
      .update(outbox)
      .set({ lease: sql`${sql.placeholder("lease")}`, leasedUntil: sql`${sql.placeholder("leasedUntil")}` })
      .where(sql`${outbox.id} IN ${due}`)
      .returning(),
  );
}

function settlers(db: Db) {
  const thisRow = and(eq(outbox.id, sql.placeholder("id")), eq(outbox.lease, sql.placeholder("lease")));
  type Row = { id: number; lease: string };
  const dropAll = compile<{ recipientId: string }>(
    db.delete(outbox).where(eq(outbox.recipientId, sql.placeholder("recipientId"))),
  );
  return {
    sent: compile<Row>(db.delete(outbox).where(thisRow)),
    retry: compile<Row & { dueAt: number; attempts: number }>(
      db
        .update(outbox)
        .set({
          lease: null,
          leasedUntil: 0,
          dueAt: sql`${sql.placeholder("dueAt")}`,
          attempts: sql`${sql.placeholder("attempts")}`,
        })
        .where(thisRow),
    ),
    fail: compile<Row & { failure: string }>(
      db
        .update(outbox)
        .set({ lease: null, leasedUntil: 0, failure: sql`${sql.placeholder("failure")}` })
        .where(thisRow),
    ),
    dropAll: (recipientId: string) => dropAll({ recipientId }),
    /** Why the last message to the team, or to the council, was given up; nothing when none was. */
    lastRefusal: async (by: "team" | "council") =>
      (
        await db
          .select({ failure: outbox.failure })
          .from(outbox)
          .where(and(isNotNull(outbox.failure), eq(outbox.recipientType, by)))
          .orderBy(desc(outbox.id))
          .limit(1)
      )[0]?.failure ?? undefined,
  };
}
