import { and, countDistinct, desc, eq, like, sql } from "drizzle-orm";
import type { Report } from "../model/report.ts";
import { compile, type Db, insertRow } from "./db.ts";
import { reports } from "./schema.ts";

/** The final reports of consultations. */
export function createReports(db: Db) {
  const slug = sql.placeholder("slug");
  const versions = db.select().from(reports).where(eq(reports.slug, slug)).orderBy(desc(reports.version)).prepare();
  const all = db.select().from(reports).prepare();
  const ofYear = db
    .select({ n: countDistinct(reports.number) })
    .from(reports)
    .where(like(reports.number, sql.placeholder("year")))
    .prepare();
  return {
    add: insertRow(db, reports),
    /** All versions, the newest first. */
    versions: async (of: string): Promise<Report[]> => (await versions.all({ slug: of })).map(({ content }) => content),
    all: async (): Promise<Report[]> => (await all.all()).map(({ content }) => content),
    /** How many consultations have a report with a number of this year. */
    ofYear: async (year: string): Promise<number> => (await ofYear.get({ year: `${year}-%` }))?.n ?? 0,
    replace: compile<{ slug: string; version: number; content: string }>(
      db
        .update(reports)
        .set({ content: sql`${sql.placeholder("content")}` })
        .where(and(eq(reports.slug, slug), eq(reports.version, sql.placeholder("version")))),
    ),
  };
}
