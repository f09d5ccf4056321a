import { eq, sql } from "drizzle-orm";
import { compile, type Db, insertRow } from "./db.ts";
import { summaries } from "./schema.ts";

export type Summary = typeof summaries.$inferSelect;

/** What a model wrote and code found good, by what it was asked. An empty list: it was asked in vain. */
export function createSummaries(db: Db) {
  const find = db
    .select()
    .from(summaries)
    .where(eq(summaries.key, sql.placeholder("key")))
    .prepare();
  const removeAll = compile<{ slug: string }>(db.delete(summaries).where(eq(summaries.slug, sql.placeholder("slug"))));
  return {
    find: (key: string): Promise<Summary | undefined> => find.get({ key }),
    add: insertRow(db, summaries),
    /** What was made of the words of somebody who is forgotten is not kept either. */
    removeAll: (slug: string) => removeAll({ slug }),
  };
}
