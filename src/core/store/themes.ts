import { and, asc, eq, sql } from "drizzle-orm";
import { compile, type Db, everyColumn, type SqlStatement } from "./db.ts";
import { embeddings, placedTexts, themes } from "./schema.ts";

export type PlacedText = Omit<typeof placedTexts.$inferSelect, "slug">;
export type Embedding = Omit<typeof embeddings.$inferSelect, "slug" | "model">;

/** Themes that the seed lexicon does not know, and the texts in them. */
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
    ...placesOf(db),
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
    /** Write it before the answers themselves go. */
    forget: (participationId: string): SqlStatement[] =>
      ["placed_texts", "embeddings"].map((table) => ({
        sql: `DELETE FROM ${table} WHERE answer_id IN (SELECT id FROM answers WHERE participation_id = ?)`,
        params: [participationId],
      })),
  };
}

function placesOf(db: Db) {
  const slug = sql.placeholder("slug");
  const { answerId, themeId, mark, since } = placedTexts;
  const columns = { answerId, themeId, mark, since };
  const places = db
    .select(columns)
    .from(placedTexts)
    .where(eq(placedTexts.slug, slug))
    .orderBy(asc(answerId))
    .prepare();
  const place = db
    .select(columns)
    .from(placedTexts)
    .where(eq(answerId, sql.placeholder("answerId")))
    .prepare();
  return {
    placesIn: (of: string): Promise<PlacedText[]> => places.all({ slug: of }),
    placeOf: (answer: number): Promise<PlacedText | undefined> => place.get({ answerId: answer }),
    place: compile<typeof placedTexts.$inferSelect>(
      db
        .insert(placedTexts)
        .values(everyColumn(placedTexts))
        .onConflictDoUpdate({
          target: answerId,
          set: { themeId: sql`excluded.theme_id`, mark: sql`excluded.mark`, since: sql`excluded.since` },
        }),
    ),
  };
}

function vectors(db: Db) {
  const { answerId, mark, vector } = embeddings;
  const ofModel = db
    .select({ answerId, mark, vector })
    .from(embeddings)
    .where(and(eq(embeddings.slug, sql.placeholder("slug")), eq(embeddings.model, sql.placeholder("model"))))
    .prepare();
  return {
    embeddings: (slug: string, model: string): Promise<Embedding[]> => ofModel.all({ slug, model }),
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
