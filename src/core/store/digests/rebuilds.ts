import { and, eq, isNull } from "drizzle-orm";
import type { Rebuild } from "../../model/messages/message.ts";
import type { Db, SqlStatement } from "../database/db.ts";
import { outbox } from "../schema/sending.ts";

/** What waits in the outbox to be made again, each in a row of its own: none holds up another. */
export function createRebuilds(db: Db) {
  const waiting = db
    .select({ delivery: outbox.delivery })
    .from(outbox)
    .where(and(eq(outbox.lane, "rebuild"), isNull(outbox.failure)))
    .prepare();
  return {
    /** One that nobody has begun yet does for who asks again; one that is underway may have read what was before. */
    askRebuild(delivery: Rebuild, dueAt: number): SqlStatement {
      const id = delivery.type === "rebuild-digest" ? `digest ${delivery.week}` : `report ${delivery.slug}`;
      return {
        sql: `INSERT INTO outbox (lane, recipient_type, recipient_id, delivery, due_at, attempts, leased_until)
          SELECT 'rebuild', 'program', ?, ?, ?, 0, 0 WHERE NOT EXISTS (SELECT 1 FROM outbox
          WHERE recipient_id = ? AND lane = 'rebuild' AND lease IS NULL AND failure IS NULL)`,
        params: [id, JSON.stringify(delivery), dueAt, id],
      };
    },
    /** All that is still to be made again, underway or not. */
    rebuilds: async () => (await waiting.all()).map(({ delivery }) => delivery as Rebuild),
  };
}
