import type { Act } from "../../src/core/colleagues.ts";
import type { PointName, ReviewClause, ReviewItem } from "../../src/core/model/reviews/review.ts";
import type { Decision } from "../../src/core/review/decide.ts";
import type { ReviewDesk } from "../../src/http/routes/review-routes.ts";

/** A review that stands in memory: what there is to decide, and what was decided by whom. */
export type DeskInMemory = ReviewDesk & {
  items: ReviewItem[];
  points: PointName[];
  decided: { decision: Decision; act: Act }[];
};

const ITEMS_A_PAGE = 20;

export function clause(id: string, text: string, more: Partial<ReviewClause> = {}): ReviewClause {
  return { id, answerId: Number(id.replace(/\D/g, "")), text, language: "nl", people: 1, isSure: true, ...more };
}

export function item(id: string, clauses: ReviewClause[], more: Partial<ReviewItem> = {}): ReviewItem {
  const [label = clause("c0", id)] = clauses;
  const people = clauses.reduce((sum, each) => sum + each.people, 0);
  return { id, version: 1, kind: "point", label, people, clauses, more: 0, near: [], ...more };
}

export function deskInMemory(slug: string, title: string, items: ReviewItem[], points: PointName[] = []): DeskInMemory {
  const keys = new Set<string>();
  const desk: DeskInMemory = {
    items,
    points,
    decided: [],
    consultationsToReview: async () => (desk.items.length > 0 ? [{ slug, title, left: desk.items.length }] : []),
    async readReview(asked, page) {
      if (asked !== slug) return undefined;
      const pages = Math.max(1, Math.ceil(desk.items.length / ITEMS_A_PAGE));
      const number = Math.min(page, pages);
      const shown = desk.items.slice((number - 1) * ITEMS_A_PAGE, number * ITEMS_A_PAGE);
      const counts = { looked: 120, answers: 220, decided: desk.decided.length, left: desk.items.length };
      return { slug, title, page: number, pages, items: shown, points: desk.points, ...counts };
    },
    async decide(decision, act) {
      if (keys.has(act.key)) return "repeated";
      const found = desk.items.find(({ id }) => id === decision.itemId);
      if (!found) return "gone";
      if (found.version !== decision.version) return "changed";
      keys.add(act.key);
      desk.decided.push({ decision, act });
      desk.items = desk.items.filter((each) => each !== found);
      return "decided";
    },
  };
  return desk;
}
