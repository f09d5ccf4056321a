import { wordsOf } from "./words.ts";

export type Text = { id: number; text: string; person: string };

/** A subject that the seed lexicon does not know, by the word that people use for it. */
export type FoundTheme = { id: string; title: string; ids: number[] };

/** log10 of uses per billion words; nothing for a word that is in no list. */
export type WordFrequency = (word: string) => number | undefined;

/** Words that are used oftener than this say nothing by themselves ("goed", "mooi", "straat"). */
const COMMON = 5.1;
const SHORTEST_WORD = 4;
const SHORTEST_STEM = 3;
/** A word that stands in more of the texts than this is what was asked about, not a theme. */
const LARGEST_SHARE = 0.5;
const endings = /(?:tjes|etjes|jes|tje|je|en|s|e)$/;

/**
 * Subjects that at least `fewest` people write about with the same word, the largest first; every text is in one of
 * them at most. The same words give the same id, so that a subject keeps its name from week to week as it grows.
 */
export function recurringThemes(texts: Text[], fewest: number, frequency: WordFrequency): FoundTheme[] {
  const words = new Map(texts.map((text) => [text.id, tellingWords(text.text, frequency)]));
  const themes: FoundTheme[] = [];
  let left = texts;
  for (;;) {
    const largest = mostUsed(left, words, Math.max(fewest, 1), texts.length);
    if (!largest) return themes;
    const ids = left.filter(({ id }) => words.get(id)?.has(largest)).map(({ id }) => id);
    themes.push({ id: idOf(largest), title: titleOf(largest, ids, words), ids });
    left = left.filter(({ id }) => !ids.includes(id));
  }
}

/** The theme of texts that belong together, called after the word that most of their people use; nothing without one. */
export function namedAfterWord(texts: Text[], fewest: number, frequency: WordFrequency): FoundTheme | undefined {
  const words = new Map(texts.map((text) => [text.id, tellingWords(text.text, frequency)]));
  const stem = peopleOf(texts) < fewest ? undefined : mostUsed(texts, words, 2, Number.POSITIVE_INFINITY);
  const ids = texts.map(({ id }) => id);
  return stem === undefined ? undefined : { id: idOf(stem), title: titleOf(stem, ids, words), ids };
}

/** Whether a text uses the word that a theme is called after. */
export function usesWordOf(themeId: string, text: string, frequency: WordFrequency): boolean {
  return [...tellingWords(text, frequency).keys()].some((stem) => idOf(stem) === themeId);
}

function idOf(stem: string): string {
  return `word-${stem}`;
}

function peopleOf(texts: Text[]): number {
  return new Set(texts.map(({ person }) => person)).size;
}

/** The stem that most people use, if enough do; of equal ones the first in the alphabet. */
function mostUsed(left: Text[], words: Map<number, Map<string, string>>, fewest: number, all: number) {
  const people = new Map<string, Set<string>>();
  for (const { id, person } of left)
    for (const stem of words.get(id)?.keys() ?? []) people.set(stem, (people.get(stem) ?? new Set()).add(person));
  const [first] = [...people]
    .filter(([, { size }]) => size >= fewest && size <= Math.max(fewest, all * LARGEST_SHARE))
    .sort(([a, { size: n }], [b, { size: m }]) => m - n || (a < b ? -1 : 1));
  return first?.[0];
}

/** Words that tell what a text is about, by their stem. Names do not: a theme is never called after a person or a street. */
function tellingWords(text: string, frequency: WordFrequency): Map<string, string> {
  const capital = new Set(
    Array.from(text.matchAll(/(?<=[^.!?\s]\s+)\p{Lu}\p{Ll}[\p{L}-]*/gu), ([word]) => wordsOf(word)[0] ?? ""),
  );
  const telling = wordsOf(text).filter((word) => {
    const used = frequency(word) ?? frequency(stemOf(word));
    const isName = capital.has(word) || used === undefined;
    return word.length >= SHORTEST_WORD && !/\d/.test(word) && !isName && used <= COMMON;
  });
  return new Map(telling.map((word) => [stemOf(word), word]));
}

/** "molens", "molen" and "molentje" have the same stem. */
function stemOf(word: string): string {
  const stem = word.replace(endings, "");
  if (stem === word || stem.length < SHORTEST_STEM) return word.replace(/([bdfgklmnprst])\1$/, "$1");
  return stemOf(stem);
}

/** The form of the word that most of these texts use, with a capital. */
function titleOf(stem: string, ids: number[], words: Map<number, Map<string, string>>): string {
  const forms = new Map<string, number>();
  for (const id of ids) {
    const form = words.get(id)?.get(stem);
    if (form !== undefined) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const [most = stem] = [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? [];
  return most.charAt(0).toUpperCase() + most.slice(1);
}
