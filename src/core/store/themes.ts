import { and, asc, eq, sql } from "drizzle-orm";
import { compile, type Db, everyColumn } from "./db.ts";
import { embeddings, themes } from "./schema.ts";

export type Embedding = Omit<typeof embeddings.$inferSelect, "slug" | "model">;

/** Themes that the seed lexicon does not know, and what a model makes of texts. */
export function createThemes(db: Db) {
  const slug = sql.placeholder("slug");
  const known = db
    .select({ id: themes.id, title: themes.title, named: themes.named })
    .from(themes)
    .where(eq(themes.slug, slug))
    .orderBy(asc(themes.id))
    .prepare();
  return {
    ofSlug: (of: string): Promise<{ id: string; title: string; named: boolean }[]> => known.all({ slug: of }),
    /** A theme that is known keeps its name. */
    add: compile<{ slug: string; id: string; title: string }>(
      db
        .insert(themes)
        .values({ ...everyColumn(themes, ["named"]), named: false })
        .onConflictDoNothing(),
    ),
    /** The name that a language model gives it, once. */
    name: compile<{ slug: string; id: string; title: string }>(
      db
        .update(themes)
        .set({ title: sql`${sql.placeholder("title")}`, named: true })
        .where(and(eq(themes.slug, slug), eq(themes.id, sql.placeholder("id")))),
    ),
    ...vectors(db),
  };
}

function vectors(db: Db) {
  const { answerId, mark, vector } = embeddings;
  const isWanted = sql`${answerId} IN (SELECT value FROM json_each(${sql.placeholder("answerIds")}))`;
  const ofModel = db
    .select({ answerId, mark, vector })
    .from(embeddings)
    .where(and(isWanted, eq(embeddings.model, sql.placeholder("model"))))
    .prepare();
  return {
    embeddings: (answerIds: number[], model: string): Promise<Embedding[]> =>
      ofModel.all({ answerIds: JSON.stringify(answerIds), model }),
    embed: compile<typeof embeddings.$inferSelect>(
      db
        .insert(embeddings)
        .values(everyColumn(embeddings))
        .onConflictDoUpdate({
          target: answerId,
          set: { mark: sql`excluded.mark`, model: sql`excluded.model`, vector: sql`excluded.vector` },
        }),
    ),
  };
}
