import { phrase } from "../model/message.ts";
import type { Texts } from "../texts/texts.ts";
import type { NumberWords } from "./numbers.ts";
import { plain } from "./spelling.ts";

/** The words of a list in every language, as `plain` spells them. */
export function wordsOf(key: string, texts: Texts): Set<string> {
  return new Set(rowsOf(key, texts).flat());
}

/** How numbers are said in every language. */
export function numberWordsOf(texts: Texts): NumberWords {
  return {
    numbers: counted("words-numbers", 0, texts),
    ordinals: counted("words-ordinals", 1, texts),
    before: wordsOf("words-before-number", texts),
    between: wordsOf("words-out-of", texts),
  };
}

function counted(key: string, from: number, texts: Texts): Map<string, number> {
  const rows = rowsOf(key, texts);
  return new Map(
    rows.flatMap((row) => row.flatMap((words, i) => words.split("|").map((word) => [word, from + i] as const))),
  );
}

/** The lists never change: each is read once. */
const read = new WeakMap<Texts, Map<string, string[][]>>();

function rowsOf(key: string, texts: Texts): string[][] {
  const lists = read.get(texts) ?? new Map<string, string[][]>();
  read.set(texts, lists);
  const rows = lists.get(key) ?? readRows(key, texts);
  lists.set(key, rows);
  return rows;
}

/** A row a language; where several words mean the same, they stand together with a | between them. */
function readRows(key: string, { languages, say }: Texts): string[][] {
  return languages.map((language) =>
    say(language, phrase(key))
      .split(/[,،]/)
      .map((words) => words.split("/").map(plain).join("|")),
  );
}
