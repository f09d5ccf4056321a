import type { Language } from "../../model/language.ts";
import type { Frequencies } from "../../plain/frequencies.ts";
import type { Work } from "../../themes/work.ts";
import { createGatherer } from "../holding/gather.ts";
import type { Stance } from "../holding/stance.ts";
import { foldClauses, nameOf } from "../reading/fold-clauses.ts";
import type { Said, Saying } from "../reading/saying.ts";
import { createReading } from "../reading/words/vocabulary.ts";
import { type Found, findNear } from "../review/groups.ts";
import { createLikeness } from "../review/likeness.ts";
import { placeNear } from "../review/place-near.ts";
import type { Sampled } from "./find-in-sample.ts";
import { createPortion, type Portion } from "./portion.ts";

export type ReadPortion = (answers: Said[]) => Work<Portion>;
type Basis = Sampled["basis"];
type Means = { frequencies(language: Language): Frequencies; stanceOf(person: string): Stance | undefined };

/** With so many clauses of a reviewed point another one is compared. */
const MOST_COMPARED = 40;

/** Reads answers beside a sample as the sample was read, and looks for what was found there. */
export function createPortionReader(basis: Basis, means: Means): ReadPortion {
  const read = createReading(basis.vocabulary, means.frequencies);
  const isReviewed = basis.reviewed.length + basis.nothing.length > 0;
  return function* (answers) {
    const sayings: Saying[] = [];
    for (const { clause, language, sayers } of yield* foldClauses(answers)) {
      sayings.push(read(clause, language, sayers));
      yield;
    }
    const gather = createGatherer(sayings);
    const portion = createPortion();
    const near: Portion["near"] = [];
    for (const { claim } of basis.claims) {
      yield;
      near.push(portion.near(gather(claim)));
    }
    const { numberOf } = portion;
    const { sure, nothing } = isReviewed ? yield* reviewedIn(sayings, gather, basis, means) : none;
    return {
      sayings: portion.sayings,
      near,
      sure: sure.map((all) => all.map(({ saying, by }) => [numberOf(saying), by.map(({ id }) => id)])),
      nothing: nothing.map(numberOf),
    };
  };
}

type Reviewed = { sure: { saying: Saying; by: Said[] }[][]; nothing: Saying[] };
const none: Reviewed = { sure: [], nothing: [] };

/** Whoever writes the same words as a reviewed clause says the same; others surely do, or not. */
function* reviewedIn(
  sayings: Saying[],
  gather: ReturnType<typeof createGatherer>,
  { reviewed, nothing }: Basis,
  { stanceOf }: Means,
): Work<Reviewed> {
  const byWords = Map.groupBy(sayings, wordsIn);
  const same = (decided: Saying[]) => decided.flatMap((each) => byWords.get(wordsIn(each)) ?? []);
  const decided = [...nothing, ...reviewed.flatMap(({ says, not }) => [...says, ...not])];
  const likeness = createLikeness([...sayings, ...decided]);
  const isNothing = new Set([...nothing, ...same(nothing)]);
  const open = new Set(sayings.filter((saying) => !isNothing.has(saying)));
  const own = reviewed.map(({ says, not }) => ({ says: same(says), not: same(not) }));
  const found: Found[] = [];
  for (const [i, { id, claim: label, opposite, says, not }] of reviewed.entries()) {
    const group = {
      id,
      label,
      opposite,
      isReviewed: true,
      isCounted: true,
      says: new Set([...says, ...(own[i]?.says ?? [])]),
      not: new Set([...not, ...(own[i]?.not ?? [])]),
    };
    found.push(yield* findNear(group, open, { gather, likeness }, MOST_COMPARED));
  }
  const isDecided = new Set([...isNothing, ...own.flatMap(({ says }) => says)]);
  const placed = yield* placeNear(found, { nothing: isNothing, decided: isDecided, likeness, stanceOf });
  const sure = found.map(({ group }, i) => [
    ...(own[i]?.says ?? []).map((saying) => ({ saying, by: saying.sayers })),
    ...placed.filter((each) => each.group === group).map((each) => ({ saying: each.saying, by: each.sure })),
  ]);
  return { sure, nothing: same(nothing) };
}

function wordsIn({ clause, language }: Saying): string {
  return nameOf(clause, language);
}
