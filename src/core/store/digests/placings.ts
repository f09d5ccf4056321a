import { and, asc, desc, eq, exists, gt, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { compile, type Db, type Driver, everyColumn, isListed, type SqlStatement } from "../database/db.ts";
import { answers } from "../schema/answers.ts";
import { consultations } from "../schema/consultations.ts";
import { changedTexts, placedTexts, placings, themeCounts } from "../schema/themes.ts";

/** The theme that words are in. Other words have another mark; a digest of before `since` knows them as "other". */
export type PlacedText = Omit<typeof placedTexts.$inferSelect, "slug">;
/** How far placing is, a version a slice; and at which version themes were counted, with all that was so until when. */
export type Placing = typeof placings.$inferSelect;
export type ThemeCount = Omit<typeof themeCounts.$inferSelect, "slug">;
export type PlaceableText = { id: number; participationId: string; text: string; language: string };
export type Sample = { said: PlaceableText; place: PlacedText };
/** A text that came in, changed or went, as it is now; and where it stands. */
export type ChangedText = { change: number; answerId: number; counts: boolean; place: PlacedText | null } & {
  said: PlaceableText | null;
};

/** Many rows in one statement: D1 counts statements, and a list in JSON is one parameter. */
const placeAll = `INSERT INTO placed_texts (slug, answer_id, theme_id, mark, since)
  SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE true
  ON CONFLICT (answer_id) DO UPDATE SET theme_id = excluded.theme_id, mark = excluded.mark, since = excluded.since`;
const countAll = `INSERT INTO theme_counts (slug, theme_id, texts, people)
  SELECT ?, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`;
const lookAgain = `INSERT INTO changed_texts (slug, answer_id)
  SELECT slug, id FROM answers WHERE slug = ? AND kind = 'text' AND hidden = 0 AND status <> 'waiting' AND id > ? AND id <= ?`;

/** Read as rows: there may be very many. */
const inSlug = "SELECT answer_id, theme_id, mark, since FROM placed_texts WHERE slug = ? ORDER BY answer_id";
const waitingIn = "SELECT DISTINCT answer_id FROM changed_texts WHERE slug = ?";
const pageInThemes = `SELECT answer_id, theme_id, participation_id FROM placed_texts JOIN answers ON id = answer_id
  WHERE placed_texts.slug = ? AND answer_id > ? AND kind = 'text' AND status = 'accepted' AND hidden = 0
  ORDER BY answer_id LIMIT ?`;

const { id, participationId, text, language } = answers;
const said = { id, participationId, text, language };
const { answerId, themeId, mark, since } = placedTexts;
const place = { answerId, themeId, mark, since };
const slug = sql.placeholder("slug");
const counts = and(eq(answers.kind, "text"), eq(answers.status, "accepted"), eq(answers.hidden, false)) as SQL;

/** Which theme every text is in, and which texts wait for one. */
export function createPlacings(db: Db, driver: Driver) {
  const find = db.select().from(placings).where(eq(placings.slug, slug)).prepare();
  const save = compile<Placing>(
    db
      .insert(placings)
      .values(everyColumn(placings))
      .onConflictDoUpdate({
        target: placings.slug,
        set: {
          version: sql`excluded.version`,
          lexicon: sql`excluded.lexicon`,
          counted: sql`excluded.counted`,
          countedUntil: sql`excluded.counted_until`,
        },
      }),
  );
  return {
    find: (of: string): Promise<Placing | undefined> => find.get({ slug: of }),
    save,
    ...changesOf(db),
    ...againOf(db),
    ...placesOf(db, driver),
    ...samplesOf(db),
    ...countsOf(db, driver),
  };
}

function changesOf(db: Db) {
  const waiting = db
    .select({ id: changedTexts.id })
    .from(changedTexts)
    .where(eq(changedTexts.slug, consultations.slug));
  const isBehind = or(ne(placings.lexicon, sql.placeholder("lexicon")), ne(placings.counted, placings.version));
  const unfinished = db
    .select({ slug: consultations.slug })
    .from(consultations)
    .leftJoin(placings, eq(placings.slug, consultations.slug))
    .where(or(isNull(placings.slug), isBehind, exists(waiting)))
    .orderBy(asc(placings.countedUntil), asc(consultations.slug))
    .prepare();
  const first = db
    .select({ change: changedTexts.id })
    .from(changedTexts)
    .where(eq(changedTexts.slug, slug))
    .limit(1)
    .prepare();
  const changes = db
    .select({ change: changedTexts.id, answerId: changedTexts.answerId, counts: sql<number>`${counts}`, said, place })
    .from(changedTexts)
    .leftJoin(answers, eq(answers.id, changedTexts.answerId))
    .leftJoin(placedTexts, eq(answerId, changedTexts.answerId))
    .where(eq(changedTexts.slug, slug))
    .orderBy(asc(changedTexts.id))
    .limit(sql.placeholder("limit"))
    .prepare();
  return {
    /**
     * Where something waits for its place, or to be counted, and where all was placed by another lexicon or by none; what
     * was counted longest ago comes first.
     */
    unfinished: async (lexicon: string): Promise<string[]> =>
      (await unfinished.all({ lexicon })).map((row) => row.slug),
    isWaiting: async (of: string): Promise<boolean> => (await first.get({ slug: of })) !== undefined,
    /** The oldest changes. A text that changed twice is there twice, both times as it is now. */
    async changes(of: string, limit: number): Promise<ChangedText[]> {
      const rows = await changes.all({ slug: of, limit });
      return rows.map((row) => ({ ...row, counts: row.counts === 1 }));
    },
    /** What changed later stays. */
    doneUpTo: (of: string, change: number): SqlStatement => ({
      sql: "DELETE FROM changed_texts WHERE slug = ? AND id <= ?",
      params: [of, change],
    }),
  };
}

/** How every text is looked at again, some at a time. */
function againOf(db: Db) {
  const some = db
    .select({ id: answers.id })
    .from(answers)
    .where(
      and(
        eq(answers.slug, slug),
        sql`kind = 'text' AND hidden = 0 AND status <> 'waiting'`,
        gt(answers.id, sql.placeholder("after")),
      ),
    )
    .orderBy(asc(answers.id))
    .limit(sql.placeholder("limit"))
    .as("some");
  const portion = db
    .select({ last: sql<number | null>`max(${some.id})` })
    .from(some)
    .prepare();
  return {
    /** The texts that had a ruling or need none, after this one up to that one, are to be looked at; others are when they count. */
    lookAgain: (of: string, after: number, last: number): SqlStatement => ({
      sql: lookAgain,
      params: [of, after, last],
    }),
    /** The last of so many of those texts after this one. */
    textAfter: async (of: string, after: number, limit: number): Promise<number | undefined> =>
      (await portion.get({ slug: of, after, limit }))?.last ?? undefined,
  };
}

function placesOf(db: Db, driver: Driver) {
  const listed = db.select(place).from(placedTexts).where(isListed(answerId, "answerIds")).prepare();
  return {
    async places(of: string): Promise<PlacedText[]> {
      const rows = (await driver.query(inSlug, [of])) as [number, string, string, number][];
      return rows.map(([answerId, themeId, mark, since]) => ({ answerId, themeId, mark, since }));
    },
    /** The texts that came in, changed or went since they were placed. */
    waiting: async (of: string): Promise<number[]> =>
      (await driver.query(waitingIn, [of])).map(([answerId]) => answerId as number),
    placesOf: (answerIds: number[]): Promise<PlacedText[]> => listed.all({ answerIds: JSON.stringify(answerIds) }),
    place: (of: string, places: PlacedText[]): SqlStatement => ({
      sql: placeAll,
      params: [of, JSON.stringify(places.map((each) => [each.answerId, each.themeId, each.mark, each.since]))],
    }),
  };
}

/** The newest texts of themes, those that count. */
function samplesOf(db: Db) {
  const newest = sql`SELECT newest.answer_id FROM json_each(${sql.placeholder("themeIds")}) AS theme
    JOIN placed_texts AS newest ON newest.answer_id IN (SELECT answer_id FROM placed_texts
      WHERE slug = ${slug} AND theme_id = theme.value ORDER BY answer_id DESC LIMIT ${sql.placeholder("limit")})`;
  const sample = db
    .select({ said, place })
    .from(placedTexts)
    .innerJoin(answers, eq(answers.id, answerId))
    .where(and(sql`${answerId} IN (${newest})`, counts))
    .orderBy(asc(answerId))
    .prepare();
  return {
    /** So many of each. */
    sample: (of: string, themeIds: string[], limit: number): Promise<{ said: PlaceableText; place: PlacedText }[]> =>
      sample.all({ slug: of, themeIds: JSON.stringify(themeIds), limit }),
  };
}

function countsOf(db: Db, driver: Driver) {
  const counted = db
    .select({ themeId: themeCounts.themeId, texts: themeCounts.texts, people: themeCounts.people })
    .from(themeCounts)
    .where(eq(themeCounts.slug, slug))
    .orderBy(desc(themeCounts.texts), asc(themeCounts.themeId))
    .prepare();
  return {
    counts: (of: string): Promise<ThemeCount[]> => counted.all({ slug: of }),
    /** Texts that count, with their themes: those with an id above `after`. */
    inThemes: async (of: string, after: number, limit: number) =>
      (await driver.query(pageInThemes, [of, after, limit])) as [
        answerId: number,
        themeId: string,
        participationId: string,
      ][],
    saveCounts: (of: string, rows: ThemeCount[]): SqlStatement[] => [
      { sql: "DELETE FROM theme_counts WHERE slug = ?", params: [of] },
      { sql: countAll, params: [of, JSON.stringify(rows.map((row) => [row.themeId, row.texts, row.people]))] },
    ],
  };
}
