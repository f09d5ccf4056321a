import { desc, eq, lt, sql } from "drizzle-orm";
import type { Consultation } from "../../model/consultation/consultation.ts";
import { compile, type Db, insertRow } from "../database/db.ts";
import { drafts } from "../schema/consultations.ts";

/** A consultation before it is published; one that is still being made may have no questions. */
export type Draft = typeof drafts.$inferSelect;

const DAY_MILLISECONDS = 86_400_000;
const DAYS_KEPT = 30;

/** Consultations before they are published. */
export function createDrafts(db: Db) {
  const id = sql.placeholder("id");
  const find = db.select().from(drafts).where(eq(drafts.id, id)).prepare();
  const newest = db.select().from(drafts).orderBy(desc(drafts.madeAt)).prepare();
  const forget = compile<{ before: number }>(db.delete(drafts).where(lt(drafts.madeAt, sql.placeholder("before"))));
  const remove = compile<{ id: string }>(db.delete(drafts).where(eq(drafts.id, id)));
  const change = compile<{ id: string; content: string; version: number; now: number }>(
    db
      .update(drafts)
      .set({
        content: sql`${sql.placeholder("content")}`,
        version: sql`${sql.placeholder("version")}`,
        madeAt: sql`${sql.placeholder("now")}`,
      })
      .where(eq(drafts.id, id)),
  );
  return {
    add: insertRow(db, drafts),
    find: (draftId: string): Promise<Draft | undefined> => find.get({ id: draftId }),
    /** All of them, the one that was worked on last first. */
    all: (): Promise<Draft[]> => newest.all(),
    change: ({ content, ...row }: { id: string; content: Consultation; version: number; now: number }) =>
      change({ ...row, content: JSON.stringify(content) }),
    remove: (draftId: string) => remove({ id: draftId }),
    /** Who left one alone for a month does not need it any more. */
    forgetOld: (now: number) => forget({ before: now - DAYS_KEPT * DAY_MILLISECONDS }),
  };
}
