import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { compile, type Db, everyColumn, insertRow } from "./database/db.ts";
import { answers, tombstones } from "./schema/answers.ts";
import { participations } from "./schema/people.ts";

export type StoredAnswer = typeof answers.$inferSelect;
export type NewAnswer = Omit<StoredAnswer, "id" | "review" | "reviewed" | "rejections" | "assignedTo" | "assignment">;
export type Tombstone = Omit<typeof tombstones.$inferSelect, "id">;

/** An answer with what the export tells of its participation. */
export type ToldAnswer = StoredAnswer & { channel: string; source: string | null; helper: boolean };

const STRETCH = 200;

/** What only the team changes. */
const notOfTheAuthor = ["id", "review", "reviewed", "rejections", "assignedTo", "assignment"];
/** New words of who was rejected once, or set apart, wait for a person; who was rejected twice had a second chance. */
const isRejectedForGood = sql`${answers.status} = 'rejected' AND ${answers.rejections} >= 2`;
const hadItsRuling = sql`${answers.reviewed} = 1 AND ${answers.status} IN ('rejected', 'apart')`;

/** Whether a row brings something new: a colleague's ruling on the same words stands. */
const { value, text, language, status, flag, hidden, reviewed } = answers;
const bringsNews = sql`${value} IS NOT excluded.value OR ${text} IS NOT excluded.text OR ${language} IS NOT excluded.language
  OR ${hidden} IS NOT excluded.hidden
  OR (${reviewed} = 0 AND (${status} IS NOT excluded.status OR ${flag} IS NOT excluded.flag))`;

export function createAnswers(db: Db) {
  const save = saver(db);
  const saveImported = saver(db, bringsNews);
  const ofParticipation = eq(answers.participationId, sql.placeholder("participationId"));
  const ofQuestion = and(ofParticipation, eq(answers.questionId, sql.placeholder("questionId")));
  const removeAll = compile<{ participationId: string }>(db.delete(answers).where(ofParticipation));
  const bury = insertRow(db, tombstones, ["id"]);
  const allOf = db.select().from(answers).where(ofParticipation).orderBy(asc(answers.id)).prepare();
  const graves = db
    .select()
    .from(tombstones)
    .where(eq(tombstones.slug, sql.placeholder("slug")))
    .orderBy(asc(tombstones.week), asc(tombstones.id))
    .prepare();
  return {
    /** A changed answer keeps its row and the time it first came in. */
    save,
    /** The same, but a row that is there already changes nothing. */
    saveImported,
    /** Takes one answer away, as if it had not been given. */
    remove: compile<{ participationId: string; questionId: string; kind: string }>(
      db.delete(answers).where(and(ofQuestion, eq(answers.kind, sql.placeholder("kind")))),
    ),
    /** Takes what was answered to a question out of the counts; answering it again brings it back. */
    hide: compile<{ participationId: string; questionId: string }>(
      db.update(answers).set({ hidden: true }).where(ofQuestion),
    ),
    removeAll,
    bury: (tombstone: Tombstone) => bury({ ...tombstone, id: 0 }),
    allOf: (participationId: string): Promise<StoredAnswer[]> => allOf.all({ participationId }),
    tombstones: (slug: string) => graves.all({ slug }),
    ...readers(db),
  };
}

/** Every answer to a consultation in the order of the export: time received, then insertion. */
function readers(db: Db) {
  const page = pageQuery(db);
  async function* stretches(slug: string): AsyncGenerator<ToldAnswer[]> {
    let after = { time: Number.MIN_SAFE_INTEGER, id: 0 };
    for (;;) {
      const rows = await page.all({ slug, ...after, limit: STRETCH });
      if (rows.length > 0) yield rows.map(({ answer, ...told }) => ({ ...answer, ...told }));
      const last = rows.at(-1);
      if (!last || rows.length < STRETCH) return;
      after = { time: last.answer.receivedAt, id: last.answer.id };
    }
  }
  return {
    /** So many at a time that reading them holds nobody up. */
    stretches,
    async *inOrder(slug: string): AsyncGenerator<ToldAnswer> {
      for await (const stretch of stretches(slug)) yield* stretch;
    },
  };
}

function saver(db: Db, setWhere?: SQL) {
  const onRepeat = [answers.participationId, answers.questionId, answers.kind];
  const insert = () => db.insert(answers).values(everyColumn(answers, notOfTheAuthor));
  return compile<NewAnswer>(
    insert().onConflictDoUpdate({
      target: onRepeat,
      ...(setWhere && { setWhere }),
      set: {
        value: sql`excluded.value`,
        text: sql`excluded.text`,
        language: sql`excluded.language`,
        status: sql`CASE WHEN ${isRejectedForGood} THEN 'rejected' WHEN ${hadItsRuling} THEN 'waiting' ELSE excluded.status END`,
        reason: sql`CASE WHEN ${isRejectedForGood} THEN ${answers.reason} ELSE excluded.reason END`,
        hidden: sql`excluded.hidden`,
        flag: sql`excluded.flag`,
        review: sql`${answers.review} + 1`,
        reviewed: false,
      },
    }),
  );
}

function pageQuery(db: Db) {
  const [time, id] = [sql.placeholder("time"), sql.placeholder("id")];
  const { channel, source, helper } = participations;
  return db
    .select({ answer: answers, channel, source, helper })
    .from(answers)
    .innerJoin(participations, eq(participations.id, answers.participationId))
    .where(
      and(
        eq(answers.slug, sql.placeholder("slug")),
        // As a row: with "or" the index would be read from its beginning each time.
        sql`(${answers.receivedAt}, ${answers.id}) > (${time}, ${id})`,
      ),
    )
    .orderBy(asc(answers.receivedAt), asc(answers.id))
    .limit(sql.placeholder("limit"))
    .prepare();
}
