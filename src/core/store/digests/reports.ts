import { and, countDistinct, desc, eq, like, sql } from "drizzle-orm";
import type { Report } from "../../model/digests/report.ts";
import { compile, type Db, insertRow, mayHold } from "../database/db.ts";
import { reports } from "../schema/digests.ts";

/** The final reports of consultations. */
export function createReports(db: Db) {
  const slug = sql.placeholder("slug");
  const versions = db.select().from(reports).where(eq(reports.slug, slug)).orderBy(desc(reports.version)).prepare();
  const keys = db.select({ slug: reports.slug, version: reports.version }).from(reports).prepare();
  const isThis = and(eq(reports.slug, slug), eq(reports.version, sql.placeholder("version")));
  const one = db
    .select({ content: reports.content })
    .from(reports)
    .where(and(isThis, mayHold(reports.content, "answerIds")))
    .prepare();
  const ofYear = db
    .select({ n: countDistinct(reports.number) })
    .from(reports)
    .where(like(reports.number, sql.placeholder("year")))
    .prepare();
  return {
    add: insertRow(db, reports),
    /** All versions, the newest first. */
    versions: async (of: string): Promise<Report[]> => (await versions.all({ slug: of })).map(({ content }) => content),
    /** Every version of every report. */
    keys: (): Promise<{ slug: string; version: number }[]> => keys.all(),
    /** One of them, if the number of one of these answers is anywhere in it. */
    holding: async (key: { slug: string; version: number }, answerIds: number[]): Promise<Report | undefined> =>
      (await one.get({ ...key, answerIds: JSON.stringify(answerIds) }))?.content,
    /** How many consultations have a report with a number of this year. */
    ofYear: async (year: string): Promise<number> => (await ofYear.get({ year: `${year}-%` }))?.n ?? 0,
    replace: compile<{ slug: string; version: number; content: string }>(
      db
        .update(reports)
        .set({ content: sql`${sql.placeholder("content")}` })
        .where(isThis),
    ),
  };
}
