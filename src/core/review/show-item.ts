import type { PointName, ReviewClause, ReviewItem } from "../model/review.ts";
import type { AskedClause } from "../model/review-state.ts";
import { clauseId } from "../points/review/effect.ts";
import type { ReviewItemRow } from "../store/review-items.ts";
import type { Words } from "./clause-words.ts";

/** An item in words; without what is gone since, and nothing when all of it is. */
export function showItem(
  { id, version, content }: ReviewItemRow,
  names: PointName[],
  words: Words,
): ReviewItem | undefined {
  const { kind, more, near, sentence } = content;
  const clauses = content.clauses.flatMap((clause) => showClause(clause, words) ?? []);
  const label = showClause({ places: [content.label], isSure: true }, words) ?? clauses[0];
  if (!label || clauses.length === 0) return undefined;
  return {
    id,
    version,
    kind,
    label,
    people: words.peopleAt(content.clauses.flatMap(({ places }) => places)).size,
    clauses,
    more,
    near: near.flatMap((pointId) => names.find((name) => name.id === pointId) ?? []),
    ...(sentence && { sentence }),
  };
}

function showClause(clause: AskedClause, words: Words): ReviewClause | undefined {
  const place = clause.places.find((each) => words.at(each) !== undefined);
  const found = place && words.at(place);
  if (!found) return undefined;
  return {
    id: clauseId(clause),
    answerId: place.answerId,
    ...found,
    people: words.peopleAt(clause.places).size,
    isSure: clause.isSure,
  };
}
