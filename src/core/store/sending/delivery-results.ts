import { and, eq, type SQL, sql } from "drizzle-orm";
import { compile, type Db, type SqlStatement } from "../database/db.ts";
import { outbox } from "../schema/sending.ts";

/** What became of a receiver's message: a broadcast counts them. */
export type Fate = "sent" | "unreachable" | "givenUp" | "passedOver";
/** A row that one lease holds; of a broadcast, perhaps. Who lost the lease settles and counts nothing. */
export type HeldRow = { id: number; lease: string; broadcastId?: string };

const columnOf: Record<Fate, string> = {
  sent: "sent",
  unreachable: "unreachable",
  givenUp: "given_up",
  passedOver: "passed_over",
};

/** What takes rows out of the outbox, or puts them back. Each counts for its broadcast, in the same commit. */
export function createDeliveryResults(db: Db) {
  const thisRow = and(eq(outbox.id, sql.placeholder("id")), eq(outbox.lease, sql.placeholder("lease")));
  const remove = compile<{ id: number; lease: string }>(db.delete(outbox).where(thisRow));
  const release = (values: Record<string, SQL>) =>
    db
      .update(outbox)
      .set({ lease: null, leasedUntil: 0, ...values })
      .where(thisRow);
  const fail = compile<{ id: number; lease: string; failure: string }>(
    release({ failure: sql`${sql.placeholder("failure")}` }),
  );
  const dropAll = compile<{ recipientId: string }>(
    db.delete(outbox).where(eq(outbox.recipientId, sql.placeholder("recipientId"))),
  );
  return {
    sent: (row: HeldRow): SqlStatement[] => [...countOne(row, "sent"), remove(row)],
    /** There was nothing to say. */
    passOver: (row: HeldRow): SqlStatement[] => [...countOne(row, "passedOver"), remove(row)],
    fail: (row: HeldRow & { failure: string }): SqlStatement[] => [...countOne(row, "givenUp"), fail(row)],
    /** It goes later; this was no attempt. */
    postpone: compile<{ id: number; lease: string; dueAt: number }>(
      release({ dueAt: sql`${sql.placeholder("dueAt")}` }),
    ),
    /** It could not be sent, and is tried again. What stood in the way is kept, and since when. */
    retry: compile<{ id: number; lease: string; now: number; dueAt: number; attempts: number; trouble: string | null }>(
      release({
        dueAt: sql`${sql.placeholder("dueAt")}`,
        attempts: sql`${sql.placeholder("attempts")}`,
        since: sql`coalesce(${outbox.since}, ${sql.placeholder("now")})`,
        trouble: sql`${sql.placeholder("trouble")}`,
      }),
    ),
    /** Nothing that waits for this one is sent any more. */
    dropAll: (recipientId: string, fate: Fate): SqlStatement[] => [
      countAll(recipientId, fate),
      dropAll({ recipientId }),
    ],
  };
}

function countOne({ id, lease, broadcastId }: HeldRow, fate: Fate): SqlStatement[] {
  if (broadcastId === undefined) return [];
  const isHeld = "EXISTS (SELECT 1 FROM outbox WHERE id = ? AND lease = ?)";
  const column = columnOf[fate];
  return [
    {
      sql: `UPDATE broadcasts SET ${column} = ${column} + 1 WHERE id = ? AND ${isHeld}`,
      params: [broadcastId, id, lease],
    },
  ];
}

function countAll(recipientId: string, fate: Fate): SqlStatement {
  const waiting = "FROM outbox WHERE recipient_id = ? AND failure IS NULL";
  const about = "json_extract(delivery, '$.broadcastId')";
  const column = columnOf[fate];
  return {
    sql: `UPDATE broadcasts SET ${column} = ${column} + (SELECT count(*) ${waiting} AND ${about} = broadcasts.id)
      WHERE id IN (SELECT ${about} ${waiting} AND ${about} IS NOT NULL)`,
    params: [recipientId, recipientId],
  };
}
