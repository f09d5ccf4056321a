import { eq, sql } from "drizzle-orm";
import type { OutcomeDraft } from "../../model/drafts/outcome.ts";
import { compile, type Db, everyColumn } from "../database/db.ts";
import { outcomeDrafts } from "../schema/consultations.ts";

/** Outcomes that colleagues are writing. */
export function createOutcomeDrafts(db: Db) {
  const find = db
    .select()
    .from(outcomeDrafts)
    .where(eq(outcomeDrafts.slug, sql.placeholder("slug")))
    .prepare();
  const all = db.select().from(outcomeDrafts).prepare();
  return {
    all: (): Promise<{ slug: string; content: OutcomeDraft }[]> => all.all(),
    find: (slug: string): Promise<{ version: number; content: OutcomeDraft } | undefined> => find.get({ slug }),
    save: compile<typeof outcomeDrafts.$inferSelect>(
      db
        .insert(outcomeDrafts)
        .values(everyColumn(outcomeDrafts))
        .onConflictDoUpdate({
          target: outcomeDrafts.slug,
          set: { version: sql`excluded.version`, content: sql`excluded.content` },
        }),
    ),
  };
}
