import type { Point } from "../../model/digests/point.ts";
import type { NamedPoint } from "../../model/reviews/review-state.ts";
import type { Work } from "../../themes/work.ts";
import { isPoint, type Told as Remembered, remember } from "../choose-claims.ts";
import type { Told } from "../find-points.ts";
import type { Spoken } from "../finder.ts";
import type { Voiced } from "../holding/gather.ts";
import { type Crowd, type Held, looseHolders, peopleIn, sureHolders } from "../holding/holders.ts";
import { isNoAnswer } from "../holding/no-answer.ts";
import { voicesLetThrough } from "../holding/single-voices.ts";
import { stancesOf } from "../holding/stance.ts";
import type { Saying } from "../reading/saying.ts";
import { bySize, pairOpposites, toPoint } from "../tell.ts";
import type { Sampled, SampledClaim, SampledPoint } from "./find-in-sample.ts";
import { type Portion, type VoicedPortion, withVoices } from "./portion.ts";

/** What is told of the answers together. */
type Counting = { portions: VoicedPortion[]; crowd: Crowd; told: Remembered; sideOf: Spoken["sideOf"] };
type Counted = { claim: Saying; point: Point; named: NamedPoint };
type Everybody = Pick<Spoken, "answers" | "sideOf" | "options" | "fewest" | "reviewed" | "officeHolders"> & {
  letterOf: Map<number, number>;
};

/** The points that were found in a sample, with everybody who holds them in all portions of the answers. */
export function* tellAll({ basis }: Sampled, portions: Portion[], spoken: Everybody): Work<Told> {
  const { answers, sideOf, options, fewest, letterOf } = spoken;
  const answering = answers.filter(({ text }) => !isNoAnswer(text));
  const byId = new Map(answering.map((answer) => [answer.id, answer]));
  const stances = stancesOf(options);
  const counting: Counting = {
    portions: portions.map((portion) => withVoices(portion, byId)),
    crowd: { fewest, letterOf, stanceOf: (person) => stances.get(sideOf.get(person) ?? "") },
    told: { sayings: new Set(), letters: new Set() },
    sideOf,
  };
  yield;
  const reviewed = basis.reviewed.map((point, i) => ({ ...point, held: reviewedHolders(i, counting) }));
  for (const each of reviewed) remember(each, counting.told, counting.crowd);
  for (const { nothing } of counting.portions) for (const saying of nothing) counting.told.sayings.add(saying);
  const byCode = yield* countClaims(basis.claims, counting);
  const points = pairOpposites([...reviewed.flatMap((each) => tellReviewed(each, counting)), ...byCode]).toSorted(
    bySize,
  );
  return {
    points,
    singleVoices: voicesLetThrough(spoken, answering, new Set(points.flatMap(({ answerIds }) => answerIds))),
    noAnswer: answers.length - answering.length,
    named: [...reviewed.map((each) => named(each, peopleIn(each.held).size)), ...byCode.map((each) => each.named)],
  };
}

function reviewedHolders(point: number, { portions }: Counting): Held<Voiced>[] {
  return portions.flatMap((portion) => portion.sure(point).map((each) => ({ ...each, share: 1, about: 0 })));
}

function tellReviewed(
  { id, told: claim, opposite, held }: SampledPoint & { held: Held<Voiced>[] },
  { crowd, sideOf }: Counting,
): { claim: Saying; point: Point }[] {
  if (!claim || peopleIn(held).size < crowd.fewest) return [];
  const point = toPoint({ id, claim, held }, true, sideOf, crowd);
  return [{ claim, point: { ...point, basis: "colleague", opposite } }];
}

/** In the order in which they were chosen: a saying is counted for one of them. */
function* countClaims(claims: SampledClaim[], { portions, crowd, told, sideOf }: Counting): Work<Counted[]> {
  const counted: Counted[] = [];
  for (const [i, each] of claims.entries()) {
    yield;
    const { claim, isSure, id } = each;
    const near = portions.flatMap((portion) => portion.near(i));
    const holders = isSure ? sureHolders(claim, near, crowd) : looseHolders(claim, near);
    const held = holders.filter(({ saying }) => !told.sayings.has(saying));
    if (!isPoint(held, told, crowd)) continue;
    remember({ held }, told, crowd);
    const point = toPoint({ id, claim, held }, isSure, sideOf, crowd);
    counted.push({ claim, point, named: named(each, peopleIn(held).size) });
  }
  return counted;
}

function named({ id, label, labelMark }: SampledClaim | SampledPoint, people: number): NamedPoint {
  return { id, label, labelMark, people };
}
