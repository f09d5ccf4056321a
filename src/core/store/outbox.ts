import { and, asc, count, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { OutboxDelivery } from "../model/message.ts";
import { compile, type Db, insertRow, type Statement } from "./db.ts";
import { outbox } from "./schema.ts";

export type Lane = "reply" | "broadcast";
export type OutboxRow = typeof outbox.$inferSelect;
export type Addressee = { type: "resident" | "participation"; id: string };
export type Posted = { lane: Lane; to: Addressee; delivery: OutboxDelivery; dueAt: number };

/**
 * One outbox for all senders. Whoever sends takes a lease first, so that two processes never take the same row; of
 * one recipient only the rows are taken that no earlier one stands before, so that messages arrive in order.
 */
export function createOutbox(db: Db) {
  const insert = insertRow(db, outbox, ["id"]);
  const lease = leaseStatement(db);
  const byLease = db
    .select()
    .from(outbox)
    .where(eq(outbox.lease, sql.placeholder("lease")))
    .orderBy(asc(outbox.id))
    .prepare();
  const counts = db
    .select({ waiting: count(), failed: count(outbox.failure) })
    .from(outbox)
    .prepare();
  const nextDue = db
    .select({ at: sql<number | null>`min(max(${outbox.dueAt}, ${outbox.leasedUntil}))` })
    .from(outbox)
    .where(isNull(outbox.failure))
    .prepare();
  return {
    post: ({ lane, to, delivery, dueAt }: Posted): Statement =>
      insert({
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
      }),
    lease,
    leased: (name: string): Promise<OutboxRow[]> => byLease.all({ lease: name }),
    ...settlers(db),
    async counts(): Promise<{ waiting: number; failed: number }> {
      const { waiting = 0, failed = 0 } = (await counts.get()) ?? {};
      return { waiting: waiting - failed, failed };
    },
    /** When the next row is due, in milliseconds since 1970; nothing when none waits. */
    nextDue: async () => (await nextDue.get())?.at ?? undefined,
  };
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
      .where(sql`${outbox.id} IN ${due}`),
  );
}

function settlers(db: Db) {
  const thisRow = and(eq(outbox.id, sql.placeholder("id")), eq(outbox.lease, sql.placeholder("lease")));
  type Row = { id: number; lease: string };
  const dropAll = compile<{ recipientId: string }>(
    db.delete(outbox).where(eq(outbox.recipientId, sql.placeholder("recipientId"))),
  );
  const dropNews = compile<{ recipientId: string }>(
    db.delete(outbox).where(and(eq(outbox.recipientId, sql.placeholder("recipientId")), eq(outbox.lane, "broadcast"))),
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
    dropNews: (recipientId: string) => dropNews({ recipientId }),
    /** Rows that were given up, for the health page. */
    failures: () =>
      db.select({ id: outbox.id, failure: outbox.failure }).from(outbox).where(isNotNull(outbox.failure)).all(),
  };
}
