import type { Context } from "../context.ts";
import type { SqlStatement } from "../store/database/db.ts";
import { createTurns } from "../turns/let-others-go-first.ts";

const TEXTS_A_PAGE = 2000;

/** Counts again how many texts and people are in each theme. */
export async function countThemes(slug: string, { store, now }: Context): Promise<SqlStatement[]> {
  const counts = new Map<string, { texts: number; people: Set<string> }>();
  const rest = createTurns(now);
  for (let after = 0; ; ) {
    const page = await store.placings.inThemes(slug, after, TEXTS_A_PAGE);
    for (const [, themeId, participationId] of page) {
      const count = counts.get(themeId) ?? { texts: 0, people: new Set() };
      count.texts++;
      count.people.add(participationId);
      counts.set(themeId, count);
    }
    after = page.at(-1)?.[0] ?? after;
    if (page.length < TEXTS_A_PAGE) break;
    await rest();
  }
  const rows = [...counts].map(([themeId, { texts, people }]) => ({ themeId, texts, people: people.size }));
  return store.placings.saveCounts(slug, rows);
}
