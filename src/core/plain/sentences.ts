/** The sentences of a text: a full stop, question mark, exclamation mark or new line ends one. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** The words of a text; a number is a word, a sign is not. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

/** How many words the longest sentence has. */
export function longestSentence(texts: string[]): number {
  const lengths = texts.flatMap(sentences).map((sentence) => wordsOf(sentence).length);
  return Math.max(0, ...lengths);
}
