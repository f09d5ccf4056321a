import type { Work } from "../work.ts";
import { averageLink } from "./average-link.ts";

/** Groups of texts, each by its number; a group that is put again has other members from then on. */
export type Grouped = {
  put(group: number, texts: number[]): void;
  /** How alike a text is to the texts of each group, on average. */
  likes(text: number): number[];
};

/** How alike texts are, by their positions, from 0 to 1. */
export type Likeness = {
  like(i: number, j: number): number;
  /** The same among some texts, by their place in this list; what takes long is done once for all of them. */
  among(texts: number[]): Work<(i: number, j: number) => number>;
  grouped(): Grouped;
  /** What is less alike has nothing to do with each other. */
  least: number;
};

/** As many texts are compared with each other; the others go to the group that is nearest. */
export const MOST_COMPARED = 600;
/** With so many members of a group a text is compared. */
const MOST_MEMBERS = 20;

/** Groups of at least two of these texts by average link; what is like nothing else is in none. */
export function* cluster(texts: number[], likeness: Likeness): Work<number[][]> {
  const sample = spread(texts, MOST_COMPARED);
  const groups = yield* linked(sample, likeness);
  const compared = new Set(sample);
  const nearest = yield* nearestGroup(groups, likeness);
  for (const text of texts.filter((each) => !compared.has(each))) {
    const found = nearest.to(text);
    if (found !== undefined) nearest.add(text, found);
    yield;
  }
  return groups;
}

type NearestGroup = { to(text: number): number | undefined; add(text: number, to: number): void };

/** Finds the group whose members a text is most like on average, if it is like any. The groups may grow meanwhile. */
export function* nearestGroup(groups: number[][], { grouped, least }: Likeness): Work<NearestGroup> {
  const known = grouped();
  for (const [i, group] of groups.entries()) {
    known.put(i, spread(group, MOST_MEMBERS));
    yield;
  }
  return {
    to(text: number): number | undefined {
      const likes = known.likes(text);
      const best = likes.reduce((most, like) => Math.max(most, like), Number.NEGATIVE_INFINITY);
      return best >= least ? likes.indexOf(best) : undefined;
    },
    add(text: number, to: number): void {
      const group = groups[to] ?? [];
      group.push(text);
      known.put(to, spread(group, MOST_MEMBERS));
    },
  };
}

/** Whether these texts are alike on average, each with each other: one word in common does not make a subject. */
export function isCoherent(texts: number[], { like, least }: Likeness): boolean {
  const some = spread(texts, MOST_MEMBERS * 2);
  const likes = some.flatMap((a, i) => some.slice(i + 1).map((b) => like(a, b)));
  return likes.reduce((sum, each) => sum + each, 0) >= least * likes.length;
}

function* linked(texts: number[], { among, least }: Likeness): Work<number[][]> {
  const like = yield* among(texts);
  const far = (i: number, j: number) => 1 - like(i, j);
  const groups = yield* averageLink(texts.length, far, 1 - least);
  return groups.filter(({ length }) => length > 1).map((group) => group.flatMap((i) => texts[i] ?? []));
}

function spread(texts: number[], most: number): number[] {
  if (texts.length <= most) return texts;
  return Array.from({ length: most }, (_, i) => texts[Math.floor(((i + 0.5) * texts.length) / most)] ?? 0);
}
