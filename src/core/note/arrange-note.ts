import type { Point } from "../model/digests/point.ts";
import type { Work } from "../themes/work.ts";

/** An answer that counts, without its words; `mark` gives it a place that tells nothing of when it came or of whom. */
export type Placed = { id: number; participationId: string; mark: string };

/** What is told of the answers: points, letters that several people sent, and what a colleague let through. */
export type Arranging = {
  answers: Placed[];
  points: Point[];
  letters: number[][];
  letThrough: Set<number>;
  fewest: number;
};

const A_STEP = 1000;

/** An answer in its place; a letter stands there once, for all who sent it. */
export type Entry = { id: number; senders: number };
export type Part = { point: Point | undefined; people: number; entries: Entry[] };

/** `inPoints` and `letThrough`: how many answers stand there; a copy of a letter counts. */
export type ArrangedNote = { parts: Part[]; inPoints: number; letThrough: number };

/**
 * Every answer under all its points, the largest first, then what a colleague let through besides. A point of too few
 * people is none: they could be known.
 */
export function* arrangeNote({ answers, points, letters, letThrough, fewest }: Arranging): Work<ArrangedNote> {
  const byId = new Map<number, Placed>();
  for (const answer of answers) {
    byId.set(answer.id, answer);
    if (byId.size % A_STEP === 0) yield;
  }
  const letterOf = new Map(letters.flatMap((letter) => letter.map((id) => [id, letter[0] ?? id])));
  function* toPart(point: Point | undefined, ids: Iterable<number>): Work<Part> {
    const held = yield* inOrder([...new Set(ids)].flatMap((id) => byId.get(id) ?? []));
    const people = peopleIn(held);
    yield;
    return { point, people, entries: entriesOf(held, letterOf) };
  }
  const parts: Part[] = [];
  const inPoints = new Set<number>();
  for (const point of points.filter(({ people }) => people !== null)) {
    yield;
    const part = yield* toPart(point, point.answerIds);
    if (part.people < fewest) continue;
    parts.push(part);
    for (const id of point.answerIds) if (byId.has(id)) inPoints.add(id);
  }
  const besides = answers.filter(({ id }) => letThrough.has(id) && !inPoints.has(id)).map(({ id }) => id);
  const bySize = parts.toSorted((a, b) => b.people - a.people);
  return {
    parts: besides.length > 0 ? [...bySize, yield* toPart(undefined, besides)] : bySize,
    inPoints: inPoints.size,
    letThrough: besides.length,
  };
}

/** By their marks; those that begin alike are sorted together, a few at a time. */
function* inOrder(held: Placed[]): Work<Placed[]> {
  const alike = Map.groupBy(held, ({ mark }) => mark.slice(0, 2));
  const sorted: Placed[] = [];
  for (const [, some] of [...alike].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (const answer of some.toSorted(byMark)) sorted.push(answer);
    yield;
  }
  return sorted;
}

function byMark(a: Placed, b: Placed): number {
  return a.mark < b.mark ? -1 : a.mark > b.mark ? 1 : a.id - b.id;
}

function peopleIn(held: Placed[]): number {
  return new Set(held.map(({ participationId }) => participationId)).size;
}

function entriesOf(held: Placed[], letterOf: Map<number, number>): Entry[] {
  const copies = Map.groupBy(held, ({ id }) => letterOf.get(id) ?? id);
  return [...copies.values()].flatMap(([first, ...others]) =>
    first ? [{ id: first.id, senders: peopleIn([first, ...others]) }] : [],
  );
}

/** A slice of the note that fits on one page: parts go on over pages. */
export type Cut = Part & { isContinued: boolean; number: number };

/** The entries from `from` on, at most so many, each in its part; numbers count the points. */
export function cutNote(parts: Part[], from: number, most: number): Cut[] {
  let before = 0;
  return parts.flatMap((part, i) => {
    const start = Math.max(0, from - before);
    const entries = part.entries.slice(start, Math.max(0, from + most - before));
    before += part.entries.length;
    return entries.length > 0 ? [{ ...part, entries, isContinued: start > 0, number: i + 1 }] : [];
  });
}
