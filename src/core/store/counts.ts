import { and, asc, count, countDistinct, eq, lt, lte, ne, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Language } from "../model/language.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Db } from "./db.ts";
import { answers, consultationVersions, participations, tombstones } from "./schema.ts";

/** A text that counts, by which participation, in which question. Flagged words are quoted only after a person read them. */
export type AcceptedText = {
  id: number;
  participationId: string;
  questionId: string;
  text: string;
  language: Language;
  isQuotable: boolean;
};

/** Per question and kind how often each value was given. */
export type Tally = { questionId: string; kind: string; value: string; n: number }[];

/** Numbers for the digest: everything received before a moment, as SQL counts it. Hidden answers count nowhere. */
export function createCounts(db: Db) {
  const slug = sql.placeholder("slug");
  const counted = and(
    eq(answers.slug, slug),
    eq(answers.hidden, false),
    lt(answers.receivedAt, sql.placeholder("before")),
  );
  const inWords = and(counted, eq(answers.kind, "text"));
  const { source, language, helper } = participations;
  const perGroup = {
    source: groupCount(db, source, counted),
    language: groupCount(db, language, counted),
    helper: groupCount(db, helper, counted),
  };
  const reads = prepareReads(db, counted, inWords);
  type Range = { slug: string; before: number };
  return {
    async participants(slug: string, from: number, before: number): Promise<{ all: number; fresh: number }> {
      const all = (await reads.people.get({ slug, before }))?.n ?? 0;
      return { all, fresh: all - ((await reads.people.get({ slug, before: from }))?.n ?? 0) };
    },
    /** The questions that anybody ever answered, hidden answers included. */
    answeredQuestions: async (slug: string) => (await reads.answered.all({ slug })).map(({ questionId }) => questionId),
    /** How many answers were given in all. */
    given: async (range: Range) => (await reads.given.get(range))?.n ?? 0,
    /** Per question and kind how often each value was given; a text has the empty value. */
    tally: (range: Range): Promise<Tally> => reads.tally.all(range),
    /** How many texts stand where in moderation. */
    statuses: (range: Range) => reads.statuses.all(range),
    /** Tombstones up to and including this week. */
    withdrawn: async (slug: string, week: string) => (await reads.withdrawn.get({ slug, week }))?.n ?? 0,
    async accepted(range: Range): Promise<AcceptedText[]> {
      const rows = await reads.accepted.all(range);
      return rows.map(({ flag, reviewed, ...said }) => ({ ...said, isQuotable: flag === null || reviewed }));
    },
    /** How many participants there are per source, language or helper. */
    groups: (by: keyof typeof perGroup, range: Range): Promise<{ id: string | null; n: number }[]> =>
      perGroup[by].all(range),
    /** How many are in the middle of it, by the question on their screen; null before the first one. */
    unfinished: (slug: string): Promise<{ questionId: string | null; n: number }[]> => reads.unfinished.all({ slug }),
    /** How many no message reaches any more, by why. */
    unreachable: (slug: string): Promise<{ because: Refusal | null; n: number }[]> => reads.unreachable.all({ slug }),
    /** What everybody chose at one closed question. */
    chosen: (range: Range & { questionId: string; kind: string }) => reads.chosen.all(range),
    /** The version that residents had seen last by this moment; the first one when none was out yet. */
    versionAt: async (slug: string, before: number) => (await reads.version.get({ slug, before }))?.version ?? 1,
  };
}

function groupCount(
  db: Db,
  column: typeof participations.source | typeof participations.language | typeof participations.helper,
  counted: SQL | undefined,
) {
  const id = sql<string | null>`${column}`;
  return db
    .select({ id, n: countDistinct(participations.id) })
    .from(answers)
    .innerJoin(participations, eq(participations.id, answers.participationId))
    .where(counted)
    .groupBy(id)
    .orderBy(asc(id))
    .prepare();
}

function prepareReads(db: Db, counted: SQL | undefined, inWords: SQL | undefined) {
  const { questionId, kind, value, status, reason, id, participationId, text, flag, reviewed } = answers;
  const slug = sql.placeholder("slug");
  return {
    people: db
      .select({ n: countDistinct(participationId) })
      .from(answers)
      .where(counted)
      .prepare(),
    given: db.select({ n: count() }).from(answers).where(counted).prepare(),
    answered: db
      .selectDistinct({ questionId })
      .from(answers)
      .where(eq(answers.slug, slug))
      .orderBy(asc(questionId))
      .prepare(),
    tally: tallyRead(db, counted, inWords),
    statuses: db.select({ status, reason, n: count() }).from(answers).where(inWords).groupBy(status, reason).prepare(),
    accepted: db
      .select({ id, participationId, questionId, text, language: answers.language, flag, reviewed })
      .from(answers)
      .where(and(inWords, eq(status, "accepted")))
      .orderBy(asc(id))
      .prepare(),
    ...readsOfSessions(db, slug),
    chosen: db
      .select({ participationId, value })
      .from(answers)
      .where(and(counted, eq(questionId, sql.placeholder("questionId")), eq(kind, sql.placeholder("kind"))))
      .prepare(),
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
    unreachable: db
      .select({ because: participations.unreachable, n: count() })
      .from(participations)
      .where(and(ofSlug, eq(reachable, false)))
      .groupBy(participations.unreachable)
      .prepare(),
  };
}
