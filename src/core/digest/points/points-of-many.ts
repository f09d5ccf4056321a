import type { Context } from "../../context.ts";
import type { Proposal, ReviewState } from "../../model/reviews/review-state.ts";
import { inStretches } from "../../placing/in-stretches.ts";
import type { Told } from "../../points/find-points.ts";
import type { Spoken } from "../../points/finder.ts";
import { stancesOf } from "../../points/holding/stance.ts";
import { lettersWithin } from "../../points/letters.ts";
import type { Said } from "../../points/reading/saying.ts";
import { findInSample, type Sampled } from "../../points/sampled/find-in-sample.ts";
import type { Portion } from "../../points/sampled/portion.ts";
import { createPortionReader } from "../../points/sampled/read-portion.ts";
import { sampleOf } from "../../points/sampled/sample.ts";
import { tellAll } from "../../points/sampled/tell-all.ts";
import { keptOrFound, markOfAll, type Sought } from "../kept.ts";

/** So many numbers of answers are one portion. */
const PORTION = 1000;

/** What code finds without asking anybody. */
export type FoundPoints = Told & { proposals: Proposal[] };
type Many = Spoken & { letterOf: Map<number, number>; mayPropose: boolean };

/**
 * Points of more answers than are all read: they are looked for in a sample, and everybody who holds them is counted. What
 * was found in the sample and in each portion of the others is kept, so that new answers alone are read.
 */
export async function pointsOfMany(sought: Sought, many: Many, context: Context): Promise<FoundPoints> {
  const { answers } = many;
  const inSample = new Set([...sampleOf(answers).map(({ id }) => id), ...answersMeant(many)]);
  const sample = answers.filter(({ id }) => inSample.has(id));
  const sampled = await sampledIn(sought, sample, many, context);
  const others = Map.groupBy(
    answers.filter(({ id }) => !inSample.has(id)),
    ({ id }) => Math.floor(id / PORTION),
  );
  const portions = await portionsOf(sought, sampled, others, many, context);
  const told = await inStretches(tellAll(sampled, [sampled.own, ...portions], many), context.now);
  return { ...told, proposals: sampled.proposals };
}

/** What colleagues decided about, and what points were called after, is always looked at. */
function answersMeant({ reviewed, known }: { reviewed: ReviewState; known: Spoken["known"] }): number[] {
  return [
    ...reviewed.points.map(({ label }) => label.answerId),
    ...[...reviewed.clauses, ...reviewed.voices].map(({ place }) => place.answerId),
    ...known.map(({ span }) => span.answerId),
  ];
}

function sampledIn(sought: Sought, sample: Said[], many: Many, context: Context): Promise<Sampled> {
  const { sideOf, mayPropose, options, asked, known, reviewed } = many;
  const ids = sample.map(({ id }) => id);
  const letterOf = lettersWithin(ids, many.letterOf);
  const people = sample.map(({ text: _, ...by }) => [by, sideOf.get(by.person), letterOf.get(by.id)]);
  return keptOrFound(
    { ...sought, name: `sample ${sought.name}`, answers: { first: ids[0] ?? 0, last: ids.at(-1) ?? 0 } },
    [people, options, asked, known, reviewed, mayPropose],
    () => inStretches(findInSample({ ...many, answers: sample, letterOf }, mayPropose), context.now),
    context,
  );
}

async function portionsOf(
  sought: Sought,
  { basis }: Sampled,
  others: Map<number, Said[]>,
  { sideOf, options, frequencies }: Many,
  context: Context,
): Promise<Portion[]> {
  const stances = stancesOf(options);
  const stanceOf = (person: string) => stances.get(sideOf.get(person) ?? "");
  const reviewers = basis.reviewed.flatMap(({ says }) => says.flatMap(({ sayers }) => sayers));
  const mark = context.edition && (await markOfAll([basis, reviewers.map(({ person }) => stanceOf(person))]));
  const read = createPortionReader(basis, { frequencies, stanceOf });
  const portions: Portion[] = [];
  for (const [number, answers] of others) {
    const found = await keptOrFound(
      {
        ...sought,
        name: `portion ${number} ${sought.name}`,
        answers: { first: number * PORTION, last: (number + 1) * PORTION - 1 },
      },
      [mark, answers.map(({ id, person, language, isQuotable }) => [id, stanceOf(person), language, isQuotable])],
      () => inStretches(read(answers), context.now),
      context,
    );
    portions.push(found);
  }
  return portions;
}
