import { and, asc, count, eq, gt, isNotNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Flag } from "../model/flag.ts";
import { compile, type Db } from "./db.ts";
import { answers } from "./schema.ts";

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
};

export type RulingRow = { id: number; seen: number; status: string; reason: string | null; rejected: number };

/** What the team reads and rules on: it never changes the words. */
export function createReviews(db: Db) {
  const { id, slug, participationId, questionId, text, language, status, review, rejections, flag } = answers;
  const columns = { id, slug, participationId, questionId, text, language, status, review, rejections, flag };
  const ofSlug = and(eq(slug, sql.placeholder("slug")), eq(answers.kind, "text"), eq(answers.hidden, false));
  const waits = and(ofSlug, or(eq(status, "waiting"), and(isNotNull(flag), eq(answers.reviewed, false))));
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
  const pages = { waiting: page(waits), all: page(and(ofSlug, ne(status, "waiting"))) };
  const counts = db
    .select({ n: count(), newest: sql<number>`coalesce(max(${answers.receivedAt}), 0)` })
    .from(answers)
    .where(waits)
    .prepare();
  const { seen, next } = { seen: sql.placeholder("seen"), next: sql`${review} + 1` };
  return {
    find: (answerId: number): Promise<Reviewed | undefined> => find.get({ id: answerId }),
    /** Texts with an id above `after`: those that wait for a person (flagged ones too), or all that had a ruling or need none. */
    page: (which: "waiting" | "all", range: { slug: string; after: number; limit: number }): Promise<Reviewed[]> =>
      pages[which].all(range),
    /** How many wait, and when the newest of them came in. */
    waiting: async (slug: string) => (await counts.get({ slug })) ?? { n: 0, newest: 0 },
    /** Fails, and with it the whole commit, when the words are not those that were seen. */
    rule: compile<RulingRow>(
      db
        .update(answers)
        .set({
          status: sql`${sql.placeholder("status")}`,
          reason: sql`${sql.placeholder("reason")}`,
          reviewed: true,
          rejections: sql`${rejections} + ${sql.placeholder("rejected")}`,
          review: sql`CASE WHEN ${review} = ${seen} THEN ${next} ELSE NULL END`,
        })
        .where(eq(id, sql.placeholder("id"))),
    ),
  };
}
