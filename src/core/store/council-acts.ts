import { and, asc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import { compile, type Db, insertRow } from "./db.ts";
import { councilActs } from "./schema.ts";

export type CouncilAct = typeof councilActs.$inferSelect;

/** What councillors did with what they read. */
export function createCouncilActs(db: Db) {
  const { id, at } = councilActs;
  const find = db
    .select()
    .from(councilActs)
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const between = db
    .select()
    .from(councilActs)
    .where(and(gte(at, sql.placeholder("from")), lt(at, sql.placeholder("before"))))
    .orderBy(asc(at), asc(id))
    .prepare();
  const unread = db.select().from(councilActs).where(isNull(councilActs.readAt)).orderBy(asc(at), asc(id)).prepare();
  return {
    add: insertRow(db, councilActs),
    setName: compile<{ id: string; name: string }>(
      db
        .update(councilActs)
        .set({ name: sql`${sql.placeholder("name")}` })
        .where(eq(id, sql.placeholder("id"))),
    ),
    find: (actId: string): Promise<CouncilAct | undefined> => find.get({ id: actId }),
    /** Those that no colleague marked as read, the oldest first. */
    unread: (): Promise<CouncilAct[]> => unread.all(),
    markRead: compile<{ id: string; readAt: number }>(
      db
        .update(councilActs)
        .set({ readAt: sql`${sql.placeholder("readAt")}` })
        .where(and(eq(id, sql.placeholder("id")), isNull(councilActs.readAt))),
    ),
    between: (range: { from: number; before: number }): Promise<CouncilAct[]> => between.all(range),
  };
}
