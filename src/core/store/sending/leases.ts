import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import { compile, type Db, everyColumn, type SqlStatement } from "../database/db.ts";
import { outbox } from "../schema/sending.ts";

export type Lane = "reply" | "broadcast" | "job" | "rebuild";
export type OutboxRow = typeof outbox.$inferSelect;
/** Columns that a new row has no value for: its number is the database's, and nothing has stood in its way yet. */
export const leftEmpty = ["id", "since", "trouble"];
/** The right to send some rows for as long as it lasts. No other has the same name, but that of one program's replies. */
export type Lease = { name: string; until: number };

/** An insert of a row that is leased from its birth, unless one to the same person waits that another lease holds, or none. */
export function bornLeased(db: Db) {
  const earlierWaits = sql`EXISTS (SELECT 1 FROM outbox AS earlier
    WHERE earlier.recipient_id = ${sql.placeholder("recipientId")} AND earlier.lane = ${sql.placeholder("lane")}
    AND earlier.failure IS NULL AND earlier.lease IS NOT ${sql.placeholder("lease")})`;
  const leasedUntil = sql`CASE WHEN ${earlierWaits} THEN 0 ELSE ${sql.placeholder("leasedUntil")} END`;
  return compile<OutboxRow>(
    db
      .insert(outbox)
      .values({ ...everyColumn(outbox, leftEmpty), leasedUntil })
      .returning({ id: outbox.id, leasedUntil: outbox.leasedUntil }),
  );
}

type LeaseValues = { lease: string; lane: Lane; now: number; leasedUntil: number; limit: number };

/** Rows that anybody may lease. */
export function free(lane: Lane | SQL) {
  const now = sql.placeholder("now");
  return and(eq(outbox.lane, lane), isNull(outbox.failure), lte(outbox.dueAt, now), lte(outbox.leasedUntil, now));
}

/**
 * Leases rows that are free, if `inTurn` holds: the oldest of those to whom something is due longest. They are found in the
 * order of an index, so that with many that wait no more are looked at than are leased.
 */
export function leaseStatement(db: Db, inTurn?: SQL) {
  const now = sql.placeholder("now");
  const earlierWaits = sql`EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.recipient_id = ${outbox.recipientId}
    AND earlier.id < ${outbox.id} AND earlier.lane = ${outbox.lane} AND earlier.failure IS NULL
    AND (earlier.due_at > ${now} OR earlier.leased_until > ${now}))`;
  const mayGo = and(free(sql`${sql.placeholder("lane")}`), sql`NOT ${earlierWaits}`, inTurn);
  const limit = sql.placeholder("limit");
  const longest = db
    .select({ recipientId: outbox.recipientId })
    .from(outbox)
    .where(mayGo)
    .orderBy(asc(outbox.dueAt), asc(outbox.id))
    .limit(limit);
  const due = db
    .select({ id: sql`id` })
    .from(sql`${outbox} INDEXED BY outbox_by_recipient`)
    .where(and(inArray(outbox.recipientId, longest), mayGo))
    .orderBy(asc(outbox.id))
    .limit(limit);
  return compile<LeaseValues>(
    db
      .update(outbox)
      .set({ lease: sql`${sql.placeholder("lease")}`, leasedUntil: sql`${sql.placeholder("leasedUntil")}` })
      .where(sql`${outbox.id} IN ${due}`)
      .returning(),
  );
}

const DAY_MILLISECONDS = 86_400_000;

/** Statements for who holds the file alone, so that nobody else can be sending. */
export function createLeaseKeeping(db: Db) {
  const takeBack = compile<Record<string, never>>(
    db
      .update(outbox)
      .set({ lease: null, leasedUntil: 0 })
      .where(and(isNull(outbox.failure), isNotNull(outbox.lease))),
  );
  const setBack = compile<{ now: number; tomorrow: number }>(
    db
      .update(outbox)
      .set({ dueAt: sql`${sql.placeholder("now")}` })
      .where(and(isNull(outbox.failure), gt(outbox.dueAt, sql.placeholder("tomorrow")))),
  );
  return {
    /** Takes back the leases of a program that is no more. */
    takeBackLeases: (): SqlStatement => takeBack({}),
    /** What is due more than a day from now was written by a clock that was ahead: it is due now. */
    setClockRight: (now: number): SqlStatement => setBack({ now, tomorrow: now + DAY_MILLISECONDS }),
  };
}
