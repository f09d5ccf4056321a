import { and, eq, sql } from "drizzle-orm";
import type { Db, Driver, SqlStatement } from "./db.ts";
import { findings } from "./schema.ts";

/** What was found, in which consultation, in answers from the first to the last, and the mark of all that it was found in. */
export type Finding = Omit<typeof findings.$inferSelect, "content"> & { content: unknown };

const REVISION = "ifnull((SELECT revision FROM text_revisions WHERE slug = ?), 0)";
const keep = `INSERT INTO findings (slug, name, first, last, mark, content) SELECT ?, ?, ?, ?, ?, ? WHERE ${REVISION} = ?
  ON CONFLICT (slug, name) DO UPDATE SET
    first = excluded.first, last = excluded.last, mark = excluded.mark, content = excluded.content`;

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
    /** How often texts of a consultation changed or went so far; to be asked before they are read. */
    async revision(slug: string): Promise<number> {
      const [[revision] = []] = await driver.query(`SELECT ${REVISION}`, [slug]);
      return Number(revision);
    },
    find: async (of: Pick<Finding, "slug" | "name" | "mark">): Promise<unknown> => (await find.get(of))?.content,
    /** Nothing is kept when a text changed since this revision: words that went would come back. */
    keep: ({ slug, name, first, last, mark, content }: Finding, revision: number): SqlStatement => ({
      sql: keep,
      params: [slug, name, first, last, mark, JSON.stringify(content), slug, revision],
    }),
  };
}
