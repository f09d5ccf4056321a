import { and, asc, count, eq, inArray, lt, lte, ne, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Language } from "../model/language.ts";
import type { Refusal } from "../model/messages/refusal.ts";
import type { Db, Driver } from "./database/db.ts";
import { answers, tombstones } from "./schema/answers.ts";
import { consultationVersions } from "./schema/consultations.ts";
import { participations } from "./schema/people.ts";

/** A text that counts, by which participation, in which question. Flagged words are quoted only after a person read them. */
export type AcceptedText = {
  id: number;
  participationId: string;
  questionId: string;
  text: string;
  language: Language;
  isQuotable: boolean;
};

/**
 * How many took part by each source and in each language, in order, how many were helped, and how many answered for
 * themselves in a browser where somebody else had.
 */
export type Groups = {
  source: { id: string | null; n: number }[];
  language: { id: string; n: number }[];
  helped: number;
  sameBrowser: number;
};

/** Per question and kind how often each value was given. */
export type Tally = { questionId: string; kind: string; value: string; n: number }[];

/** How many texts stand where in moderation. */
export type Statuses = { status: string; reason: string | null; n: number }[];

/**
 * Read as rows, there may be very many, and by the index of ruled texts: it asks for both conditions of the status, and the
 * plus keeps SQLite from the index of moments, which has every answer of any kind in another order.
 */
const accepted = `SELECT id, participation_id, question_id, text, language, flag IS NULL OR reviewed FROM answers
  WHERE slug = ? AND +received_at < ? AND kind = 'text' AND hidden = 0 AND status <> 'waiting' AND status = 'accepted'`;
const chosen = `SELECT participation_id, value FROM answers
  WHERE slug = ? AND received_at < ? AND hidden = 0 AND question_id = ? AND kind = ?`;
type AcceptedRow = [number, string, string, string, string, number];

/** Numbers for the digest: everything received before a moment, as SQL counts it. Hidden answers count nowhere. */
export function createCounts(db: Db, driver: Driver) {
  const slug = sql.placeholder("slug");
  const counted = and(
    eq(answers.slug, slug),
    eq(answers.hidden, false),
    lt(answers.receivedAt, sql.placeholder("before")),
  );
  const inWords = and(counted, eq(answers.kind, "text"));
  const reads = prepareReads(db, counted, inWords);
  type Range = { slug: string; before: number };
  return {
    async participants(slug: string, from: number, before: number): Promise<{ all: number; fresh: number }> {
      const { all = 0, known = 0 } = (await reads.people.get({ slug, before, from })) ?? {};
      return { all, fresh: all - known };
    },
    /** The questions that anybody ever answered, hidden answers included. */
    answeredQuestions: async (slug: string) => (await reads.answered.all({ slug })).map(({ questionId }) => questionId),
    /** How many answers were given in all. */
    given: async (range: Range) => (await reads.given.get(range))?.n ?? 0,
    /** Per question and kind how often each value was given; a text has the empty value. */
    tally: (range: Range): Promise<Tally> => reads.tally.all(range),
    statuses: (range: Range): Promise<Statuses> => reads.statuses.all(range),
    /** Tombstones up to and including this week. */
    withdrawn: async (slug: string, week: string) => (await reads.withdrawn.get({ slug, week }))?.n ?? 0,
    accepted: async ({ slug, before }: Range): Promise<AcceptedText[]> =>
      toTexts(await driver.query(`${accepted} ORDER BY id`, [slug, before])),
    /** Those of them with these numbers. */
    acceptedAmong: async ({ slug, before, ids }: Range & { ids: number[] }): Promise<AcceptedText[]> =>
      toTexts(
        await driver.query(`${accepted} AND id IN (SELECT value FROM json_each(?)) ORDER BY id`, [
          slug,
          before,
          JSON.stringify(ids),
        ]),
      ),
    /** How many participants there are per source, language and helper; all of them are looked through once. */
    groups: async (range: Range): Promise<Groups> => toGroups(await reads.groups.all(range)),
    /** How many are in the middle of it, by the question on their screen; null before the first one. */
    unfinished: (slug: string): Promise<{ questionId: string | null; n: number }[]> => reads.unfinished.all({ slug }),
    /** Whether anybody is. */
    isAnybodyAtIt: async (slug: string) => (await reads.atIt.get({ slug })) !== undefined,
    /** How many no message reaches any more, by why. */
    unreachable: (slug: string): Promise<{ because: Refusal | null; n: number }[]> => reads.unreachable.all({ slug }),
    /** What everybody chose at one closed question, by participation. */
    chosen: async ({ slug, before, questionId, kind }: Range & { questionId: string; kind: string }) =>
      (await driver.query(chosen, [slug, before, questionId, kind])) as [participationId: string, value: string][],
    /** The version that residents had seen last by this moment; the first one when none was out yet. */
    versionAt: async (slug: string, before: number) => (await reads.version.get({ slug, before }))?.version ?? 1,
  };
}

