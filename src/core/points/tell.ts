import type { Point } from "../model/digests/point.ts";
import { markOf } from "../model/mark.ts";
import type { Chosen } from "./choose-claims.ts";
import { closenessOf } from "./closeness.ts";
import type { Voiced } from "./holding/gather.ts";
import { type Crowd, type Held, peopleIn } from "./holding/holders.ts";
import type { Saying } from "./reading/saying.ts";

/** A chosen claim as the digest tells it. Without `isSure` no number is told. */
export function toPoint(
  { claim, held, id }: Pick<Chosen<Voiced>, "claim" | "held" | "id">,
  isSure: boolean,
  sideOf: Map<string, string>,
  crowd: Crowd,
): Point {
  const people = peopleIn(held);
  const { text } = claim.clause;
  return {
    id: id ?? idOf(claim),
    claim: text,
    basis: "code",
    writtenBy: "literal",
    span: { answerId: claim.sayers[0]?.id ?? 0, text },
    answerIds: [...new Set(held.map(({ by }) => by.id))].toSorted((a, b) => a - b),
    people: isSure ? people.size : null,
    bySide: isSure ? countSides(people, sideOf) : {},
    opposite: null,
    ...(isSure ? copiesIn(held, crowd) : { copies: 0 }),
  };
}

/** Who sent the letter that most sent; where several letters came from many, who sent one of those. */
function copiesIn(held: Pick<Held<Voiced>, "by">[], { letterOf, fewest }: Crowd): Pick<Point, "copies" | "letters"> {
  const sent = held.filter(({ by }) => letterOf.has(by.id));
  const senders = [...Map.groupBy(sent, ({ by }) => letterOf.get(by.id)).values()].map(peopleIn);
  const [largest = new Set(), ...others] = senders.toSorted((a, b) => b.size - a.size);
  const large = [largest, ...others.filter(({ size }) => size >= fewest)];
  const copies = new Set(large.flatMap((people) => [...people])).size;
  return large.length > 1 ? { copies, letters: large.length } : { copies };
}

/** The same thing said in the same direction and language has the same id, in whatever order its words stand. */
function idOf({ features, bearings, negated, language }: Saying): string {
  const words = features.map(({ root, isFlipped }) => `${isFlipped ? "-" : ""}${root}`).toSorted();
  const directions = bearings.map(({ dimension, sign }) => `${dimension}${sign}`).toSorted();
  return `p-${markOf([...words, ...directions, negated.length, ...(language === "nl" ? [] : [language])].join(" "))}`;
}

/** What these people chose at the closed question, the most chosen first. */
export function countSides(people: Set<string>, sideOf: Map<string, string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const person of people) {
    const side = sideOf.get(person);
    if (side !== undefined) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
}

/** What code counted first, then what a model did, the largest first; what is told without a number last. */
export function bySize(a: Point, b: Point): number {
  const rank = ({ people, judged }: Point) => (people === null ? 2 : judged ? 1 : 0);
  return (
    rank(a) - rank(b) ||
    (b.people ?? 0) - (a.people ?? 0) ||
    b.answerIds.length - a.answerIds.length ||
    (a.id < b.id ? -1 : 1)
  );
}

type Told = { claim: Saying; point: Point };

/** Lets points that say the reverse of each other know so: each has at most one opposite, the one that was decided or the nearest. */
export function pairOpposites(told: Told[]): Point[] {
  const pairs = told.flatMap((a, i) =>
    told.slice(i + 1).map((b) => ({ a: a.point, b: b.point, share: reverseShare(a, b) })),
  );
  const opposites = new Map<string, string>();
  for (const { a, b, share } of pairs.toSorted((x, y) => y.share - x.share))
    if (share > 0 && !opposites.has(a.id) && !opposites.has(b.id)) opposites.set(a.id, b.id).set(b.id, a.id);
  return told.map(({ point }) => ({ ...point, opposite: opposites.get(point.id) ?? null }));
}

function reverseShare({ claim: a, point }: Told, { claim: b, point: other }: Told): number {
  if (point.opposite === other.id || other.opposite === point.id) return Number.POSITIVE_INFINITY;
  if (a.language !== b.language) return 0;
  const both = [closenessOf(a, b), closenessOf(b, a)].flatMap((each) => each ?? []);
  return Math.max(0, ...both.filter(({ relation }) => relation === "reverse").map(({ share }) => share));
}
