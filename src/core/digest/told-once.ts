import type { Point } from "../model/point.ts";

/** A point of a model, with the answers that say the reverse. */
export type Judged = { point: Point; against: Set<number> };

/** Of those who hold a point, this part holds another one too where both are the same, or one is the reverse. */
const LEAST_SHARED = 0.5;
/** The same where nothing else tells that they are the same. */
const NEARLY_ALL = 0.8;

/** Points of code and of a model: what both found is told once, and each has at most one that says the reverse. */
export function toldOnce(found: Point[], all: Judged[]): Point[] {
  const judged = distinct(all);
  const told = new Map(found.map((point) => [point.id, sameAs(point, judged)?.point.id ?? point.id]));
  const own = found
    .filter(({ id }) => told.get(id) === id)
    .map((point) => ({ ...point, opposite: point.opposite && (told.get(point.opposite) ?? null) }));
  return pairedOff(own, judged);
}

/** Two proposals that the same people support and the same people oppose are one point, in a sentence if one has one. */
function distinct(judged: Judged[]): Judged[] {
  const kept: Judged[] = [];
  const isSame = (a: Judged, b: Judged) =>
    alike(new Set(a.point.answerIds), new Set(b.point.answerIds)) >= NEARLY_ALL &&
    alike(a.against, b.against) >= LEAST_SHARED;
  const sentencesFirst = [...judged].toSorted((a, b) => Number(isModels(b)) - Number(isModels(a)));
  for (const each of sentencesFirst) if (!kept.some((other) => isSame(each, other))) kept.push(each);
  return kept;
}

function isModels({ point }: Judged): boolean {
  return point.writtenBy === "model";
}

/** The point of a model that tells the same as one of code: its words and most who hold it support it, or nearly all do. */
function sameAs({ basis, span, answerIds }: Point, judged: Judged[]): Judged | undefined {
  if (basis !== "code") return undefined;
  return judged
    .map((each) => ({ each, shared: shared(answerIds, new Set(each.point.answerIds)) }))
    .filter(({ each, shared }) => shared >= (each.point.answerIds.includes(span.answerId) ? LEAST_SHARED : NEARLY_ALL))
    .toSorted((a, b) => b.shared - a.shared)[0]?.each;
}

/** Points whose people say the reverse of each other's: each has at most one opposite, the nearest. */
function pairedOff(own: Point[], judged: Judged[]): Point[] {
  const all = [...own, ...judged.map(({ point }) => point)];
  const pairs = judged.flatMap(({ point, against }) =>
    all
      .filter((other) => other.id !== point.id && other.people !== null)
      .map((other) => ({ a: point.id, b: other.id, share: shared(other.answerIds, against) })),
  );
  const opposites = new Map(all.flatMap(({ id, opposite }) => (opposite === null ? [] : [[id, opposite] as const])));
  for (const { a, b, share } of pairs.toSorted((x, y) => y.share - x.share))
    if (share >= LEAST_SHARED && !opposites.has(a) && !opposites.has(b)) opposites.set(a, b).set(b, a);
  return all.map((point) => ({ ...point, opposite: opposites.get(point.id) ?? null }));
}

/** How much of two sets together is in both; of nothing nobody can tell. */
function alike(a: Set<number>, b: Set<number>): number {
  const together = a.union(b).size;
  return together === 0 ? 0 : a.intersection(b).size / together;
}

function shared(answerIds: number[], others: Set<number>): number {
  return answerIds.length === 0 ? 0 : answerIds.filter((id) => others.has(id)).length / answerIds.length;
}
