import { plain } from "./spelling.ts";

/** A number that somebody typed; `isPlace` when the words say which one in a row, `of` when they say out of how many. */
export type TypedNumber = { n: number; isPlace: boolean; of?: number };

/** How numbers are said: from nought on, which one in a row, and what may stand before or between. */
export type NumberWords = {
  numbers: Map<string, number>;
  ordinals: Map<string, number>;
  before: Set<string>;
  between: Set<string>;
};

const ordinal = /^(\d{1,2})(?:e|de|ste|th|st|nd|rd|inci|nci|uncu|ncu|й|а|я|ша|га|тя|ий)$/u;
/** Not a number that somebody chose: part of one, less than one, or about as much. */
const inexact = /\d\s?[.,]\d|[-−±~<>≤≥]\s*\d/u;

/** The number that a text is, and nothing else. */
export function numberIn(text: string, words: NumberWords): TypedNumber | undefined {
  if (inexact.test(text.normalize("NFKD"))) return undefined;
  const [first, ...more] = plain(text)
    .split(" ")
    .filter((word, i, all) => !(words.before.has(word) && i < all.length - 1));
  const found = first === undefined ? undefined : oneNumber(first, words);
  if (!found || more.length === 0) return found;
  const last = oneNumber(more.at(-1) ?? "", words);
  const isOutOf = more.length > 1 ? more.slice(0, -1).every((word) => words.between.has(word)) : text.includes("/");
  return last && isOutOf && !found.isPlace ? { ...found, of: last.n } : undefined;
}

/** The number with which a label begins, when it does. */
export function firstNumber(label: string, words: NumberWords): number | undefined {
  const [first = "", thousands = ""] = label.split(" ");
  if (/^\d+$/.test(first)) return Number(/^\d{3}$/.test(thousands) ? first + thousands : first);
  return words.numbers.get(first);
}

function oneNumber(word: string, { numbers, ordinals }: NumberWords): TypedNumber | undefined {
  if (/^\d{1,3}$/.test(word)) return { n: Number(word), isPlace: false };
  const place = ordinals.get(word) ?? Number(ordinal.exec(word)?.[1] ?? Number.NaN);
  if (place > 0) return { n: place, isPlace: true };
  const n = numbers.get(word);
  return n === undefined ? undefined : { n, isPlace: false };
}
