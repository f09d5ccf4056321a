import type { Context } from "../context.ts";
import { arrangeThemes } from "../themes/arrange.ts";
import { titlesOf } from "./theme-of.ts";

/** The themes of what was said. `counted`: whether all that came in is, else until what time; null for not yet. */
export type CountedThemes = {
  themes: { id: string; title: string; count: number }[];
  counted: "all" | { until: string | null };
};

/** The themes of everything that was said, as the team reads them and the clock counted them last: it reads as much for many answers as for few. */
export async function countedThemes(slug: string, context: Context): Promise<CountedThemes> {
  const { store } = context;
  const sizes = await store.placings.counts(slug);
  const titleOf = await titlesOf(slug, context, context.teamLanguage);
  const themes = arrangeThemes(sizes, await store.themeChanges.ofSlug(slug), titleOf);
  return {
    themes: themes.map(({ id, title, texts }) => ({ id, title, count: texts })),
    counted: await countedUntil(slug, context),
  };
}

async function countedUntil(slug: string, { store, calendar }: Context): Promise<CountedThemes["counted"]> {
  const placing = await store.placings.find(slug);
  if (!placing || placing.countedUntil === 0) return { until: null };
  const isAll = placing.counted === placing.version && !(await store.placings.isWaiting(slug));
  return isAll ? "all" : { until: calendar.time(placing.countedUntil) };
}
