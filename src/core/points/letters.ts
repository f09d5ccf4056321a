import { wordsOf } from "../themes/words.ts";
import type { Work } from "../themes/work.ts";
import type { Said } from "./reading/saying.ts";

/** From so many words on, the same text of two people is a letter, and no chance. */
const FEWEST_WORDS = 15;
const MOST_WORDS = 400;
const SHINGLE = 3;
const LEAST_SHARED = 0.6;
/** A shingle in more texts than this is told by the first of them. */
const MOST_COMPARED = 30;

/** The letter that an answer is a copy of, by answer; only of texts that at least two people sent. */
export function* lettersAmong(answers: Said[]): Work<Map<number, number>> {
  const firsts = new Map<string, number[]>();
  const shingles = new Map<number, Set<string>>();
  const letterOf = new Map<number, number>();
  const senders = new Map<number, Set<string>>();
  for (const answer of answers) {
    yield;
    const own = shinglesOf(answer.text);
    if (own.size < FEWEST_WORDS - SHINGLE + 1) continue;
    const letter = nearest(own, firsts, shingles) ?? answer.id;
    if (letter === answer.id) {
      shingles.set(letter, own);
      for (const each of own) add(firsts, each, letter);
    }
    letterOf.set(answer.id, letter);
    senders.set(letter, (senders.get(letter) ?? new Set()).add(answer.person));
  }
  return new Map([...letterOf].filter(([, letter]) => (senders.get(letter)?.size ?? 0) > 1));
}

function nearest(
  own: Set<string>,
  firsts: Map<string, number[]>,
  shingles: Map<number, Set<string>>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const each of own)
    for (const letter of firsts.get(each) ?? []) shared.set(letter, (shared.get(letter) ?? 0) + 1);
  const [best] = [...shared].toSorted(([a, n], [b, m]) => m - n || a - b);
  if (!best) return undefined;
  const [letter, n] = best;
  return n >= LEAST_SHARED * Math.min(own.size, shingles.get(letter)?.size ?? 0) ? letter : undefined;
}

function add(firsts: Map<string, number[]>, shingle: string, letter: number): void {
  const letters = firsts.get(shingle);
  if (!letters) firsts.set(shingle, [letter]);
  else if (letters.length < MOST_COMPARED) letters.push(letter);
}

function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text.slice(0, 4000)).slice(0, MOST_WORDS);
  return new Set(words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(" ")));
}
