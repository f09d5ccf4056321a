import type { Context } from "../../context.ts";
import { type ConsultationDigest, SMALLEST_QUOTED_GROUP, type ThemeDigest } from "../../model/digests/digest.ts";
import { titlesOf } from "../../placing/theme-of.ts";
import { arrangeThemes, type ThemeSize } from "../../themes/arrange.ts";

/** A theme as the next version of a digest tells it, with what the team put into it. */
export type ThemeToBe = Pick<ThemeDigest, "id" | "title" | "count"> & { merged: Parts };
type Parts = { id: string; title: string; count: number }[];

/** The consultations of a week's digest with their themes as the team wants them by now; nothing when there is no such digest. */
export async function themesToBe(week: string, context: Context) {
  const newest = await context.store.digests.newest(week);
  if (!newest) return undefined;
  const consultations = newest.digest.consultations.map(async (c) => {
    return { slug: c.slug, title: c.title, themes: await arranged(c, context) };
  });
  return Promise.all(consultations);
}

async function arranged({ slug, themes }: ConsultationDigest, context: Context): Promise<ThemeToBe[]> {
  const wishes = await context.store.themeChanges.ofSlug(slug);
  return arrangeThemes(themes.flatMap(sizesIn), wishes, await titlesOf(slug, context)).map(
    ({ id, title, texts, merged }) => ({
      id,
      title,
      count: texts,
      merged: merged.map((part) => ({ id: part.id, title: part.title, count: part.texts })),
    }),
  );
}

/** A theme and what is in it, apart. Each was named by the digest, so it has people enough. */
function sizesIn({ id, count, merged = [] }: ThemeDigest): ThemeSize[] {
  const own = merged.reduce((rest, part) => rest - part.count, count);
  return [{ id, count: own }, ...merged].map((part) => {
    return { themeId: part.id, texts: part.count, people: SMALLEST_QUOTED_GROUP };
  });
}
