import type { Language } from "../model/language.ts";
import type { Frequencies } from "../plain/frequencies.ts";
import { grammarOf } from "../plain/grammar.ts";
import { spokenWords } from "./seeds/spoken-words.ts";
import type { Work } from "./work.ts";

export type Text = { id: number; text: string; person: string; language: Language };

/** A subject that the seed lexicon does not know, by the word that people use for it. */
export type FoundTheme = { id: string; title: string; ids: number[] };

/** Words that are used oftener than this say nothing by themselves ("goed", "mooi", "straat"). */
const COMMON = 5.1;
const SHORTEST_WORD = 4;
const SHORTEST_STEM = 3;
/** A word that stands in more of the texts than this is what was asked about, not a theme. */
const LARGEST_SHARE = 0.5;
const endings = /(?:tjes|etjes|jes|tje|je|en|s|e)$/;

/** The words that tell what a text is about, by their stem. */
export type TellingWords = (text: Text) => Map<string, string>;

/** Reads every text once. */
export function tellingReader(frequencies: (language: Language) => Frequencies): TellingWords {
  const known = new Map<number, Map<string, string>>();
  return (text) => {
    const words = known.get(text.id) ?? tellingWords(text, frequencies);
    known.set(text.id, words);
    return words;
  };
}

/**
 * Subjects that at least `fewest` people write about with the same word, the largest first; every text is in one of
 * them at most. The same words give the same id, so that a subject keeps its name from week to week as it grows.
 */
export function* recurringThemes(texts: Text[], fewest: number, telling: TellingWords): Work<FoundTheme[]> {
  const themes: FoundTheme[] = [];
  const users = yield* usersOf(texts, telling);
  let left = texts;
  for (;;) {
    const largest = mostUsed(users, Math.max(fewest, 1), texts.length);
    if (largest === undefined) return themes;
    const [found, rest] = split(left, (text) => telling(text).has(largest));
    themes.push({ id: idOf(largest), title: titleOf(largest, found, telling), ids: found.map(({ id }) => id) });
    for (const text of found) takeOut(text, users, telling);
    left = rest;
    yield;
  }
}

/** The theme of texts that belong together, called after the word that most of their people use; nothing without one. */
export function* namedAfterWord(texts: Text[], fewest: number, telling: TellingWords): Work<FoundTheme | undefined> {
  const people = new Set(texts.map(({ person }) => person)).size;
  if (people < fewest) return undefined;
  const stem = mostUsed(yield* usersOf(texts, telling), 2, Number.POSITIVE_INFINITY);
  const ids = texts.map(({ id }) => id);
  return stem === undefined ? undefined : { id: idOf(stem), title: titleOf(stem, texts, telling), ids };
}

/** The ids of the themes that are called after a word of this text. */
export function themesByWord(text: Text, telling: TellingWords): string[] {
  return [...telling(text).keys()].map(idOf);
}

function idOf(stem: string): string {
  return `word-${stem}`;
}

/** The word that a theme is known by, where its title is not to be told. */
export function titleByWord(themeId: string): string {
  return withCapital(themeId.replace(/^word-/, ""));
}

/** Per stem who uses it, and in how many texts. */
type Users = Map<string, Map<string, number>>;

function* usersOf(texts: Text[], telling: TellingWords): Work<Users> {
  const users: Users = new Map();
  for (const text of texts) {
    yield;
    for (const stem of telling(text).keys()) {
      const people = users.get(stem) ?? new Map<string, number>();
      users.set(stem, people.set(text.person, (people.get(text.person) ?? 0) + 1));
    }
  }
  return users;
}

function takeOut(text: Text, users: Users, telling: TellingWords): void {
  for (const stem of telling(text).keys()) {
    const people = users.get(stem);
    const left = (people?.get(text.person) ?? 0) - 1;
    if (left > 0) people?.set(text.person, left);
    else people?.delete(text.person);
  }
}

/** The stem that most people use, if enough do; of equal ones the first in the alphabet. */
function mostUsed(users: Users, fewest: number, all: number): string | undefined {
  const most = Math.max(fewest, all * LARGEST_SHARE);
  let first: string | undefined;
  let size = 0;
  for (const [stem, people] of users) {
    if (people.size < fewest || people.size > most || people.size < size) continue;
    if (people.size === size && first !== undefined && first < stem) continue;
    first = stem;
    size = people.size;
  }
  return first;
}

function split(texts: Text[], isIn: (text: Text) => boolean): [Text[], Text[]] {
  return [texts.filter(isIn), texts.filter((text) => !isIn(text))];
}

/**
 * Names tell nothing: a theme is never called after a person or a street; nor does a word that holds sentences together,
 * in Dutch or in English, whatever a text is said to be in. A language without a word list has no telling words.
 */
function tellingWords({ text, language }: Text, frequencies: (language: Language) => Frequencies): Map<string, string> {
  const list = frequencies(language);
  if (list === frequencies("nl") && !language.startsWith("nl")) return new Map();
  const telling = spokenWords(text).filter(({ word, hasCapital, isName }) => {
    const used = list.get(word) ?? list.get(stemOf(word));
    const isUnknown = hasCapital || isName || used === undefined;
    return word.length >= SHORTEST_WORD && !/\d/.test(word) && !isUnknown && used <= COMMON && !tellsNothing(word);
  });
  return new Map(telling.map(({ word }) => [stemOf(word), word]));
}

const directions = new Set(
  (
    "minder meer meest minst omheen eromheen rondom ergens nergens overal anders graag liever alleen samen " +
    "less fewer more rather around somewhere everywhere please pass " +
    "noord oost zuid west noorden oosten zuiden westen centrum north east south west"
  ).split(" "),
);

function tellsNothing(word: string): boolean {
  return directions.has(word) || grammars.some(({ functionWords }) => functionWords.has(word));
}

const grammars = ["nl", "en"].map(grammarOf);

/** "molens", "molen" and "molentje" have the same stem. */
function stemOf(word: string): string {
  const stem = word.replace(endings, "");
  if (stem === word || stem.length < SHORTEST_STEM) return word.replace(/([bdfgklmnprst])\1$/, "$1");
  return stemOf(stem);
}

/** The form of the word that most of these texts use, with a capital. */
function titleOf(stem: string, texts: Text[], telling: TellingWords): string {
  const forms = new Map<string, number>();
  for (const text of texts) {
    const form = telling(text).get(stem);
    if (form !== undefined) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const [most = stem] = [...forms].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? [];
  return withCapital(most);
}

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
