import type { Language } from "../../model/language.ts";
import { markOf } from "../../model/mark.ts";
import type { Frequencies } from "../../plain/frequencies.ts";
import { lexicon } from "./lexicon.ts";
import { type SpokenWord, spokenWords } from "./spoken-words.ts";
import { type Stem, stemReader } from "./stem-reader.ts";
import { stemsByLanguage } from "./stems/stems.ts";

/** What fits in no theme is here; it is no subject. */
export const OTHER = "other";
/** To be raised when a text may get another seed theme by other rules than the words of the lexicon. */
const RULES = 2;
/** Another lexicon, and other rules, have another mark. */
export const lexiconMark = `${RULES}-${markOf(JSON.stringify([lexicon, stemsByLanguage]))}`;

/** The words of one language that were met, with their stems. */
type Reader = { read(word: SpokenWord): Stem[]; known: Map<string, Stem[]> };

/** Whether a theme is one of the seed lexicon, with a name that gives nobody away. */
export function isSeed(themeId: string): boolean {
  return themeId !== OTHER && lexicon.some(({ id }) => id === themeId);
}

/**
 * Tells the id of the theme that fits a text best, by the words of its own language; "other" when nothing fits. Names of
 * places tell no theme. It remembers the words that it met.
 */
export function createThemeFinder(
  frequencies: (language: Language) => Frequencies,
): (text: string, language: Language) => string {
  const readers = new Map<string, Reader>();
  const readerOf = (name: string): Reader | undefined => {
    const stems = stemsByLanguage[name];
    const reader = readers.get(name) ?? (stems && { read: stemReader(name, stems, frequencies), known: new Map() });
    if (reader) readers.set(name, reader);
    return reader;
  };
  return (text, language) => {
    const reader = readerOf(language.slice(0, 2));
    return reader ? bestTheme(text, reader) : OTHER;
  };
}

function bestTheme(text: string, reader: Reader): string {
  const found = new Set<Stem>();
  for (const spoken of spokenWords(text))
    if (!spoken.isName) for (const stem of stemsIn(spoken, reader)) found.add(stem);
  const scores = new Map<string, number>();
  for (const { theme, weight } of found) scores.set(theme, (scores.get(theme) ?? 0) + weight);
  const best = Math.max(...scores.values());
  return lexicon.find(({ id }) => scores.get(id) === best)?.id ?? OTHER;
}

function stemsIn(spoken: SpokenWord, { read, known }: Reader): Stem[] {
  const name = spoken.hasCapital ? ` ${spoken.word}` : spoken.word;
  const stems = known.get(name) ?? read(spoken);
  known.set(name, stems);
  return stems;
}
