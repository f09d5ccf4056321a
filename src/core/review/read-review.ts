import type { Context } from "../context.ts";
import { inLanguage } from "../model/language.ts";
import type { PointName, ReviewSheet } from "../model/reviews/review.ts";
import type { NamedPoint } from "../model/reviews/review-state.ts";
import { readAnswers } from "./clause-words.ts";
import { showItem } from "./show-item.ts";

const ITEMS_A_PAGE = 20;

/** One page, from 1 on, of what there is to decide; nothing when there is no such consultation, or no digest of it yet. */
export async function readReview(slug: string, page: number, context: Context): Promise<ReviewSheet | undefined> {
  const { store } = context;
  const running = await store.consultations.find(slug);
  const overview = await store.reviewItems.overview(slug);
  if (!running || !overview) return undefined;
  const left = await store.reviewItems.left(slug);
  const pages = Math.max(1, Math.ceil(left / ITEMS_A_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  const range = { slug, limit: ITEMS_A_PAGE, offset: (shown - 1) * ITEMS_A_PAGE };
  const rows = await store.reviewItems.page(range);
  const { points, looked, answers } = overview.content;
  const places = rows.flatMap(({ content }) => [content.label, ...content.clauses.flatMap((each) => each.places)]);
  const words = await readAnswers([...places, ...points.map(({ label }) => label)], context);
  const names = namesOf(points, words);
  return {
    slug,
    title: inLanguage(running.published.title, context.teamLanguage).literal,
    page: shown,
    pages,
    items: rows.flatMap((row) => showItem(row, names, words) ?? []),
    points: names,
    looked,
    answers,
    decided: overview.decided,
    left,
  };
}

/** A point whose label is gone is named again when the digest is built. */
function namesOf(points: NamedPoint[], words: Awaited<ReturnType<typeof readAnswers>>): PointName[] {
  return points.flatMap(({ id, label: place, labelMark, people }) => {
    const label = words.at(place, labelMark)?.text;
    return label === undefined ? [] : [{ id, label, people }];
  });
}
