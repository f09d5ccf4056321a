import { isIn, wordsOf } from "./word-lists.ts";

/** Beginnings that may turn a word round: of two words that differ by one, neither is a slip for the other. */
const beginnings = /^(?:on|un|in|im|il|ir|a|an|dis|non|mis|wan|anti|nie|bez|не|без|غير|لا|لم)$/u;

/** Whether one of two texts turns round what the other says: by a word more, by how a word begins or how it ends. */
export function turnsRound(a: string, b: string): boolean {
  const [ours, theirs] = [a.split(" "), b.split(" ")];
  if (negatorsIn(ours).join() !== negatorsIn(theirs).join()) return true;
  return ours.some((word) => theirs.some((other) => isTurned(word, other)));
}

/** What is left of words that begin with "not", in one word with the rest or apart. */
export function withoutNot(words: string): string | undefined {
  const beginning = [...wordsOf("un")].find((each) => words.startsWith(each) && words !== each);
  return beginning && words.slice(beginning.length).trim();
}

/** Whether a text says no to something, anywhere in it. */
export function holdsNegator(words: string): boolean {
  return negatorsIn(words.split(" ")).length > 0;
}

function negatorsIn(words: string[]): string[] {
  return words.filter((word) => isIn("not", word));
}

function isTurned(word: string, other: string): boolean {
  const [long, short] = word.length > other.length ? [word, other] : [other, word];
  const isMore = long !== short && long.endsWith(short) && beginnings.test(long.slice(0, -short.length));
  return isMore || (word !== other && endsLess(word) !== endsLess(other) && sharesBeginning(word, other));
}

function endsLess(word: string): boolean {
  return [...wordsOf("less")].some((ending) => word.endsWith(ending));
}

const SHARED = 3;

function sharesBeginning(word: string, other: string): boolean {
  return word.slice(0, SHARED) === other.slice(0, SHARED);
}
