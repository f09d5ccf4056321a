/** The sentences of a text: a full stop, question mark, exclamation mark or new line ends one. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** How many words the longest sentence has; a number counts as a word, a sign does not. */
export function longestSentence(texts: string[]): number {
  const lengths = texts
    .flatMap(sentences)
    .map((sentence) => (sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length);
  return Math.max(0, ...lengths);
}
