import { agnes } from "ml-hclust";

/** How alike two texts are, by their positions, from 0 to 1. `least`: what is less alike has nothing to do with each other. */
export type Likeness = { like(i: number, j: number): number; least: number };

/** As many texts are compared with each other; the others go to the group that is nearest. */
export const MOST_COMPARED = 600;
/** With so many members of a group a text is compared. */
const MOST_MEMBERS = 20;

/** Groups of at least two of these texts by average link; what is like nothing else is in none. */
export function cluster(texts: number[], likeness: Likeness): number[][] {
  const sample = spread(texts, MOST_COMPARED);
  const groups = linked(sample, likeness);
  const compared = new Set(sample);
  for (const text of texts) {
    const nearest = compared.has(text) ? undefined : nearestGroup(text, groups, likeness);
    if (nearest !== undefined) groups[nearest]?.push(text);
  }
  return groups;
}

/** The group whose members a text is most like on average, if it is like any. */
export function nearestGroup(text: number, groups: number[][], { like, least }: Likeness): number | undefined {
  const likes = groups.map((group) => {
    const members = spread(group, MOST_MEMBERS);
    return members.reduce((sum, member) => sum + like(text, member), 0) / Math.max(1, members.length);
  });
  const best = Math.max(...likes);
  return best >= least ? likes.indexOf(best) : undefined;
}

/** Whether these texts are alike on average, each with each other: one word in common does not make a subject. */
export function isCoherent(texts: number[], { like, least }: Likeness): boolean {
  const some = spread(texts, MOST_MEMBERS * 2);
  const likes = some.flatMap((a, i) => some.slice(i + 1).map((b) => like(a, b)));
  return likes.reduce((sum, each) => sum + each, 0) >= least * likes.length;
}

function linked(texts: number[], { like, least }: Likeness): number[][] {
  if (texts.length < 2) return [];
  const distances = texts.map((a) => texts.map((b) => (a === b ? 0 : 1 - like(a, b))));
  return agnes(distances, { method: "average", isDistanceMatrix: true })
    .cut(1 - least)
    .map((group) => group.indices().flatMap((i) => texts[i] ?? []))
    .filter((group) => group.length > 1);
}

function spread(texts: number[], most: number): number[] {
  if (texts.length <= most) return texts;
  return Array.from({ length: most }, (_, i) => texts[Math.floor(((i + 0.5) * texts.length) / most)] ?? 0);
}
