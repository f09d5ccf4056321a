import { emojiOf, plain } from "./spelling.ts";
import { ar } from "./words/ar.ts";
import { en } from "./words/en.ts";
import { nl } from "./words/nl.ts";
import { pl } from "./words/pl.ts";
import { tr } from "./words/tr.ts";
import { uk } from "./words/uk.ts";
import type { Words } from "./words/words.ts";

/** People mix languages: all are understood at any moment. */
const languages = [nl, en, tr, ar, pl, uk];

export type ListName = keyof Words;

const lists = new Map(
  (Object.keys(nl) as ListName[]).map((name) => [
    name,
    new Set(languages.flatMap((words) => rowsIn(words[name]).flat())),
  ]),
);

/** The phrases of a list in every language, as `plain` spells them. */
export function wordsOf(name: ListName): ReadonlySet<string> {
  return lists.get(name) ?? new Set();
}

export function isIn(name: ListName, words: string): boolean {
  return wordsOf(name).has(words);
}

export const numbers = counted("numbers", 0);
export const ordinals = counted("ordinals", 1);
export const howOften = counted("howOften", 0);

/** What phrases count, when the first row stands for `from`. */
function counted(name: ListName, from: number): ReadonlyMap<string, number> {
  const rows = languages.flatMap((words) => rowsIn(words[name]).map((row, i) => ({ row, n: from + i })));
  return new Map(rows.flatMap(({ row, n }) => row.map((words) => [words, n])));
}

function rowsIn(list: string): string[][] {
  const spell = (words: string) => plain(words) || emojiOf(words);
  return list.split(", ").map((row) =>
    row
      .split("/")
      .map(spell)
      .filter((words) => words !== ""),
  );
}
