import { and, asc, count, eq, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { OutboxDelivery } from "../model/message.ts";
import { compile, type Db, type Driver, everyColumn, insertRow, rowReader, type Statement } from "./db.ts";
import { outbox } from "./schema.ts";
import { createSettlers } from "./settlers.ts";

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
  const leaseInTurn = leaseStatement(db, sql`${sql.placeholder("lease")} = (SELECT lease FROM pace)`);
  const untaken = db.select({ n: count() }).from(outbox).where(free("broadcast")).prepare();
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
    /**
     * Leases broadcasts for one second. Nothing in the same second as another lease of them, of whatever process: so
     * no more of them go out in a second than one lease takes.
     */
    async leaseInTurn({ name, until }: Lease, now: number, limit: number): Promise<OutboxRow[]> {
      const values = { lease: name, leasedUntil: until, lane: "broadcast" as const, now, limit };
      const [, rows = []] = await driver.commit([takeTurn(name, now), leaseInTurn(values)]);
      return rows.map(read).toSorted((a, b) => a.id - b.id);
    },
    /** How many broadcasts are due and not being sent. */
    dueBroadcasts: async (now: number): Promise<number> => (await untaken.get({ now }))?.n ?? 0,
    ...createSettlers(db),
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

/** A timer may be a little early by the clock. */
const SECOND_MILLISECONDS = 980;

/** The pace is only written when there is something to send, so that an idle program writes nothing. */
function takeTurn(lease: string, now: number): Statement {
  const text = `UPDATE pace SET at = ?, lease = ? WHERE abs(? - at) >= ${SECOND_MILLISECONDS} AND EXISTS (
    SELECT 1 FROM outbox WHERE lane = 'broadcast' AND failure IS NULL AND due_at <= ? AND leased_until <= ?)`;
  return { sql: text, params: [now, lease, now, now, now] };
}

function free(lane: Lane | SQL) {
  const now = sql.placeholder("now");
  return and(eq(outbox.lane, lane), isNull(outbox.failure), lte(outbox.dueAt, now), lte(outbox.leasedUntil, now));
}

function leaseStatement(db: Db, inTurn?: SQL) {
  const now = sql.placeholder("now");
  const earlierWaits = sql`EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.recipient_id = ${outbox.recipientId}
    AND earlier.id < ${outbox.id} AND earlier.lane = ${outbox.lane} AND earlier.failure IS NULL
    AND (earlier.due_at > ${now} OR earlier.leased_until > ${now}))`;
  const due = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(free(sql`${sql.placeholder("lane")}`), sql`NOT ${earlierWaits}`, inTurn))
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
