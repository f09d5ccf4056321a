import { asc, eq, sql } from "drizzle-orm";
import type { ReadVoice, ReviewedClause, ReviewedPoint, ReviewState } from "../../model/reviews/review-state.ts";
import { compile, type Db, everyColumn, type SqlStatement } from "../database/db.ts";
import { readVoices, reviewedClauses, reviewedPoints } from "../schema/reviews.ts";

/** Many rows in one statement: D1 counts statements, and a list in JSON is one parameter. */
const judgeAll = `INSERT INTO reviewed_clauses (slug, answer_id, start, length, point_id, verdict)
  SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?) AS given
  WHERE EXISTS (SELECT 1 FROM answers WHERE answers.id = given.value ->> 0)
  ON CONFLICT (answer_id, start, length, point_id) DO UPDATE SET verdict = excluded.verdict`;
const readAll = `INSERT INTO read_voices (slug, answer_id, start, length, mark, may_tell)
  SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?) AS given
  WHERE EXISTS (SELECT 1 FROM answers WHERE answers.id = given.value ->> 0)
  ON CONFLICT (answer_id, start, length) DO UPDATE SET mark = excluded.mark, may_tell = excluded.may_tell`;
const moveAll = "UPDATE OR IGNORE reviewed_clauses SET point_id = ? WHERE slug = ? AND point_id = ?";
const dropLeft = "DELETE FROM reviewed_clauses WHERE slug = ? AND point_id = ?";
const turnTo = "UPDATE reviewed_points SET opposite = ? WHERE slug = ? AND opposite = ?";
const removePoint = "DELETE FROM reviewed_points WHERE slug = ? AND id = ?";

const slug = sql.placeholder("slug");

/** What colleagues decided about points. Triggers take away what was said of answers that changed or went. */
export function createPointReviews(db: Db) {
  return {
    ...readsOf(db),
    ...writesOf(db),
  };
}

function readsOf(db: Db) {
  const points = db
    .select()
    .from(reviewedPoints)
    .where(eq(reviewedPoints.slug, slug))
    .orderBy(asc(reviewedPoints.id))
    .prepare();
  const { answerId, start, length, pointId } = reviewedClauses;
  const clauses = db
    .select()
    .from(reviewedClauses)
    .where(eq(reviewedClauses.slug, slug))
    .orderBy(asc(answerId), asc(start), asc(length), asc(pointId))
    .prepare();
  const voices = db
    .select()
    .from(readVoices)
    .where(eq(readVoices.slug, slug))
    .orderBy(asc(readVoices.answerId), asc(readVoices.start))
    .prepare();
  const pointsOf = async (of: string): Promise<ReviewedPoint[]> => (await points.all({ slug: of })).map(toPoint);
  return {
    points: pointsOf,
    /** All that was decided about a consultation and that still holds. */
    async state(of: string): Promise<ReviewState> {
      return {
        points: await pointsOf(of),
        clauses: (await clauses.all({ slug: of })).map(toClause),
        voices: (await voices.all({ slug: of })).map(toVoice),
      };
    },
  };
}

function writesOf(db: Db) {
  const savePoint = compile<PointRow>(
    db
      .insert(reviewedPoints)
      .values(everyColumn(reviewedPoints))
      .onConflictDoUpdate({
        target: [reviewedPoints.slug, reviewedPoints.id],
        set: {
          labelAnswer: sql`excluded.label_answer`,
          labelStart: sql`excluded.label_start`,
          labelLength: sql`excluded.label_length`,
          opposite: sql`excluded.opposite`,
        },
      }),
  );
  return {
    savePoint: (of: string, { id, label, opposite }: ReviewedPoint): SqlStatement => {
      const { answerId: labelAnswer, start: labelStart, length: labelLength } = label;
      return savePoint({ slug: of, id, labelAnswer, labelStart, labelLength, opposite });
    },
    /** The last word on a clause is the one that holds; of an answer that is gone nothing is kept. */
    judge: (of: string, judged: ReviewedClause[]): SqlStatement => {
      const rows = judged.map(({ place: at, pointId, verdict }) => [
        at.answerId,
        at.start,
        at.length,
        pointId,
        verdict,
      ]);
      return { sql: judgeAll, params: [of, JSON.stringify(rows)] };
    },
    readVoices: (of: string, read: ReadVoice[]): SqlStatement => {
      const rows = read.map(({ place: at, mark, mayTell }) => [
        at.answerId,
        at.start,
        at.length,
        mark,
        Number(mayTell),
      ]);
      return { sql: readAll, params: [of, JSON.stringify(rows)] };
    },
    /** Everything that was said of one point is said of another, and the first one is gone. */
    merge: (of: string, from: string, into: string): SqlStatement[] => [
      { sql: moveAll, params: [into, of, from] },
      { sql: dropLeft, params: [of, from] },
      { sql: turnTo, params: [into, of, from] },
      { sql: removePoint, params: [of, from] },
    ],
  };
}

type PointRow = typeof reviewedPoints.$inferSelect;
type ClauseRow = typeof reviewedClauses.$inferSelect;
type VoiceRow = typeof readVoices.$inferSelect;

function toPoint({ id, labelAnswer, labelStart, labelLength, opposite }: PointRow): ReviewedPoint {
  return { id, label: { answerId: labelAnswer, start: labelStart, length: labelLength }, opposite };
}

function toClause({ answerId, start, length, pointId, verdict }: ClauseRow): ReviewedClause {
  return { place: { answerId, start, length }, pointId, verdict };
}

function toVoice({ answerId, start, length, mark, mayTell }: VoiceRow): ReadVoice {
  return { place: { answerId, start, length }, mark, mayTell };
}
