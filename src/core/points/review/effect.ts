import { type ClausePlace, placeName } from "../../model/digests/clause-place.ts";
import type { ReviewChoice } from "../../model/reviews/review.ts";
import type { AskedClause, Proposal, ReviewedClause, ReviewedPoint } from "../../model/reviews/review-state.ts";

/** What has to be stored of a decision. `merged`: that point goes up in another. */
export type Effect = {
  points: ReviewedPoint[];
  clauses: ReviewedClause[];
  voices: { place: ClausePlace; mayTell: boolean }[];
  merged?: { from: string; into: string };
};

const noEffect: Effect = { points: [], clauses: [], voices: [] };

/** A clause's name in a form: its first place. */
export function clauseId({ places: [place] }: AskedClause): string {
  return place ? placeName(place) : "";
}

/**
 * What a choice about an item means, in places; nothing when what it needs was not ticked, or it names itself.
 * `isReviewed`: a colleague made it a point before.
 */
export function effectOf(item: Proposal, choice: ReviewChoice, isReviewed: boolean): Effect | undefined {
  if ("pointId" in choice && choice.pointId === item.id) return undefined;
  switch (choice.type) {
    case "right": {
      const without = tickedIn(item, choice.without);
      return without.length < item.clauses.length ? affirm(item, without) : dismiss(item, isReviewed);
    }
    case "label": {
      const [label] = tickedIn(item, [choice.clauseId])[0]?.places ?? [];
      return label && affirm({ ...item, label }, [], pointIdOf(item));
    }
    case "reverse":
      return affirm({ ...item, opposite: choice.pointId }, []);
    case "join":
      return join(item, choice.pointId, tickedIn(item, choice.clauseIds), isReviewed);
    case "split":
      return split(item, tickedIn(item, choice.clauseIds));
    case "none":
      return dismiss(item, isReviewed);
    case "let-through": {
      const told = tickedIn(item, choice.clauseIds);
      const voices = item.clauses.flatMap((clause) =>
        clause.places.map((place) => ({ place, mayTell: told.includes(clause) })),
      );
      return { ...noEffect, voices };
    }
    case "drop-sentence":
      return undefined;
  }
}

/** Nothing that was asked belongs: to this point of a colleague, or to any. */
function dismiss(item: Proposal, isReviewed: boolean): Effect {
  const clauses = isReviewed ? judged(item.clauses, item.id, "not") : judged(item.clauses, "", "nothing");
  return { ...noEffect, clauses };
}

/** A point with everything that was asked but what does not belong. Of a cluster that may belong elsewhere. */
function affirm(item: Proposal, without: AskedClause[], id = pointIdOf(item)): Effect {
  const belongs = item.clauses.filter((clause) => !without.includes(clause));
  const refused = item.kind === "point" ? judged(without, id, "not") : [];
  return {
    ...noEffect,
    points: [{ id, label: item.label, opposite: item.opposite }],
    clauses: [...judged(belongs, id, "says"), ...refused],
  };
}

/** What is ticked, else all of it, says what another point says; what was not ticked does not. */
function join(item: Proposal, pointId: string, ticked: AskedClause[], isReviewed: boolean): Effect {
  const joined = ticked.length > 0 ? ticked : item.clauses;
  const left = item.clauses.filter((clause) => !joined.includes(clause));
  const clauses = [...judged(joined, pointId, "says"), ...judged(left, pointId, "not")];
  if (item.kind !== "point") return { ...noEffect, clauses };
  if (isReviewed && ticked.length === 0) return { ...noEffect, clauses, merged: { from: item.id, into: pointId } };
  return { ...noEffect, clauses: [...clauses, ...judged(joined, item.id, "not")] };
}

function split(item: Proposal, ticked: AskedClause[]): Effect | undefined {
  const [label] = ticked[0]?.places ?? [];
  if (!label) return undefined;
  const id = newId(label);
  const left = item.clauses.filter((clause) => !ticked.includes(clause));
  const refused = item.kind === "point" ? judged(ticked, item.id, "not") : [];
  return {
    ...noEffect,
    points: [{ id, label, opposite: null }],
    clauses: [...judged(ticked, id, "says"), ...judged(left, id, "not"), ...refused],
  };
}

function tickedIn({ clauses }: Proposal, ids: string[]): AskedClause[] {
  return clauses.filter((clause) => ids.includes(clauseId(clause)));
}

/** The point that an item is about, or becomes. */
function pointIdOf({ kind, id, label }: Proposal): string {
  return kind === "point" ? id : newId(label);
}

function newId(label: ClausePlace): string {
  return `r-${placeName(label)}`;
}

function judged(clauses: AskedClause[], pointId: string, verdict: ReviewedClause["verdict"]): ReviewedClause[] {
  return clauses.flatMap(({ places }) => places.map((place) => ({ place, pointId, verdict })));
}
