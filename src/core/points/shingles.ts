import { wordsOf } from "../themes/words.ts";

const LONGEST_READ = 4000;
const MOST_WORDS = 400;
const WORDS = 3;
const [BASIS, PRIME, FIRST, SECOND] = [0x811c9dc5, 0x01000193, 0x85ebca6b, 0xc2b2ae35];
const isPlain = /^[\0-\x7f]*$/;
const [ZERO, NINE, A, Z, TO_LOWER] = [48, 57, 97, 122, 32];

/**
 * Every three words that follow each other, as a number of 32 bits: of another three it is another one, but for one in
 * billions. Nothing of a text of fewer words than these.
 */
export function shinglesOf(text: string, fewestWords: number): number[] {
  const read = text.slice(0, LONGEST_READ);
  const words = isPlain.test(read) ? plainWords(read) : wordsOf(read).slice(0, MOST_WORDS).map(numberOf);
  if (words.length < fewestWords) return [];
  const shingles: number[] = [];
  for (let i = WORDS - 1; i < words.length; i++) {
    const two = mixed(words[i - 2] ?? 0, FIRST) + (words[i - 1] ?? 0);
    shingles.push(mixed(mixed(two, SECOND) + (words[i] ?? 0), FIRST) >>> 0);
  }
  return shingles;
}

/** The numbers of the words that `wordsOf` finds, without making those words: most texts have no other signs. */
function plainWords(text: string): number[] {
  const words: number[] = [];
  let word = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const sign = code < A ? code + (code > NINE ? TO_LOWER : 0) : code;
    const isOfWord = (sign >= A && sign <= Z) || (sign >= ZERO && sign <= NINE);
    if (isOfWord) word = next(word || BASIS, sign);
    if (word === 0 || (isOfWord && i < text.length - 1)) continue;
    words.push(word);
    if (words.length === MOST_WORDS) break;
    word = 0;
  }
  return words;
}

function numberOf(word: string): number {
  let number = BASIS;
  for (let i = 0; i < word.length; i++) number = next(number, word.charCodeAt(i));
  return number;
}

function next(number: number, sign: number): number {
  return Math.imul(number ^ sign, PRIME);
}

function mixed(number: number, by: number): number {
  return Math.imul(number ^ (number >>> 15), by);
}
