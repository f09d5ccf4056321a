import { and, asc, count, desc, eq, gt, gte, isNotNull, lt, type SQL, sql } from "drizzle-orm";
import type { Flag } from "../../model/reviews/flag.ts";
import { compile, type Db } from "../database/db.ts";
import { answers } from "../schema/answers.ts";

/** Words of a resident before the team. `review` grows with every change: a ruling is on the words that were seen. */
export type Reviewed = {
  id: number;
  slug: string;
  participationId: string;
  questionId: string;
  text: string;
  language: string;
  status: "waiting" | "accepted" | "apart" | "rejected";
  review: number;
  rejections: number;
  flag: Flag | null;
  /** Who was asked to read it, and how often that changed. */
  assignedTo: string | null;
  assignment: number;
};

export type RulingRow = { id: number; seen: number; status: string; reason: string | null; rejected: number };

/** Which texts: `by` is who they were given to, `only` the one. */
export type PageRange = { slug: string; after: number; limit: number; by: string; only: number };

/** As the partial index has it, so that only what waits is counted, and no answer read. */
const waitsForTeam = sql`kind = 'text' AND hidden = 0 AND (status = 'waiting' OR (flag IS NOT NULL AND reviewed = 0))`;

/** What the team reads and rules on: it never changes the words. */
export function createReviews(db: Db) {
  const { id, slug, participationId, questionId, text, language, status, review, rejections, flag } = answers;
  const { assignedTo, assignment } = answers;
  const said = { id, slug, participationId, questionId, text, language };
  const columns = { ...said, status, review, rejections, flag, assignedTo, assignment };
  // As the partial indexes have it: with a parameter they would not be used.
  const ofSlug = and(eq(slug, sql.placeholder("slug")), sql`kind = 'text' AND hidden = 0`);
  const waits = and(eq(slug, sql.placeholder("slug")), waitsForTeam);
  const find = db
    .select(columns)
    .from(answers)
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const page = (where: SQL | undefined) =>
    db
      .select(columns)
      .from(answers)
      .where(and(where, gt(id, sql.placeholder("after"))))
      .orderBy(asc(id))
      .limit(sql.placeholder("limit"))
      .prepare();
  const pages = {
    waiting: page(waits),
    all: page(and(ofSlug, sql`status <> 'waiting'`)),
    mine: page(and(ofSlug, eq(assignedTo, sql.placeholder("by")))),
    one: page(and(ofSlug, eq(id, sql.placeholder("only")))),
  };
  const counts = db
    .select({ n: count(), newest: sql<number>`coalesce(max(${answers.receivedAt}), 0)` })
    .from(answers)
    .where(waits)
    .prepare();
  return {
    find: (answerId: number): Promise<Reviewed | undefined> => find.get({ id: answerId }),
    /**
     * Texts with an id above `after`: those that wait for a person (flagged ones too), all that had a ruling or need none,
     * those that were given to a colleague (`by`) to read, or one.
     */
    page: (which: keyof typeof pages, range: PageRange): Promise<Reviewed[]> => pages[which].all(range),
    ...countsBySlug(db),
    ...stretches(db),
    assign: assigner(db),
    /** How many wait, and when the newest of them came in. */
    waiting: async (slug: string) => (await counts.get({ slug })) ?? { n: 0, newest: 0 },
    rule: ruler(db),
  };
}

/** Fails, and with it the whole commit, when the words are not those that were seen. What was ruled on is nobody's to read any more. */
function ruler(db: Db) {
  const { id, review, rejections, assignedTo, assignment } = answers;
  const seen = sql.placeholder("seen");
  return compile<RulingRow>(
    db
      .update(answers)
      .set({
        status: sql`${sql.placeholder("status")}`,
        reason: sql`${sql.placeholder("reason")}`,
        reviewed: true,
        rejections: sql`${rejections} + ${sql.placeholder("rejected")}`,
        review: sql`CASE WHEN ${review} = ${seen} THEN ${review} + 1 ELSE NULL END`,
        assignment: sql`CASE WHEN ${assignedTo} IS NULL THEN ${assignment} ELSE ${assignment} + 1 END`,
        assignedTo: null,
      })
      .where(eq(id, sql.placeholder("id"))),
  );
}

/** How many texts wait for the team, or for one colleague whom they were given to, in each consultation. */
function countsBySlug(db: Db) {
  const { slug, assignedTo, hidden } = answers;
  const waiting = db.select({ slug, n: count() }).from(answers).where(waitsForTeam).groupBy(slug).prepare();
  const given = db
    .select({ slug, to: sql<string>`${assignedTo}`, n: count() })
    .from(answers)
    .where(and(isNotNull(assignedTo), eq(hidden, false)))
    .groupBy(assignedTo, slug)
    .prepare();
  return { waitingBySlug: () => waiting.all(), givenBySlug: () => given.all() };
}

/** Texts by when they first came in, some at a time: nobody reads all of them at once. */
function stretches(db: Db) {
  const { id, slug, participationId, questionId, text, language, status, review, rejections, flag } = answers;
  const { assignedTo, assignment, kind, hidden } = answers;
  const said = { id, slug, participationId, questionId, text, language };
  const stretch = db
    .select({ ...said, status, review, rejections, flag, assignedTo, assignment })
    .from(answers)
    .where(
      and(gte(id, sql.placeholder("from")), lt(id, sql.placeholder("before")), eq(kind, "text"), eq(hidden, false)),
    )
    .orderBy(desc(id))
    .prepare();
  const newest = db
    .select({ id: sql<number>`coalesce(max(${id}), 0)` })
    .from(answers)
    .prepare();
  return {
    /** All with an id from `from` to before `before`, the newest first. */
    stretch: (range: { from: number; before: number }): Promise<Reviewed[]> => stretch.all(range),
    newest: async (): Promise<number> => (await newest.get())?.id ?? 0,
  };
}

/** Fails, and with it the whole commit, when somebody else gave it away, took it back or ruled on it first. */
function assigner(db: Db) {
  const { id, assignment } = answers;
  const seen = sql.placeholder("seen");
  return compile<{ id: number; seen: number; to: string | null }>(
    db
      .update(answers)
      .set({
        assignedTo: sql`${sql.placeholder("to")}`,
        assignment: sql`CASE WHEN ${assignment} = ${seen} THEN ${assignment} + 1 ELSE NULL END`,
      })
      .where(eq(id, sql.placeholder("id"))),
  );
}
