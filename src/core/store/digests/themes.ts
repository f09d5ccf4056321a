import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, isListed, type SqlStatement } from "../database/db.ts";
import { embeddings, themes } from "../schema/themes.ts";

export type Embedding = Omit<typeof embeddings.$inferSelect, "slug" | "model">;

/** Many rows in one statement: D1 counts statements, and a list in JSON is one parameter. */
const addAll = `INSERT INTO themes (slug, id, title)
  SELECT ?, value ->> 0, value ->> 1 FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`;
const embedAll = `INSERT INTO embeddings (slug, model, answer_id, mark, vector)
  SELECT ?, ?, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) WHERE true
  ON CONFLICT (answer_id) DO UPDATE SET mark = excluded.mark, model = excluded.model, vector = excluded.vector`;

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
    /** `named`: a language model gave it that title. */
    ofSlug: (of: string): Promise<{ id: string; title: string; named: boolean }[]> => known.all({ slug: of }),
    /** A theme that is known keeps its name. */
    add: (slug: string, begun: { id: string; title: string }[]): SqlStatement => ({
      sql: addAll,
      params: [slug, JSON.stringify(begun.map(({ id, title }) => [id, title]))],
    }),
    ...vectors(db),
  };
}

function vectors(db: Db) {
  const { answerId, mark, vector } = embeddings;
  const ofModel = db
    .select({ answerId, mark, vector })
    .from(embeddings)
    .where(and(isListed(answerId, "answerIds"), eq(embeddings.model, sql.placeholder("model"))))
    .prepare();
  return {
    embeddings: (answerIds: number[], model: string): Promise<Embedding[]> =>
      ofModel.all({ answerIds: JSON.stringify(answerIds), model }),
    embed: (slug: string, model: string, vectors: Embedding[]): SqlStatement => ({
      sql: embedAll,
      params: [slug, model, JSON.stringify(vectors.map((each) => [each.answerId, each.mark, each.vector]))],
    }),
  };
}