function toTexts(rows: unknown[][]): AcceptedText[] {
  return (rows as AcceptedRow[]).map(([id, participationId, questionId, text, language, mayQuote]) => {
    return { id, participationId, questionId, text, language, isQuotable: mayQuote === 1 };
  });
}

type GroupRow = { source: string | null; language: string; helper: boolean; sameBrowser: boolean; n: number };

function toGroups(rows: GroupRow[]): Groups {
  const sum = (some: GroupRow[]) => some.reduce((total, { n }) => total + n, 0);
  const groupBy = <Id extends string | null>(idOf: (row: GroupRow) => Id) =>
    [...Map.groupBy(rows, idOf)]
      .map(([id, some]) => ({ id, n: sum(some) }))
      .toSorted((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1));
  return {
    source: groupBy(({ source }) => source),
    language: groupBy(({ language }) => language),
    helped: sum(rows.filter(({ helper }) => helper)),
    sameBrowser: sum(rows.filter(({ helper, sameBrowser }) => sameBrowser && !helper)),
  };
}

function prepareReads(db: Db, counted: SQL | undefined, inWords: SQL | undefined) {
  const { questionId, status, reason } = answers;
  const slug = sql.placeholder("slug");
  return {
    people: peopleRead(db, counted),
    groups: groupsRead(db, counted),
    given: db.select({ n: count() }).from(answers).where(counted).prepare(),
    answered: db
      .selectDistinct({ questionId })
      .from(answers)
      .where(eq(answers.slug, slug))
      .orderBy(asc(questionId))
      .prepare(),
    tally: tallyRead(db, counted, inWords),
    statuses: db.select({ status, reason, n: count() }).from(answers).where(inWords).groupBy(status, reason).prepare(),
    ...readsOfSessions(db, slug),
    withdrawn: db
      .select({ n: count() })
      .from(tombstones)
      .where(and(eq(tombstones.slug, slug), eq(tombstones.kind, "text"), lte(tombstones.week, sql.placeholder("week"))))
      .prepare(),
    version: db
      .select({ version: sql<number>`coalesce(max(${consultationVersions.version}), 1)` })
      .from(consultationVersions)
      .where(and(eq(consultationVersions.slug, slug), lt(consultationVersions.publishedAt, sql.placeholder("before"))))
      .prepare(),
  };
}

/** How many took part, and how many of them did so before `from`. */
function peopleRead(db: Db, counted: SQL | undefined) {
  const first = sql<number>`min(${answers.receivedAt})`.as("first");
  const people = db.select({ first }).from(answers).where(counted).groupBy(answers.participationId).as("people");
  const known = sql<number>`coalesce(sum(${people.first} < ${sql.placeholder("from")}), 0)`;
  return db.select({ all: count(), known }).from(people).prepare();
}

function groupsRead(db: Db, counted: SQL | undefined) {
  const { id, source, language, helper, sameBrowser } = participations;
  const tookPart = db.select({ id: answers.participationId }).from(answers).where(counted);
  return db
    .select({ source, language, helper, sameBrowser, n: count() })
    .from(participations)
    .where(inArray(id, tookPart))
    .groupBy(source, language, helper, sameBrowser)
    .prepare();
}

function tallyRead(db: Db, counted: SQL | undefined, inWords: SQL | undefined) {
  const { questionId, kind, value } = answers;
  const texts = db
    .select({ questionId, kind, value: sql<string>`''`, n: count() })
    .from(answers)
    .where(inWords)
    .groupBy(questionId, kind);
  return db
    .select({ questionId, kind, value, n: count() })
    .from(answers)
    .where(and(counted, ne(kind, "text")))
    .groupBy(questionId, kind, value)
    .unionAll(texts)
    .prepare();
}

function readsOfSessions(db: Db, slug: Placeholder) {
  const { session, reachable } = participations;
  const ofSlug = eq(participations.slug, slug);
  const questionId = sql<string | null>`json_extract(${session}, '$.questionId')`;
  const isUnfinished = sql`json_extract(${session}, '$.stage') IN ('invited', 'asking')`;
  return {
    unfinished: db
      .select({ questionId, n: count() })
      .from(participations)
      .where(and(ofSlug, isUnfinished))
      .groupBy(questionId)
      .prepare(),
    atIt: db.select({ questionId }).from(participations).where(and(ofSlug, isUnfinished)).limit(1).prepare(),
    unreachable: db
      .select({ because: participations.unreachable, n: count() })
      .from(participations)
      .where(and(ofSlug, eq(reachable, false)))
      .groupBy(participations.unreachable)
      .prepare(),
  };
}
