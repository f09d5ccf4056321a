import { desc, eq, sql } from "drizzle-orm";
import { compile, type Db, everyColumn } from "./db.ts";
import { audit } from "./schema.ts";

/** One act of a colleague. It holds no words of residents: those can be forgotten, this cannot. */
export type Audited = Omit<typeof audit.$inferSelect, "id">;

/** What the team did, in order. It only grows: the database refuses to change or remove a row. */
export function createAudit(db: Db) {
  const add = compile<Audited>(db.insert(audit).values(everyColumn(audit, ["id"])));
  const newest = db
    .select()
    .from(audit)
    .where(eq(audit.subject, sql.placeholder("subject")))
    .orderBy(desc(audit.id))
    .limit(1)
    .prepare();
  const newestOf = db
    .select()
    .from(audit)
    .where(eq(audit.slug, sql.placeholder("slug")))
    .orderBy(desc(audit.id))
    .limit(sql.placeholder("limit"))
    .prepare();
  return {
    add,
    /** The last act on a subject. */
    newest: (subject: string): Promise<Audited | undefined> => newest.get({ subject }),
    /** The last acts about one consultation, the newest first. */
    newestOf: (slug: string, limit: number): Promise<Audited[]> => newestOf.all({ slug, limit }),
    ofSlug: (slug: string): Promise<Audited[]> =>
      db.select().from(audit).where(eq(audit.slug, slug)).orderBy(audit.id).all(),
  };
}
