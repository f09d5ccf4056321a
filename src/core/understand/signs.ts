import { withOurDigits, wordsIn } from "./spelling.ts";
import { howOften, isIn, type ListName, numbers, ordinals } from "./word-lists.ts";

/** A letter for what a word does among others, so that the shape of a text is a row of letters. */
export type Sign = string;
export const [CHOICE, NUMBER, PLACE, LETTER] = ["c", "n", "p", "l"];
export const [NOT, NOT_AFTER, NO, AROUND, VERY, WISH, TOPIC] = ["!", "~", "N", " ", "v", "w", "t"];

const signs: [ListName, Sign][] = [
  ["orMore", "+"],
  ["moreThan", ">"],
  ["lessThan", "<"],
  ["atLeast", "≥"],
  ["upTo", "-"],
  ["outOf", "/"],
  ["and", "&"],
  ["or", "|"],
  ["first", "1"],
  ["next", ","],
  ["last", "$"],
  ["all", "*"],
  ["very", VERY],
  ["wish", WISH],
];

/** What the words of the lists may do, each of which may do several things. */
export function signsOf(words: string): Sign[] {
  const found = signs.filter(([list]) => isIn(list, words)).map(([, sign]) => sign);
  if (!isIn("not", words)) return found;
  return [isIn("notAfter", words) ? NOT_AFTER : saysOnlyNo(words) ? NO : NOT, ...found];
}

/** "No" may answer something else: it turns nothing round. */
function saysOnlyNo(words: string): boolean {
  return isIn("no", words) && !isIn("un", words);
}

/** A number that stands in a text; `isPlace` when it says which one in a row. */
export type TypedNumber = { n: number; isPlace: boolean };

const ordinal = /^(\d{1,2})(?:e|de|ste|th|st|nd|rd|inci|nci|uncu|ncu|й|а|я|ша|га|тя|ий)$/u;

/** The number that words are; how often only where that is asked. */
export function numbersOf(words: string, isHowOften: boolean): TypedNumber[] {
  const place = ordinals.get(words) ?? Number(ordinal.exec(words)?.[1] ?? Number.NaN);
  if (place > 0) return [{ n: place, isPlace: true }];
  const n = /^\d{1,6}$/.test(words)
    ? Number(words)
    : (numbers.get(words) ?? (isHowOften ? howOften.get(words) : undefined));
  return n === undefined ? [] : [{ n, isPlace: false }];
}

/** The words of a text in which numbers stand apart and signs between them are words too. */
export function wordsAndNumbersIn(text: string): string[] {
  return wordsIn(
    withOurDigits(text)
      .replace(/\d(?:\s*[-–—/]\s*\d){2,}/gu, (row) => row.replace(/\D+/g, " en "))
      .replace(/(\d)\s*[,،;>&]\s*(?=\d)/gu, "$1 en ")
      .replace(/(\d)\s*\+(?!\s*[\p{L}\d])/gu, "$1 plus ")
      .replace(/(\d)\s*[-–—]\s*(?=\d)/gu, "$1 tot ")
      .replace(/(\d)\s*\/\s*(?=\d)/gu, "$1 out of ")
      .replace(/(?:≥|>=)\s*(?=\d)/gu, " minstens ")
      .replace(/>\s*(?=\d)/gu, " meer dan ")
      .replace(/(\d)(?=x(?!\p{L})|(?!ste|nci)\p{L}{3,})/giu, "$1 "),
  );
}

/** Part of a number, less than nought or about as much is not what somebody chose; a comma may stand between two. */
export function isInexact(text: string, mayListNumbers: boolean): boolean {
  const digits = withOurDigits(text);
  const part = mayListNumbers ? /\d\s?[.٫]\d/u : /\d\s?[.,٫]\d/u;
  return part.test(digits) || /\d\s*[-−]\s*$/u.test(digits) || /(?:^|[^\d\s])\s*[-−±~<≤]\s*\d/u.test(digits);
}
