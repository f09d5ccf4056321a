/** What may stand in a word: letters, and an apostrophe after one. */
const BETWEEN_WORDS = /[^\p{L}]+(?<!['`’])/gu;
const MOST_CHARS = 1000;
/** No word begins after so many bytes, and the last one is cut a little later. */
const LAST_BEGIN = 350;
const MOST_BYTES = 380;
const LONGEST_WORD = 70;
const LENGTH = 4;
const STRIDE = 3;

/** A byte as a letter: what is no ASCII moves to the letters from U+0100, so that it can be read and written. */
export function charOfByte(byte: number): string {
  return String.fromCharCode(byte < 0x80 ? byte : byte + 0x80);
}

/** The n-grams of a text: four bytes of a word each, with a space where the word begins or ends. */
export function ngramsOf(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap(ngramsOfWord));
}

function wordsOf(text: string): string[] {
  const encoder = new TextEncoder();
  const words: string[] = [];
  let bytes = 0;
  for (const word of text.slice(0, MOST_CHARS).replace(BETWEEN_WORDS, " ").trim().toLowerCase().split(" ")) {
    let written = "";
    for (const char of word) {
      const encoded = char < "\x80" ? char : Array.from(encoder.encode(char), charOfByte).join("");
      written += encoded;
      bytes += encoded.length;
      if (bytes > MOST_BYTES) return [...words, written];
    }
    words.push(written);
    if (bytes > LAST_BEGIN) break;
    bytes++;
  }
  return words;
}

function ngramsOfWord(word: string): string[] {
  const length = Math.min(word.length, LONGEST_WORD);
  const ngrams: string[] = [];
  let at = 0;
  for (; at + LENGTH < length; at += STRIDE) ngrams.push((at === 0 ? " " : "") + word.slice(at, at + LENGTH));
  const end = word.slice(Math.max(0, length - LENGTH));
  return [...ngrams, `${at === 0 ? " " : ""}${end} `];
}
