import type { Language } from "../model/language.ts";
import type { Frequencies } from "../plain/frequencies.ts";
import { cluster, isCoherent, type Likeness, nearestGroup } from "./likeness/cluster.ts";
import {
  type FoundTheme,
  namedAfterWord,
  recurringThemes,
  type TellingWords,
  type Text,
  tellingReader,
  themesByWord,
} from "./recurring.ts";
import type { Work } from "./work.ts";

/** A theme with the texts that are in it. */
export type GrownTheme = FoundTheme;

/** What is needed to compare texts: their likeness by position in `texts`, and how often words are used. */
export type Comparison = { likeness: Likeness; frequencies: (language: Language) => Frequencies; fewest: number };

/** The same for these texts: where each of them stands, and its telling words. */
type Reading = { likeness: Likeness; fewest: number; telling: TellingWords; positions(ids: number[]): number[] };

/**
 * Known themes with what newly belongs to them, and new themes of what is left: first groups of texts that are alike
 * (average link), then texts that use the same word. Known themes keep their id, name and texts. What comes out put in
 * again changes nothing. A theme begins with at least `fewest` people.
 */
export function* growThemes(known: GrownTheme[], texts: Text[], comparison: Comparison): Work<GrownTheme[]> {
  const { likeness, frequencies, fewest } = comparison;
  const place = new Map(texts.map(({ id }, i) => [id, i]));
  const positions = (ids: number[]) => ids.flatMap((id) => place.get(id) ?? []);
  const reading: Reading = { likeness, fewest, telling: tellingReader(frequencies), positions };
  let themes = known;
  for (;;) {
    const joined = yield* join(themes, texts, reading);
    const grown = [...joined, ...(yield* begin(joined, texts, reading))];
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
function* join(themes: GrownTheme[], texts: Text[], reading: Reading): Work<GrownTheme[]> {
  const { likeness, telling, positions } = reading;
  const nearest = yield* nearestGroup(
    themes.map(({ ids }) => positions(ids)),
    likeness,
  );
  const order = new Map(themes.map(({ id }, i) => [id, i]));
  const grown = themes.map((theme) => ({ ...theme, ids: [...theme.ids] }));
  for (const text of unplaced(themes, texts)) {
    const byWord = themesByWord(text, telling).flatMap((id) => order.get(id) ?? []);
    const found = byWord.length > 0 ? Math.min(...byWord) : nearest.to(positions([text.id])[0] ?? 0);
    if (found !== undefined) grown[found]?.ids.push(text.id);
    yield;
  }
  return grown;
}

function* begin(themes: GrownTheme[], texts: Text[], reading: Reading): Work<GrownTheme[]> {
  const { likeness, fewest, telling, positions } = reading;
  const left = unplaced(themes, texts);
  const groups = yield* cluster(positions(left.map(({ id }) => id)), likeness);
  const begun: GrownTheme[] = [];
  for (const group of groups.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))) {
    const members = group.flatMap((i) => texts[i] ?? []);
    const named = yield* namedAfterWord(members, fewest, telling);
    if (named) begun.push(named);
    yield;
  }
  for (const theme of yield* recurringThemes(unplaced(begun, left), fewest, telling)) {
    if (isCoherent(positions(theme.ids), likeness)) begun.push(theme);
    yield;
  }
  return merged(begun);
}

/** Two groups that are called after the same word are one theme. */
function merged(themes: GrownTheme[]): GrownTheme[] {
  return [...Map.groupBy(themes, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, ids: [...first.ids, ...others.flatMap(({ ids }) => ids)] }] : [],
  );
}
