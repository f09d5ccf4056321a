import { SMALLEST_QUOTED_GROUP } from "../model/digests/digest.ts";
import { lexicon } from "./seeds/lexicon.ts";
import { isSeed, OTHER } from "./seeds/seed-theme.ts";

/** How many texts and people are in a theme as texts were placed. */
export type ThemeSize = { themeId: string; texts: number; people: number };
/** What the team makes of a theme: another name, or a place in another theme. */
export type ThemeWish = { themeId: string; title: string | null; mergedInto: string | null };
/** A theme as people see it: its name, and the themes as placed whose texts are in it (not those of `merged`). */
export type ShownTheme = { id: string; title: string; texts: number; placed: string[] };
export type ArrangedTheme = ShownTheme & { merged: ShownTheme[] };

/**
 * The themes as people see them, the largest first and what fits nowhere last: named as the team wishes, and what was
 * put into another theme is counted there, and named. A few people's own word may show who they are: below k people
 * only themes of the seed lexicon have names.
 */
export function arrangeThemes(
  sizes: ThemeSize[],
  wishes: ThemeWish[],
  titleOf: (themeId: string) => string,
): ArrangedTheme[] {
  const wishOf = new Map(wishes.map((wish) => [wish.themeId, wish]));
  const isNamed = ({ themeId, people }: ThemeSize) =>
    isSeed(themeId) || (themeId !== OTHER && people >= SMALLEST_QUOTED_GROUP);
  const shown = (id: string, of: ThemeSize[]): ShownTheme => ({
    id,
    title: wishOf.get(id)?.title ?? titleOf(id),
    texts: of.reduce((sum, { texts }) => sum + texts, 0),
    placed: of.map(({ themeId }) => themeId),
  });
  const rest = sizes.filter((size) => !isNamed(size));
  const themes = [
    ...sizes.filter(isNamed).map((size) => shown(size.themeId, [size])),
    ...(rest.length > 0 ? [shown(OTHER, rest)] : []),
  ];
  const ids = new Set(themes.map(({ id }) => id));
  const targetOf = ({ id }: ShownTheme) => {
    const target = wishOf.get(id)?.mergedInto ?? undefined;
    return target !== undefined && ids.has(target) ? target : undefined;
  };
  const byTarget = Map.groupBy(themes, targetOf);
  return (byTarget.get(undefined) ?? [])
    .map((theme) => {
      const merged = byTarget.get(theme.id) ?? [];
      return { ...theme, texts: merged.reduce((sum, { texts }) => sum + texts, theme.texts), merged };
    })
    .toSorted((a, b) => isRest(a) - isRest(b) || b.texts - a.texts || order(a) - order(b));
}

function isRest({ id }: ShownTheme): number {
  return Number(id === OTHER);
}

/** As in the lexicon; others come after it. */
function order({ id }: ShownTheme): number {
  return lexicon.findIndex((theme) => theme.id === id) >>> 0;
}
