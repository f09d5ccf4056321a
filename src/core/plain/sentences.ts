import { isAbbreviated } from "./abbreviations.ts";

const boundary = /(?<=[.!?…])\s+|\n+/gu;

/** The sentences of a text: a full stop, question mark, exclamation mark or new line ends one, but no abbreviation does. */
export function sentences(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(boundary)) {
    const end = index + gap.length;
    if (!gap.includes("\n") && isAbbreviated(text, index, end)) continue;
    pieces.push(text.slice(start, index));
    start = end;
  }
  return [...pieces, text.slice(start)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}

/** A text that stands as a sentence of its own: with the sign that ends it. */
export function asSentence(text: string): string {
  return /[.!?…؟]$/.test(text) ? text : `${text}.`;
}

const topLevels = "nl|com|org|eu|net|info|be|amsterdam|frl|gov|edu|io|nu";
/** Addresses of websites and mail, without the sign that ends the sentence: nobody reads them as words. */
const address = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)\]]`,
    String.raw`(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,12}`,
    String.raw`(?<![\p{L}\d.-])(?:[\p{L}\d-]{1,63}\.){1,4}(?:${topLevels})(?![\p{L}\d])(?:\/[^\s<>"]*[^\s<>".,;:!?)\]])?`,
  ].join("|"),
  "giu",
);
/** "I.o.m." and "t/m" are one word. */
const word = /(?<![\p{L}\p{N}])\p{L}(?:[./]\p{L}){1,6}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** The words of a text; a number is a word, a sign is not, and an address of a website or mail neither. */
export function wordsOf(text: string): string[] {
  return text.replace(address, " ").match(word) ?? [];
}

/** How many words the longest sentence has. */
export function longestSentence(texts: string[]): number {
  const lengths = texts.flatMap(sentences).map((sentence) => wordsOf(sentence).length);
  return Math.max(0, ...lengths);
}
