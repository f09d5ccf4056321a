import { and, eq, sql } from "drizzle-orm";
import type { Db, Driver, SqlStatement } from "../database/db.ts";
import { findings } from "../schema/digests.ts";

/** What was found, in which consultation, in answers from the first to the last, and the mark of all that it was found in. */
export type Finding = Omit<typeof findings.$inferSelect, "content"> & { content: unknown };

/** How often anything about the texts of a consultation changed, and how often one that counted changed or went. */
export type TextRevision = { changes: number; losses: number };

const LOSSES = "ifnull((SELECT losses FROM text_revisions WHERE slug = ?), 0)";
const keep = `INSERT INTO findings (slug, name, first, last, mark, content) SELECT ?, ?, ?, ?, ?, ? WHERE ${LOSSES} = ?
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
    /** To be asked before the texts are read. */
    async revision(slug: string): Promise<TextRevision> {
      const rows = await driver.query("SELECT changes, losses FROM text_revisions WHERE slug = ?", [slug]);
      const [changes = 0, losses = 0] = (rows[0] ?? []).map(Number);
      return { changes, losses };
    },
    find: async (of: Pick<Finding, "slug" | "name" | "mark">): Promise<unknown> => (await find.get(of))?.content,
    /** Nothing is kept when a text that counted changed or went since this revision: words that went would come back. */
    keep: ({ slug, name, first, last, mark, content }: Finding, { losses }: TextRevision): SqlStatement => ({
      sql: keep,
      params: [slug, name, first, last, mark, JSON.stringify(content), slug, losses],
    }),
  };
}
