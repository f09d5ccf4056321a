import type { PointName, ReviewClause, ReviewItem } from "../model/reviews/review.ts";
import type { AskedClause, Proposal } from "../model/reviews/review-state.ts";
import { clauseId } from "../points/review/effect.ts";
import type { OpenItem } from "../store/reviews/review-items.ts";
import type { Words } from "./clause-words.ts";

/** An item in words; without what is gone since, and nothing when all of it is. */
export function showItem({ id, version, content }: OpenItem, names: PointName[], words: Words): ReviewItem | undefined {
  const { kind, more, near, sentence } = content;
  const clauses = content.clauses.flatMap((clause) => showClause(clause, words) ?? []);
  const label = showLabel(content, words) ?? clauses[0];
  if (!label || clauses.length === 0) return undefined;
  return {
    id,
    version,
    kind,
    label,
    people: words.peopleAt(content.clauses.flatMap(({ places, mark }) => words.holding(places, mark))).size,
    clauses,
    more,
    near: near.flatMap((pointId) => names.find((name) => name.id === pointId) ?? []),
    ...(sentence && { sentence }),
  };
}

function showLabel({ label, labelMark, clauses }: Proposal, words: Words): ReviewClause | undefined {
  const others = clauses.find(({ mark }) => mark === labelMark)?.places ?? [];
  return showClause({ places: [label, ...others], mark: labelMark, isSure: true }, words);
}

function showClause(clause: AskedClause, words: Words): ReviewClause | undefined {
  const holding = words.holding(clause.places, clause.mark);
  const [place] = holding;
  const found = place && words.at(place, clause.mark);
  if (!found) return undefined;
  const people = words.peopleAt(holding).size;
  return { id: clauseId(clause), answerId: place.answerId, ...found, people, isSure: clause.isSure };
}
