import { and, count, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { FollowUp } from "../../model/drafts/outcome.ts";
import { IDEAS } from "../../model/resident.ts";
import { compile, type Db, everyColumn, insertRow } from "../database/db.ts";
import { answers, feltHeard } from "../schema/answers.ts";
import { followUps } from "../schema/consultations.ts";

export type StoredFollowUp = { version: number; publishedAt: number; content: FollowUp };
export type Felt = typeof feltHeard.$inferSelect;

/** What everybody who took part was told, and whether they felt heard. */
export function createFollowUps(db: Db) {
  const slug = sql.placeholder("slug");
  const versions = db
    .select()
    .from(followUps)
    .where(eq(followUps.slug, slug))
    .orderBy(desc(followUps.version))
    .prepare();
  const unanswered = prepareUnanswered(db);
  const later = alias(followUps, "later");
  const newest = db
    .select({ slug: followUps.slug, content: followUps.content })
    .from(followUps)
    .leftJoin(later, and(eq(later.slug, followUps.slug), gt(later.version, followUps.version)))
    .where(isNull(later.slug))
    .prepare();
  return {
    /** The newest of every consultation that has one. */
    newestOfAll: (): Promise<Pick<StoredFollowUp & { slug: string }, "slug" | "content">[]> => newest.all(),
    add: insertRow(db, followUps),
    /** All versions, the newest first. */
    versions: (of: string): Promise<StoredFollowUp[]> => versions.all({ slug: of }),
    /** How many ideas came in before a moment, and after the newest answer to them; those that were rejected heard so. */
    unansweredIdeas: async (before: number) => (await unanswered.get({ before }))?.n ?? 0,
    ...feelings(db),
  };
}

function prepareUnanswered(db: Db) {
  const told = sql`(SELECT coalesce(max(${followUps.publishedAt}), 0) FROM ${followUps} WHERE ${followUps.slug} = ${IDEAS})`;
  // As the partial index has it: it holds those alone, and nothing else is read to count them.
  const ideas = sql`slug = '_ideas' AND kind = 'text' AND hidden = 0 AND status <> 'rejected'`;
  return db
    .select({ n: count() })
    .from(answers)
    .where(and(ideas, lt(answers.receivedAt, sql.placeholder("before")), gt(answers.receivedAt, told)))
    .prepare();
}

function feelings(db: Db) {
  const slug = sql.placeholder("slug");
  const { participationId, value, at } = feltHeard;
  const find = db
    .select()
    .from(feltHeard)
    .where(eq(participationId, sql.placeholder("participationId")))
    .prepare();
  const score = db
    .select({ value, n: count() })
    .from(feltHeard)
    .where(and(eq(feltHeard.slug, slug), lt(at, sql.placeholder("before"))))
    .groupBy(value)
    .prepare();
  return {
    /** The last choice of a person is the one that holds. */
    feel: compile<Felt>(
      db
        .insert(feltHeard)
        .values(everyColumn(feltHeard))
        .onConflictDoUpdate({ target: participationId, set: { value: sql`excluded.value`, at: sql`excluded.at` } }),
    ),
    addWords: compile<{ participationId: string; words: string }>(
      db
        .update(feltHeard)
        .set({ words: sql`${sql.placeholder("words")}` })
        .where(eq(participationId, sql.placeholder("participationId"))),
    ),
    felt: (of: string): Promise<Felt | undefined> => find.get({ participationId: of }),
    /** How many chose what, up to a moment. */
    score: (of: string, before: number): Promise<{ value: Felt["value"]; n: number }[]> =>
      score.all({ slug: of, before }),
    forgetFeeling: compile<{ participationId: string }>(
      db.delete(feltHeard).where(eq(participationId, sql.placeholder("participationId"))),
    ),
  };
}
