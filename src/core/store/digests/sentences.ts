import { asc, eq, sql } from "drizzle-orm";
import type { Ruling } from "../../model/digests/sentence.ts";
import { compile, type Db, type SqlStatement } from "../database/db.ts";
import { sentences } from "../schema/digests.ts";

export type Sentence = typeof sentences.$inferSelect;

/** Many rows in one statement: D1 counts statements, and a list in JSON is one parameter. */
const addAll = `INSERT INTO sentences (slug, writer, made_at, id, text, written_by, cites)
  SELECT ?, ?, ?, value ->> 0, value ->> 1, value ->> 2, value -> 3 FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`;

/** Sentences that a model proposed as points. One whose answers change or go, goes with them. */
export function createSentences(db: Db) {
  const ofSlug = db
    .select()
    .from(sentences)
    .where(eq(sentences.slug, sql.placeholder("slug")))
    .orderBy(asc(sentences.madeAt), asc(sentences.id))
    .prepare();
  const rule = compile<{ id: string; ruling: Ruling }>(
    db
      .update(sentences)
      .set({ ruling: sql`${sql.placeholder("ruling")}` })
      .where(eq(sentences.id, sql.placeholder("id"))),
  );
  return {
    /** The oldest first. */
    ofSlug: (slug: string): Promise<Sentence[]> => ofSlug.all({ slug }),
    /** A sentence that is known stays as it is. */
    add: (slug: string, writer: string, madeAt: number, added: NewSentence[]): SqlStatement => ({
      sql: addAll,
      params: [
        slug,
        writer,
        madeAt,
        JSON.stringify(added.map((each) => [each.id, each.text, each.writtenBy, each.cites])),
      ],
    }),
    /** What a colleague says of a sentence; the last word counts. */
    rule,
    /** What another model, or another instruction, proposed and no colleague looked at. */
    dropOthers: (slug: string, writer: string): SqlStatement => ({
      sql: "DELETE FROM sentences WHERE slug = ? AND writer <> ? AND ruling IS NULL",
      params: [slug, writer],
    }),
  };
}

export type NewSentence = Pick<Sentence, "id" | "text" | "writtenBy" | "cites">;
