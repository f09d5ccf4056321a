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
/** More different words and pairs of words than this nobody writes: two of them fit in one number. */
const MOST_NAMES = 2 ** 26;

/** A text in shingles: how many there are, and those that stand in another text too. */
type Shingled = Pick<Said, "id" | "person"> & { size: number; shared: number[] };

/** The letter that an answer is a copy of, by answer; only of texts that at least two people sent. */
export function* lettersAmong(answers: Pick<Said, "id" | "person" | "text">[]): Work<Map<number, number>> {
  const firsts = new Map<number, number[]>();
  const sizes = new Map<number, number>();
  const letterOf = new Map<number, number>();
  const senders = new Map<number, Set<string>>();
  for (const { id, person, size, shared } of yield* inShingles(answers)) {
    yield;
    const letter = nearest(size, shared, firsts, sizes) ?? id;
    if (letter === id) {
      sizes.set(letter, size);
      for (const each of shared) add(firsts, each, letter);
    }
    letterOf.set(id, letter);
    senders.set(letter, (senders.get(letter) ?? new Set()).add(person));
  }
  return new Map([...letterOf].filter(([, letter]) => (senders.get(letter)?.size ?? 0) > 1));
}

/** The texts that are long enough. Most shingles stand in one text only, and tell nothing of another. */
function* inShingles(answers: Pick<Said, "id" | "person" | "text">[]): Work<Shingled[]> {
  const shinglesOf = createShingler();
  const uses: number[] = [];
  const long: Shingled[] = [];
  for (const { id, person, text } of answers) {
    yield;
    const own = shinglesOf(text);
    if (own.length < FEWEST_WORDS - SHINGLE + 1) continue;
    for (const each of own) uses[each] = (uses[each] ?? 0) + 1;
    long.push({ id, person, size: own.length, shared: own });
  }
  return long.map((each) => ({ ...each, shared: each.shared.filter((shingle) => (uses[shingle] ?? 0) > 1) }));
}

/** Gives every three words that follow each other a number, each once. */
function createShingler(): (text: string) => number[] {
  const [words, pairs, shingles] = [new Map<string, number>(), new Map<number, number>(), new Map<number, number>()];
  const numberOf = <Name>(name: Name, known: Map<Name, number>) => {
    const number = known.get(name) ?? known.size;
    if (number === known.size) known.set(name, number);
    return number;
  };
  return (text) => {
    const said = wordsOf(text.slice(0, 4000)).slice(0, MOST_WORDS);
    if (said.length < FEWEST_WORDS) return [];
    const numbers = said.map((word) => numberOf(word, words));
    const own = numbers.slice(SHINGLE - 1).map((last, i) => {
      const pair = numberOf((numbers[i] ?? 0) * MOST_NAMES + (numbers[i + 1] ?? 0), pairs);
      return numberOf(pair * MOST_NAMES + last, shingles);
    });
    return [...new Set(own)];
  };
}

function nearest(
  size: number,
  shared: number[],
  firsts: Map<number, number[]>,
  sizes: Map<number, number>,
): number | undefined {
  const counts = new Map<number, number>();
  for (const each of shared)
    for (const letter of firsts.get(each) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let best: [letter: number, n: number] | undefined;
  for (const [letter, n] of counts) if (!best || n > best[1] || (n === best[1] && letter < best[0])) best = [letter, n];
  if (!best) return undefined;
  const [letter, n] = best;
  return n >= LEAST_SHARED * Math.min(size, sizes.get(letter) ?? 0) ? letter : undefined;
}

function add(firsts: Map<number, number[]>, shingle: number, letter: number): void {
  const letters = firsts.get(shingle);
  if (!letters) firsts.set(shingle, [letter]);
  else if (letters.length < MOST_COMPARED) letters.push(letter);
}
