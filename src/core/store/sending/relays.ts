import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { compile, type Db, insertRow } from "../database/db.ts";
import { relays } from "../schema/answers.ts";
import { outbox } from "../schema/sending.ts";

export type Relay = typeof relays.$inferSelect;

/** Questions to one resident and their answers. */
export function createRelays(db: Db) {
  const id = sql.placeholder("id");
  const find = db.select().from(relays).where(eq(relays.id, id)).prepare();
  const ofParticipation = eq(relays.participationId, sql.placeholder("participationId"));
  const openFor = db
    .select()
    .from(relays)
    .where(and(ofParticipation, eq(relays.state, "asked")))
    .orderBy(desc(relays.askedAt))
    .limit(1)
    .prepare();
  const allOf = db.select().from(relays).where(ofParticipation).orderBy(asc(relays.askedAt)).prepare();
  const open = db.select().from(relays).where(eq(relays.state, "asked")).orderBy(asc(relays.askedAt)).prepare();
  const unread = db
    .select()
    .from(relays)
    .where(and(eq(relays.state, "answered"), isNull(relays.readAt)))
    .orderBy(asc(relays.answeredAt))
    .prepare();
  return {
    add: insertRow(db, relays),
    find: (relayId: string): Promise<Relay | undefined> => find.get({ id: relayId }),
    /** The newest question that this participation has not answered yet. */
    openFor: (participationId: string): Promise<Relay | undefined> => openFor.get({ participationId }),
    allOf: (participationId: string): Promise<Relay[]> => allOf.all({ participationId }),
    /** All that wait for an answer, the oldest first. */
    open: (): Promise<Relay[]> => open.all(),
    /** Answered ones that no colleague marked as read, the oldest first. */
    unread: (): Promise<Relay[]> => unread.all(),
    markRead: compile<{ id: string; readAt: number }>(
      db
        .update(relays)
        .set({ readAt: sql`${sql.placeholder("readAt")}` })
        .where(and(eq(relays.id, id), isNull(relays.readAt))),
    ),
    answer: compile<{ id: string; reply: string; answeredAt: number }>(
      db
        .update(relays)
        .set({
          state: "answered",
          reply: sql`${sql.placeholder("reply")}`,
          answeredAt: sql`${sql.placeholder("answeredAt")}`,
        })
        .where(and(eq(relays.id, id), eq(relays.state, "asked"))),
    ),
    ...cancellers(db),
    removeAll: compile<{ participationId: string }>(db.delete(relays).where(ofParticipation)),
  };
}

/** A question is taken back together with its message, or not at all: fails when that message is being sent, or was. */
function cancellers(db: Db) {
  const id = sql.placeholder("id");
  const itsMessage = and(
    eq(outbox.recipientId, sql.placeholder("participationId")),
    sql`json_extract(${outbox.delivery}, '$.relayId') = ${id}`,
  );
  const isUntaken = sql`EXISTS (SELECT 1 FROM outbox WHERE ${itsMessage} AND ${outbox.leasedUntil} <= ${sql.placeholder("now")})`;
  const mark = compile<{ id: string; participationId: string; now: number }>(
    db
      .update(relays)
      .set({ state: sql`CASE WHEN ${isUntaken} THEN 'cancelled' ELSE NULL END` })
      .where(eq(relays.id, id)),
  );
  const drop = compile<{ id: string; participationId: string }>(db.delete(outbox).where(itsMessage));
  return {
    cancel: (relay: { id: string; participationId: string; now: number }) => [mark(relay), drop(relay)],
  };
}
