import { and, asc, count, eq, lt, ne, sql } from "drizzle-orm";
import { compile, type Db, insertRow } from "../database/db.ts";
import { complaints } from "../schema/answers.ts";

export type Complaint = typeof complaints.$inferSelect;

const MOST_LISTED = 100;

/** What readers say about published words. */
export function createComplaints(db: Db) {
  const { id, answerId, state, at, ruledAt } = complaints;
  const isOpen = eq(state, "open");
  const find = db
    .select()
    .from(complaints)
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const ofAnswer = and(isOpen, eq(answerId, sql.placeholder("answerId")));
  const openOf = db.select({ n: count() }).from(complaints).where(ofAnswer).prepare();
  const openNow = db.select({ n: count() }).from(complaints).where(isOpen).prepare();
  const open = db.select().from(complaints).where(isOpen).orderBy(asc(at), asc(id)).limit(MOST_LISTED).prepare();
  const isOld = and(ne(state, "open"), lt(ruledAt, sql.placeholder("before")));
  const old = db.select({ n: count() }).from(complaints).where(isOld).prepare();
  return {
    add: insertRow(db, complaints),
    find: (which: string): Promise<Complaint | undefined> => find.get({ id: which }),
    countOpenOf: async (which: number): Promise<number> => (await openOf.get({ answerId: which }))?.n ?? 0,
    countOpen: async (): Promise<number> => (await openNow.get())?.n ?? 0,
    /** Those that no colleague answered, the oldest first. */
    open: (): Promise<Complaint[]> => open.all(),
    /** One answer for all that is open about the same words. */
    rule: compile<{ answerId: number; state: "hidden" | "left"; because: string; ruledAt: number }>(
      db
        .update(complaints)
        .set({
          state: sql`${sql.placeholder("state")}`,
          because: sql`${sql.placeholder("because")}`,
          ruledAt: sql`${sql.placeholder("ruledAt")}`,
        })
        .where(ofAnswer),
    ),
    countOld: async (before: number): Promise<number> => (await old.get({ before }))?.n ?? 0,
    letGoOld: compile<{ before: number }>(db.delete(complaints).where(isOld)),
  };
}
