import { eq, lt, sql } from "drizzle-orm";
import type { Consultation } from "../model/consultation.ts";
import { compile, type Db, insertRow } from "./db.ts";
import { drafts } from "./schema.ts";

const DAY_MILLISECONDS = 86_400_000;
const DAYS_KEPT = 30;

/** Consultations before they are published. */
export function createDrafts(db: Db) {
  const find = db
    .select({ content: drafts.content })
    .from(drafts)
    .where(eq(drafts.id, sql.placeholder("id")))
    .prepare();
  const forget = compile<{ before: number }>(db.delete(drafts).where(lt(drafts.madeAt, sql.placeholder("before"))));
  return {
    add: insertRow(db, drafts),
    find: async (id: string): Promise<Consultation | undefined> => (await find.get({ id }))?.content,
    forgetOld: (now: number) => forget({ before: now - DAYS_KEPT * DAY_MILLISECONDS }),
  };
}
