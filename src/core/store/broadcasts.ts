import { asc, eq, lte, sql } from "drizzle-orm";
import { compile, type Db, insertRow } from "./db.ts";
import { broadcasts } from "./schema.ts";

export type Broadcast = typeof broadcasts.$inferSelect;

export function createBroadcasts(db: Db) {
  const id = sql.placeholder("id");
  const due = db
    .select()
    .from(broadcasts)
    .where(lte(broadcasts.dueAt, sql.placeholder("now")))
    .orderBy(asc(broadcasts.dueAt), asc(broadcasts.id))
    .limit(1)
    .prepare();
  return {
    add: insertRow(db, broadcasts),
    /** The oldest one that still has participations before it. */
    due: (now: number): Promise<Broadcast | undefined> => due.get({ now }),
    moveTo: compile<{ id: string; cursor: string; version: number }>(
      db
        .update(broadcasts)
        .set({ cursor: sql`${sql.placeholder("cursor")}`, version: sql`${sql.placeholder("version")}` })
        .where(eq(broadcasts.id, id)),
    ),
    finish: compile<{ id: string }>(db.delete(broadcasts).where(eq(broadcasts.id, id))),
  };
}
