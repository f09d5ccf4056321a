import { and, eq, sql } from "drizzle-orm";
import type { Db, Driver, SqlStatement } from "./db.ts";
import { findings } from "./schema.ts";

/** What was found, in which consultation, and the mark of all that it was found in. */
export type Finding = Omit<typeof findings.$inferSelect, "content"> & { content: unknown };

/** Every text that came, changed or went takes the next number; SQLite never gives one twice. */
const REVISION = "ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'changed_texts'), 0)";
const keep = `INSERT INTO findings (slug, name, mark, content) SELECT ?, ?, ?, ? WHERE ${REVISION} = ?
  ON CONFLICT (slug, name) DO UPDATE SET mark = excluded.mark, content = excluded.content`;

/** What code found in texts. Triggers take it away when one of them changes or goes. */
export function createFindings(db: Db, driver: Driver) {
  const find = db
    .select({ content: findings.content })
    .from(findings)
    .where(
      and(
        eq(findings.slug, sql.placeholder("slug")),
        eq(findings.name, sql.placeholder("name")),
        eq(findings.mark, sql.placeholder("mark")),
      ),
    )
    .prepare();
  return {
    /** How often texts changed so far; to be asked before they are read. */
    async revision(): Promise<number> {
      const [[revision] = []] = await driver.query(`SELECT ${REVISION}`, []);
      return Number(revision);
    },
    find: async (of: Omit<Finding, "content">): Promise<unknown> => (await find.get(of))?.content,
    /** Nothing is kept when a text changed since this revision: words that went would come back. */
    keep: ({ slug, name, mark, content }: Finding, revision: number): SqlStatement => ({
      sql: keep,
      params: [slug, name, mark, JSON.stringify(content), revision],
    }),
  };
}
