import type { Context } from "../context.ts";
import { inLanguage } from "../model/language.ts";
import type { ToReview } from "../model/reviews/review.ts";

/** Where colleagues have something to decide before the digest of this week goes out. */
export async function consultationsToReview(week: string, context: Context): Promise<ToReview[]> {
  const { store, teamLanguage } = context;
  const newest = await store.digests.newest(week);
  const told = newest?.digest.consultations.map(({ slug }) => slug) ?? [];
  const found: ToReview[] = [];
  for (const slug of told) {
    const running = await store.consultations.find(slug);
    const left = await store.reviewItems.left(slug);
    if (running && left > 0)
      found.push({ slug, title: inLanguage(running.published.title, teamLanguage).literal, left });
  }
  return found;
}
