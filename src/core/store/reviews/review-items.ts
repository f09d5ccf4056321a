import { and, asc, count, eq, isNotNull, sql } from "drizzle-orm";
import type { Language } from "../../model/language.ts";
import type { Proposal, ReviewOverview } from "../../model/reviews/review-state.ts";
import { type Db, isListed, type SqlStatement } from "../database/db.ts";
import { answers } from "../schema/answers.ts";
import { reviewItems, reviewOverviews } from "../schema/reviews.ts";

/** Something to decide; without a position and content it was decided, or there is nothing left to decide about it. */
export type ReviewItemRow = Omit<typeof reviewItems.$inferSelect, "slug">;
export type OpenItem = Omit<ReviewItemRow, "content"> & { content: Proposal };
/** An answer that counts, as a page shows it. */
export type ShownAnswer = { id: number; participationId: string; text: string; language: Language };

/** What was decided while proposals were made is not asked again: then nothing of them is written. */
const isCurrent = "coalesce((SELECT decided FROM review_overviews WHERE slug = ?), 0) = ?";
const closeOthers = `UPDATE review_items SET position = NULL, content = 'null' WHERE ${isCurrent} AND slug = ?
  AND id NOT IN (SELECT value ->> 0 FROM json_each(?))`;
const openAll = `INSERT INTO review_items (slug, id, version, position, content)
  SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE ${isCurrent}
  ON CONFLICT (slug, id) DO UPDATE SET version = excluded.version, position = excluded.position, content = excluded.content`;
const overviewIs = `INSERT INTO review_overviews (slug, decided, content) SELECT ?, ?, ? WHERE ${isCurrent}
  ON CONFLICT (slug) DO UPDATE SET content = excluded.content`;
const close = "UPDATE review_items SET position = NULL, content = 'null' WHERE slug = ? AND id = ?";
const countOne = "UPDATE review_overviews SET decided = decided + 1 WHERE slug = ?";

const slug = sql.placeholder("slug");
const isOpen = and(eq(reviewItems.slug, slug), isNotNull(reviewItems.position));
const { id, version, position, content } = reviewItems;
const columns = { id, version, position, content };

/** What there is to decide about points, in places only. */
export function createReviewItems(db: Db) {
  const overview = db
    .select({ decided: reviewOverviews.decided, content: reviewOverviews.content })
    .from(reviewOverviews)
    .where(eq(reviewOverviews.slug, slug))
    .prepare();
  const left = db.select({ n: count() }).from(reviewItems).where(isOpen).prepare();
  const page = db
    .select(columns)
    .from(reviewItems)
    .where(isOpen)
    .orderBy(asc(position), asc(id))
    .limit(sql.placeholder("limit"))
    .offset(sql.placeholder("offset"))
    .prepare();
  const one = db
    .select(columns)
    .from(reviewItems)
    .where(and(eq(reviewItems.slug, slug), eq(id, sql.placeholder("id"))))
    .prepare();
  const all = db.select(columns).from(reviewItems).where(eq(reviewItems.slug, slug)).prepare();
  return {
    ...shownAnswers(db),
    overview: (of: string) => overview.get({ slug: of }),
    left: async (of: string): Promise<number> => (await left.get({ slug: of }))?.n ?? 0,
    async page(range: { slug: string; limit: number; offset: number }): Promise<OpenItem[]> {
      const rows = await page.all(range);
      return rows.flatMap(({ content, ...row }) => (content ? [{ ...row, content }] : []));
    },
    find: (of: string, itemId: string): Promise<ReviewItemRow | undefined> => one.get({ slug: of, id: itemId }),
    /** Those that were decided too: their version goes on growing. */
    all: (of: string): Promise<ReviewItemRow[]> => all.all({ slug: of }),
    /** `decided`: how many decisions the items know of; when there are more by now, nothing is written. */
    replace: (of: string, decided: number, told: ReviewOverview, items: ReviewItemRow[]): SqlStatement[] => {
      const rows = JSON.stringify(
        items.map((each) => [each.id, each.version, each.position, JSON.stringify(each.content)]),
      );
      return [
        { sql: closeOthers, params: [of, decided, of, rows] },
        { sql: openAll, params: [of, rows, of, decided] },
        { sql: overviewIs, params: [of, decided, JSON.stringify(told), of, decided] },
      ];
    },
    /** One decision more. */
    close: (of: string, itemId: string): SqlStatement[] => [
      { sql: close, params: [of, itemId] },
      { sql: countOne, params: [of] },
    ],
  };
}

function shownAnswers(db: Db) {
  const { participationId, text, language } = answers;
  const listed = db
    .select({ id: answers.id, participationId, text, language })
    .from(answers)
    .where(and(isListed(answers.id, "answerIds"), eq(answers.status, "accepted"), eq(answers.hidden, false)))
    .prepare();
  return {
    /** Those of these answers that count now. */
    answers: (answerIds: number[]): Promise<ShownAnswer[]> => listed.all({ answerIds: JSON.stringify(answerIds) }),
  };
}
