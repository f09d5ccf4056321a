import { type ClausePlace, placeName } from "../../model/digests/clause-place.ts";
import type { ReviewState } from "../../model/reviews/review-state.ts";
import type { Corpus } from "../reading/corpus.ts";
import type { Said, Saying } from "../reading/saying.ts";

/** A reviewed point in the sayings of now: whoever writes the same words as a reviewed clause says the same. */
export type KnownPoint = { id: string; label: Saying; opposite: string | null; says: Set<Saying>; not: Set<Saying> };

/**
 * `nothing`: what belongs to no point. `read`: voices that a colleague read. `notIn`: what does not belong to a point,
 * also to one that only code proposes.
 */
export type Known = {
  points: KnownPoint[];
  nothing: Set<Saying>;
  read: Set<Saying>;
  decided: Set<Saying>;
  notIn(pointId: string): Set<Saying>;
};

/**
 * Finds the sayings that colleagues decided about. A point whose label is gone, or does not belong to it, takes the words
 * that most people use, and one that nobody says any more is none.
 */
export function knownFrom(
  review: ReviewState,
  answers: Said[],
  { corpus, qualityOf }: { corpus: Corpus; qualityOf(saying: Saying): number },
): Known {
  const { sayingAt, wordsAt } = createFinder(answers, corpus);
  const sayings = (places: ClausePlace[]) => new Set(places.flatMap((place) => sayingAt(place) ?? []));
  const judged = Map.groupBy(review.clauses, ({ pointId, verdict }) => `${verdict} ${pointId}`);
  const of = (verdict: string, pointId = "") =>
    sayings((judged.get(`${verdict} ${pointId}`) ?? []).map(({ place }) => place));
  const points = review.points.flatMap(({ id, label, opposite }) => {
    const [says, not] = [of("says", id), of("not", id)];
    if (says.size === 0) return [];
    const own = wordsAt(label);
    const words = own && !not.has(own) ? own : mostSaid(says, qualityOf);
    if (corpus.placesOf(words).length > 0) says.add(words);
    return [{ id, label: words, opposite, says, not }];
  });
  const nothing = of("nothing");
  const decided = new Set([...nothing, ...points.flatMap(({ says }) => [...says])]);
  return {
    points,
    nothing,
    read: sayings(review.voices.map(({ place }) => place)),
    decided,
    notIn: (id) => of("not", id),
  };
}

/** What most people say; of equals, what makes the best label. */
function mostSaid(says: Set<Saying>, qualityOf: (saying: Saying) => number): Saying {
  const weighed = [...says].map((saying) => ({ saying, people: saying.sayers.length, quality: qualityOf(saying) }));
  return weighed.reduce((best, each) =>
    each.people > best.people || (each.people === best.people && each.quality > best.quality) ? each : best,
  ).saying;
}

function createFinder(answers: Said[], corpus: Corpus) {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const byPlace = new Map(
    corpus.sayings.flatMap((saying) => corpus.placesOf(saying).map((place) => [placeName(place), saying] as const)),
  );
  const sayingAt = (place: ClausePlace) => byPlace.get(placeName(place));
  /** A label may be the beginning of a clause, and stands as this person wrote it. */
  const wordsAt = (place: ClausePlace): Saying | undefined => {
    const by = byId.get(place.answerId);
    const text = by?.text.slice(place.start, place.start + place.length);
    if (!by || !text) return undefined;
    const known = sayingAt(place);
    if (known?.clause.text === text) return known;
    return corpus.read({ text, opensSentence: true, isAsked: false, isTakenBack: false }, by);
  };
  return { sayingAt, wordsAt };
}
