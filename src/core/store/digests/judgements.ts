import { and, asc, eq, ne, or, sql } from "drizzle-orm";
import { compile, type Db, type SqlStatement } from "../database/db.ts";
import { consultations } from "../schema/consultations.ts";
import { judgements, judgings } from "../schema/digests.ts";

export type Judgement = Omit<typeof judgements.$inferSelect, "slug" | "writer">;
/** How far a model is with one consultation. */
export type Judging = typeof judgings.$inferSelect;

/** Many rows in one statement: D1 counts statements, and a list in JSON is one parameter. Words that are gone get none. */
const addAll = `INSERT INTO judgements (slug, writer, answer_id, sentence_id, mark, verdict)
  SELECT ?, ?, given.value ->> 0, given.value ->> 1, given.value ->> 2, given.value ->> 3 FROM json_each(?) AS given
  WHERE EXISTS (SELECT 1 FROM answers WHERE id = given.value ->> 0)
  AND EXISTS (SELECT 1 FROM sentences WHERE id = given.value ->> 1)
  ON CONFLICT (answer_id, sentence_id) DO UPDATE
  SET mark = excluded.mark, verdict = excluded.verdict, writer = excluded.writer`;

/** What a model judged of answers, and how far it is. */
export function createJudgements(db: Db) {
  const slug = sql.placeholder("slug");
  const { answerId, sentenceId, mark, verdict } = judgements;
  const ofSlug = db
    .select({ answerId, sentenceId, mark, verdict })
    .from(judgements)
    .where(and(eq(judgements.slug, slug), eq(judgements.writer, sql.placeholder("writer"))))
    .orderBy(asc(sentenceId), asc(answerId))
    .prepare();
  return {
    /** Only what this writer judged. */
    ofSlug: (of: string, writer: string): Promise<Judgement[]> => ofSlug.all({ slug: of, writer }),
    add: (of: string, writer: string, judged: Judgement[]): SqlStatement => ({
      sql: addAll,
      params: [
        of,
        writer,
        JSON.stringify(judged.map((each) => [each.answerId, each.sentenceId, each.mark, each.verdict])),
      ],
    }),
    ...progressOf(db),
  };
}

function progressOf(db: Db) {
  const slug = sql.placeholder("slug");
  const find = db.select().from(judgings).where(eq(judgings.slug, slug)).prepare();
  const isBehind = or(
    ne(judgings.done, judgings.changes),
    ne(judgings.writer, sql.placeholder("writer")),
    ne(judgings.proposer, sql.placeholder("proposer")),
  );
  const unfinished = db
    .select({ slug: judgings.slug })
    .from(judgings)
    .innerJoin(consultations, eq(consultations.slug, judgings.slug))
    .where(isBehind)
    .orderBy(asc(judgings.slug))
    .prepare();
  const { done, writer, proposer, shownUntil, roundUntil } = judgings;
  const columns = { done, writer, proposer, shownUntil, roundUntil };
  const save = compile<Omit<Judging, "changes">>(
    db
      .update(judgings)
      .set(Object.fromEntries(Object.keys(columns).map((name) => [name, sql`${sql.placeholder(name)}`])))
      .where(eq(judgings.slug, slug)),
  );
  return {
    find: (of: string): Promise<Judging | undefined> => find.get({ slug: of }),
    /** Where texts came, changed or went since all were judged, or were judged or proposed by another writer. */
    unfinished: async (writers: { writer: string; proposer: string }): Promise<string[]> =>
      (await unfinished.all(writers)).map((row) => row.slug),
    /** Texts that came meanwhile still wait. */
    save,
  };
}
