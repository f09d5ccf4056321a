import type { Point } from "../../model/digests/point.ts";

/** A point of a model, with the answers that say the reverse. */
export type Judged = { point: Point; against: Set<number> };

/** Of those who hold a point, this part holds another one too where both are the same, or one is the reverse. */
const LEAST_SHARED = 0.5;
/** The same where nothing else tells that they are the same. */
const NEARLY_ALL = 0.8;

/**
 * Points of code, of colleagues and of a model: what two of them found is told once, as a colleague told it, else as a model
 * did where it has a number. Each has at most one that says the reverse.
 */
export function toldOnce(found: Point[], all: Judged[]): Point[] {
  const judged = distinct(all).filter(
    ({ point }) => !found.some((own) => (own.basis === "colleague" || point.people === null) && isSame(own, point)),
  );
  const told = new Map(found.map((point) => [point.id, sameAs(point, judged)?.point.id ?? point.id]));
  const own = found
    .filter(({ id }) => told.get(id) === id)
    .map((point) => ({ ...point, opposite: point.opposite && (told.get(point.opposite) ?? null) }));
  return pairedOff(own, judged);
}

/** Two proposals that the same people support and the same people oppose are one point, in a sentence if one has one. */
function distinct(judged: Judged[]): Judged[] {
  const kept: Judged[] = [];
  const isOne = (a: Judged, b: Judged) =>
    alike(new Set(a.point.answerIds), new Set(b.point.answerIds)) >= NEARLY_ALL &&
    alike(a.against, b.against) >= LEAST_SHARED;
  const sentencesFirst = [...judged].toSorted((a, b) => Number(isModels(b)) - Number(isModels(a)));
  for (const each of sentencesFirst) if (!kept.some((other) => isOne(each, other))) kept.push(each);
  return kept;
}

function isModels({ point }: Judged): boolean {
  return point.writtenBy === "model";
}

/** The point of a model that tells the same as one of code. */
function sameAs(own: Point, judged: Judged[]): Judged | undefined {
  if (own.basis !== "code") return undefined;
  return judged.find(({ point }) => isSame(own, point));
}

/** The words of the one and most who hold it are among those of the other, or nearly all who hold it. */
function isSame({ span, answerIds }: Point, other: Point): boolean {
  const least = other.answerIds.includes(span.answerId) ? LEAST_SHARED : NEARLY_ALL;
  return shared(answerIds, new Set(other.answerIds)) >= least;
}

/** Points whose people say the reverse of each other's: each has at most one opposite, the nearest. */
function pairedOff(own: Point[], judged: Judged[]): Point[] {
  const all = [...own, ...judged.map(({ point }) => point)];
  const pairs = judged.flatMap(({ point, against }) =>
    all
      .filter((other) => other.id !== point.id && other.people !== null && point.people !== null)
      .map((other) => ({ a: point.id, b: other.id, share: shared(other.answerIds, against) })),
  );
  const nearest = pairs.filter(({ share }) => share >= LEAST_SHARED).toSorted((x, y) => y.share - x.share);
  const known = all.flatMap(({ id, opposite }) => (opposite === null ? [] : [{ a: id, b: opposite }]));
  const opposites = new Map<string, string>();
  for (const { a, b } of [...known, ...nearest])
    if (!opposites.has(a) && !opposites.has(b)) opposites.set(a, b).set(b, a);
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
