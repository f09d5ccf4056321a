import type { Point } from "../model/digests/point.ts";
import type { Work } from "../themes/work.ts";
import { type Candidate, type Chosen, chooseClaims, remember, type Told } from "./choose-claims.ts";
import { shorterClaims } from "./claims.ts";
import { createFinder, type Finder, type Spoken } from "./finder.ts";
import { looseHolders, sureHolders } from "./holding/holders.ts";
import { isNoAnswer } from "./holding/no-answer.ts";
import { spread } from "./holding/spread.ts";
import type { Corpus } from "./reading/corpus.ts";
import type { Said, Saying } from "./reading/saying.ts";
import { countReviewed, type Reviewed } from "./review/count-reviewed.ts";
import { type Known, knownFrom } from "./review/known.ts";
import { toPoint } from "./tell.ts";

/** A point that code found, with its claim. */
export type ByCode = { claim: Saying; point: Point; chosen: Chosen };

/** What was found in some answers: what colleagues decided about, and what code is sure of beside it. */
export type Looked = { answering: Said[]; finder: Finder; known: Known; reviewed: Reviewed; byCode: ByCode[] };

/** Labels are looked for among so many sayings at once; who holds them is counted among all. */
const MOST_LABELS = 1500;
const MOST_ROUNDS = 3;
const MOST_WITHOUT_NUMBER = 12;
const LEAST_QUALITY = 0.3;
/** What is told as an example only must be a good one. */
const LEAST_EXAMPLE_QUALITY = 0.7;

export function* lookThrough(spoken: Spoken): Work<Looked> {
  const answering = spoken.answers.filter(({ text }) => !isNoAnswer(text));
  const finder = yield* createFinder(answering, spoken);
  const told: Told = { sayings: new Set(), letters: new Set() };
  const known = knownFrom(spoken.reviewed, answering, finder);
  const reviewed = yield* countReviewed(known, finder);
  for (const each of reviewed.counted) remember(each, told, finder.crowd);
  for (const saying of known.nothing) told.sayings.add(saying);
  const byCode = yield* foundByCode(answering, spoken, told, finder);
  return { answering, finder, known, reviewed, byCode };
}

/** What code counts for sure, and then what is told as an example only. */
function* foundByCode(
  answers: Said[],
  { known, reviewed, sideOf, fewestKnown }: Spoken,
  told: Told,
  finder: Finder,
): Work<ByCode[]> {
  const { crowd, corpus, mayQuote } = finder;
  const isReviewed = new Set(reviewed.points.map(({ id }) => id));
  const before = known.filter(({ id }) => !isReviewed.has(id));
  const withFewest = { ...crowd, fewest: fewestKnown ?? crowd.fewest };
  const sure = yield* chooseClaims(knownClaims(answers, before, finder), withFewest, told, mayQuote);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const more = yield* chooseClaims(yield* newClaims(told, finder), crowd, told, mayQuote);
    sure.push(...more);
    if (more.length === 0 || corpus.sayings.length <= MOST_LABELS) break;
  }
  const loose = (yield* chooseClaims(yield* examples(told, finder), crowd, told, mayQuote)).slice(
    0,
    MOST_WITHOUT_NUMBER,
  );
  const tell = (isSure: boolean) => (chosen: Chosen) => {
    return { claim: chosen.claim, point: toPoint(chosen, isSure, sideOf, crowd), chosen };
  };
  return distinct([...sure.map(tell(true)), ...loose.map(tell(false))]);
}

/** Last week's points, where their words still stand in the answer that they came from. */
function knownClaims(answers: Said[], known: Spoken["known"], { corpus, crowd, gather }: Finder): Candidate[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return known.flatMap(({ id, claim: text, span }) => {
    const answer = byId.get(span.answerId);
    if (!answer?.text.includes(text)) return [];
    const claim = corpus.read({ text, opensSentence: true, isAsked: false, isTakenBack: false }, answer);
    return { id, claim, quality: 1, held: sureHolders(claim, gather(claim), crowd) };
  });
}

/** What is not told yet and could be a label, as it stands and without its tail; a number stands beside no slip of the pen. */
function* newClaims(told: Told, finder: Finder): Work<Candidate[]> {
  const { corpus, crowd, gather } = finder;
  const claims = labelsAmong(told, corpus).flatMap((saying) => [saying, ...shorterClaims(saying, corpus)]);
  const candidates: Candidate[] = [];
  for (const claim of claims) {
    const quality = finder.qualityOf(claim);
    if (quality >= LEAST_QUALITY && !claim.hasSlip)
      candidates.push({ claim, quality, held: sureHolders(claim, gather(claim), crowd) });
    yield;
  }
  return candidates;
}

/** What is said in other words by several people, in the whole words of one of them. */
function* examples(told: Told, { corpus, gather, qualityOf }: Finder): Work<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const claim of labelsAmong(told, corpus)) {
    const quality = qualityOf(claim);
    if (quality >= LEAST_EXAMPLE_QUALITY) candidates.push({ claim, quality, held: looseHolders(claim, gather(claim)) });
    yield;
  }
  return candidates;
}

function labelsAmong({ sayings }: Told, corpus: Corpus): Saying[] {
  const left = corpus.sayings.filter((saying) => !sayings.has(saying) && !saying.isUnsure && !saying.isTurned);
  return spread(left, MOST_LABELS);
}

/** Two claims that come down to the same are one point. */
function distinct<Told extends { point: Point }>(told: Told[]): Told[] {
  return [...new Map(told.toReversed().map((each) => [each.point.id, each])).values()].toReversed();
}
