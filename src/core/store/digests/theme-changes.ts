import { asc, eq, sql } from "drizzle-orm";
import { compile, type Db, everyColumn } from "../database/db.ts";
import { themeChanges } from "../schema/themes.ts";
import { type Step, takenUnless } from "../steps.ts";

export type ThemeChange = typeof themeChanges.$inferSelect;

const thisOne = `SELECT ifnull(title, '') || char(10) || ifnull(merged_into, '') FROM theme_changes
  WHERE slug = ? AND theme_id = ?`;

/** How the team changed themes of a consultation: another name, or put into another theme. */
export function createThemeChanges(db: Db) {
  const ofSlug = db
    .select()
    .from(themeChanges)
    .where(eq(themeChanges.slug, sql.placeholder("slug")))
    .orderBy(asc(themeChanges.themeId))
    .prepare();
  return {
    /** The last change of a theme is the one that holds. */
    save: compile<ThemeChange>(
      db
        .insert(themeChanges)
        .values(everyColumn(themeChanges))
        .onConflictDoUpdate({
          target: [themeChanges.slug, themeChanges.themeId],
          set: { title: sql`excluded.title`, mergedInto: sql`excluded.merged_into` },
        }),
    ),
    /** With it a commit is outrun when a theme is no longer changed like this. */
    unlessOther: (step: Step, { slug, themeId, title, mergedInto }: ThemeChange) =>
      takenUnless(step, `ifnull((${thisOne}), char(10)) = ?`, [slug, themeId, `${title ?? ""}\n${mergedInto ?? ""}`]),
    ofSlug: (slug: string): Promise<ThemeChange[]> => ofSlug.all({ slug }),
  };
}
