import type { Week } from "../../calendar.ts";
import type { Context } from "../../context.ts";
import type { NamedPoint, Proposal, ReviewOverview } from "../../model/reviews/review-state.ts";
import type { ReviewItemRow } from "../../store/reviews/review-items.ts";

/** What a digest found, and what was decided before it was built. */
type Found = {
  overview: { decided: number; content: ReviewOverview } | undefined;
  looked: { answers: number; of: number };
  named: NamedPoint[];
  /** What a model wrote is asked first. */
  proposals: Proposal[];
};

/** What stands for a week in a report, which tells of all that ever came in. */
export const ALL_WEEKS = "9999-W52";

/** Whether it is of a week, and no newer one was built. */
export function mayStore(overview: Found["overview"], { week }: Week): boolean {
  if (week === ALL_WEEKS) return false;
  // Reports stored theirs before.
  const newest = overview?.content.week === ALL_WEEKS ? undefined : overview?.content.week;
  return newest === undefined || newest <= week;
}

/**
 * Stores what colleagues may decide next, of the newest week that was built. What did not change keeps its version, so
 * that a page that is open goes on to hold.
 */
export async function storeProposals(
  slug: string,
  { week }: Week,
  { overview, looked, named, proposals }: Found,
  { store }: Context,
): Promise<void> {
  const known = new Map((await store.reviewItems.all(slug)).map((row) => [row.id, row]));
  const rows = proposals.map((content, position) => toRow(content, position, known.get(content.id)));
  const told = { week, points: named, looked: looked.answers, answers: looked.of };
  await store.write(store.reviewItems.replace(slug, overview?.decided ?? 0, told, rows));
}

function toRow(content: Proposal, position: number, before: ReviewItemRow | undefined): ReviewItemRow {
  const isSame = before?.position != null && JSON.stringify(before.content) === JSON.stringify(content);
  return { id: content.id, version: (before?.version ?? 0) + (isSame ? 0 : 1), position, content };
}
