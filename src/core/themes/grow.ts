import { cluster, isCoherent, type Likeness, nearestGroup } from "./cluster.ts";
import {
  type FoundTheme,
  namedAfterWord,
  recurringThemes,
  type Text,
  usesWordOf,
  type WordFrequency,
} from "./recurring.ts";

/** A theme with the texts that are in it. */
export type GrownTheme = FoundTheme;

/** What is needed to compare texts: their likeness by position in `texts`, and how often words are used. */
export type Comparison = { likeness: Likeness; frequency: WordFrequency; fewest: number };

/**
 * Known themes with what newly belongs to them, and new themes of what is left: first groups of texts that are alike
 * (average link), then texts that use the same word. Known themes keep their id, name and texts. What comes out put in
 * again changes nothing. A theme begins with at least `fewest` people.
 */
export function growThemes(known: GrownTheme[], texts: Text[], comparison: Comparison): GrownTheme[] {
  let themes = known;
  for (;;) {
    const joined = join(themes, texts, comparison);
    const grown = [...joined, ...begin(joined, texts, comparison)];
    if (placedIn(grown) === placedIn(themes)) return grown;
    themes = merged(grown);
  }
}

function placedIn(themes: GrownTheme[]): number {
  return themes.reduce((sum, { ids }) => sum + ids.length, 0);
}

function unplaced(themes: GrownTheme[], texts: Text[]): Text[] {
  const placed = new Set(themes.flatMap(({ ids }) => ids));
  return texts.filter(({ id }) => !placed.has(id));
}

/** Texts that use the word of a theme belong to it, and those that are like what is in it. */
function join(themes: GrownTheme[], texts: Text[], { likeness, frequency }: Comparison): GrownTheme[] {
  const place = new Map(texts.map(({ id }, i) => [id, i]));
  const groups = themes.map(({ ids }) => ids.flatMap((id) => place.get(id) ?? []));
  const found = unplaced(themes, texts).map(({ id, text }) => {
    const byWord = themes.findIndex((theme) => usesWordOf(theme.id, text, frequency));
    return { id, theme: byWord >= 0 ? byWord : nearestGroup(place.get(id) ?? 0, groups, likeness) };
  });
  return themes.map((theme, i) => ({
    ...theme,
    ids: [...theme.ids, ...found.filter((each) => each.theme === i).map(({ id }) => id)],
  }));
}

function begin(themes: GrownTheme[], texts: Text[], { likeness, frequency, fewest }: Comparison): GrownTheme[] {
  const place = new Map(texts.map(({ id }, i) => [id, i]));
  const left = unplaced(themes, texts);
  const positions = left.flatMap(({ id }) => place.get(id) ?? []);
  const alike = cluster(positions, likeness)
    .toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .flatMap(
      (group) =>
        namedAfterWord(
          group.flatMap((i) => texts[i] ?? []),
          fewest,
          frequency,
        ) ?? [],
    );
  const byWord = recurringThemes(unplaced(alike, left), fewest, frequency).filter(({ ids }) =>
    isCoherent(
      ids.flatMap((id) => place.get(id) ?? []),
      likeness,
    ),
  );
  return merged([...alike, ...byWord]);
}

/** Two groups that are called after the same word are one theme. */
function merged(themes: GrownTheme[]): GrownTheme[] {
  return [...Map.groupBy(themes, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, ids: [...first.ids, ...others.flatMap(({ ids }) => ids)] }] : [],
  );
}
