import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { ConsultationDigest } from "../../model/digests/digest.ts";
import type { Language } from "../../model/language.ts";
import { type Db, isListed } from "../database/db.ts";
import { answers } from "../schema/answers.ts";
import { digests } from "../schema/digests.ts";
import { readVoices } from "../schema/reviews.ts";
import { placedTexts } from "../schema/themes.ts";
import { reworded } from "../schema/translations.ts";

/** An accepted answer without its words. `mark` is of the words; `rewordedAt` the newest digest when these changed last. */
export type NoteRow = { id: number; participationId: string; mark: string; rewordedAt: number; receivedAt: number };
export type NoteText = Pick<NoteRow, "id" | "rewordedAt"> & {
  text: string;
  language: Language;
  isRead: boolean;
  isFlagged: boolean;
};
/** Where in an answer the words stand, and the mark of the answer that a colleague read. */
export type LetThrough = { start: number; length: number; mark: string };
/** What the newest digest tells of a consultation; `at` grows with every digest that is stored. */
export type LastTold = { at: number; told: ConsultationDigest | undefined };

/** What the response note is made of: who is in which point without any words, and the words of one page. */
export function createNotes(db: Db) {
  const { id, participationId, text, language, flag, reviewed, receivedAt } = answers;
  const [time, after] = [sql.placeholder("time"), sql.placeholder("id")];
  const slug = sql.placeholder("slug");
  const counts = and(eq(answers.kind, "text"), eq(answers.status, "accepted"), eq(answers.hidden, false));
  const rewordedAt = sql<number>`coalesce(${reworded.digest}, -1)`;
  const rows = db
    .select({
      id,
      participationId,
      mark: sql<string>`coalesce(${placedTexts.mark}, ${text})`,
      rewordedAt,
      receivedAt,
    })
    .from(answers)
    .leftJoin(placedTexts, eq(placedTexts.answerId, id))
    .leftJoin(reworded, eq(reworded.answerId, id))
    .where(and(eq(answers.slug, slug), counts, sql`(${receivedAt}, ${id}) > (${time}, ${after})`))
    .orderBy(asc(receivedAt), asc(id))
    .limit(sql.placeholder("limit"))
    .prepare();
  const texts = db
    .select({ id, text, language, isRead: reviewed, isFlagged: sql<number>`${flag} IS NOT NULL`, rewordedAt })
    .from(answers)
    .leftJoin(reworded, eq(reworded.answerId, id))
    .where(and(isListed(id, "ids"), counts))
    .prepare();
  const told = sql<string | null>`(SELECT value FROM json_each(${digests.content}, '$.consultations')
    WHERE value ->> 'slug' = ${slug})`;
  const newest = db
    .select({ at: sql<number>`${digests}.rowid`, told })
    .from(digests)
    .orderBy(desc(digests.week), desc(digests.version))
    .limit(1)
    .prepare();
  return {
    letThrough: letThroughReader(db),
    /** The answers that count, after this one. */
    rows: (range: { slug: string; time: number; id: number; limit: number }): Promise<NoteRow[]> => rows.all(range),
    /** Of those that count. */
    async texts(ids: number[]): Promise<NoteText[]> {
      const found = await texts.all({ ids: JSON.stringify(ids) });
      return found.map((row) => ({ ...row, isFlagged: row.isFlagged === 1 }));
    },
    async lastTold(of: string): Promise<LastTold> {
      const row = await newest.get({ slug: of });
      return { at: row?.at ?? 0, told: row?.told ? (JSON.parse(row.told) as ConsultationDigest) : undefined };
    },
  };
}

/** The clauses of few people that a colleague let through. */
function letThroughReader(db: Db) {
  const { answerId, start, length, mark, mayTell } = readVoices;
  const voices = db
    .select({ answerId, start, length, mark })
    .from(readVoices)
    .where(and(eq(readVoices.slug, sql.placeholder("slug")), eq(mayTell, true)))
    .orderBy(answerId, start)
    .prepare();
  return async (slug: string): Promise<Map<number, LetThrough[]>> =>
    Map.groupBy(await voices.all({ slug }), (row) => row.answerId);
}
