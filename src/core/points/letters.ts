import type { Work } from "../themes/work.ts";
import type { Said } from "./reading/saying.ts";
import { shinglesOf } from "./shingles.ts";

/** From so many words on, the same text of two people is a letter, and no chance. */
const FEWEST_WORDS = 15;
const LEAST_SHARED = 0.6;
/** A shingle in more texts than this is told by the first of them. */
const MOST_COMPARED = 30;
/** A table with so many places for each shingle is fast. */
const PLACES_A_SHINGLE = 2;
const SHORTEST_ROW = 1024;

/** A text in shingles: how many there are, and those that stand in another text too. */
type Shingled = Pick<Said, "id" | "person"> & { size: number; shared: number[] };

/** The letter that an answer is a copy of, by answer; only of texts that at least two people sent. */
export function* lettersAmong(answers: Pick<Said, "id" | "person" | "text">[]): Work<Map<number, number>> {
  const firsts = new Map<number, number[]>();
  const sizes = new Map<number, number>();
  const letterOf = new Map<number, number>();
  const sender = new Map<number, string>();
  const isShared = new Set<number>();
  for (const { id, person, size, shared } of yield* inShingles(answers)) {
    yield;
    if (shared.length === 0) continue;
    const letter = nearest(size, shared, firsts, sizes) ?? id;
    if (letter === id) {
      sizes.set(letter, size);
      for (const each of shared) add(firsts, each, letter);
    }
    letterOf.set(id, letter);
    if (letter === id) sender.set(letter, person);
    else if (sender.get(letter) !== person) isShared.add(letter);
  }
  return new Map([...letterOf].filter(([, letter]) => isShared.has(letter)));
}

/** The letters of which these answers hold copies, called after the first of those; of one alone nothing tells that it is a copy. */
export function lettersWithin(ids: number[], letterOf: Map<number, number>): Map<number, number> {
  const copies = Map.groupBy(
    ids.filter((id) => letterOf.has(id)),
    (id) => letterOf.get(id),
  );
  const shared = [...copies.values()].filter(({ length }) => length > 1);
  return new Map(shared.flatMap((all) => all.map((id) => [id, all[0] ?? id])));
}

/** The texts that are long enough. Most shingles stand in one text only, and tell nothing of another. */
function* inShingles(answers: Pick<Said, "id" | "person" | "text">[]): Work<Shingled[]> {
  const long: Pick<Said, "id" | "person">[] = [];
  const row = createRow();
  for (const answer of answers) {
    yield;
    const own = shinglesOf(answer.text, FEWEST_WORDS);
    if (own.length === 0) continue;
    long.push(answer);
    row.add(own);
  }
  const uses = createUses(row.length());
  const sizes: number[] = [];
  for (let i = 0; i < long.length; i++) {
    yield;
    sizes.push(uses.add(row.at(i), i + 1));
  }
  return long.map(({ id, person }, i) => ({ id, person, size: sizes[i] ?? 0, shared: uses.shared(row.at(i)) }));
}

/** The shingles of many texts behind each other: as many small lists would take several times the memory. */
function createRow() {
  let [all, length] = [new Uint32Array(SHORTEST_ROW), 0];
  const ends: number[] = [];
  return {
    length: () => length,
    add(own: number[]): void {
      if (length + own.length > all.length) {
        const longer = new Uint32Array(2 * (length + own.length));
        longer.set(all);
        all = longer;
      }
      all.set(own, length);
      length += own.length;
      ends.push(length);
    },
    at: (text: number): Uint32Array => all.subarray(ends[text - 1] ?? 0, ends[text]),
  };
}

/** Which shingles stand in more than one text; a place in its table holds a shingle, and the last text with it. */
function createUses(count: number) {
  const size = 2 ** Math.ceil(Math.log2(count * PLACES_A_SHINGLE + 1));
  const [shingles, last, isShared] = [new Uint32Array(size), new Uint32Array(size), new Uint8Array(size)];
  const placeOf = (shingle: number) => {
    let place = shingle & (size - 1);
    while (last[place] !== 0 && shingles[place] !== shingle) place = (place + 1) & (size - 1);
    return place;
  };
  return {
    /** Gives how many different ones there are. */
    add(own: Uint32Array, text: number): number {
      let different = 0;
      for (const shingle of own) {
        const place = placeOf(shingle);
        if (last[place] === text) continue;
        if (last[place] !== 0) isShared[place] = 1;
        [shingles[place], last[place]] = [shingle, text];
        different++;
      }
      return different;
    },
    shared: (own: Uint32Array): number[] => {
      const some: number[] = [];
      for (const shingle of own) if (isShared[placeOf(shingle)] === 1) some.push(shingle);
      return some.length > 1 ? [...new Set(some)] : some;
    },
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
