import type { Quote } from "../model/digests/digest.ts";
import type { Point } from "../model/digests/point.ts";
import type { NamedPoint, Proposal } from "../model/reviews/review-state.ts";
import type { Work } from "../themes/work.ts";
import type { Spoken } from "./finder.ts";
import { peopleIn } from "./holding/holders.ts";
import { singleVoices, voicesLetThrough } from "./holding/single-voices.ts";
import { type Looked, lookThrough } from "./look-through.ts";
import { labelOf } from "./review/ask-about.ts";
import { tellReviewed } from "./review/count-reviewed.ts";
import { propose } from "./review/propose.ts";
import { bySize, pairOpposites } from "./tell.ts";

/**
 * `singleVoices`: what few people say and a colleague let through. `noAnswer`: how many answers answer nothing. `named`:
 * every point, those of too few people to tell too.
 */
export type Told = { points: Point[]; singleVoices: Quote[]; noAnswer: number; named: NamedPoint[] };
/** `propose`: what a colleague may decide next. */
export type Points = Told & { propose(): Work<Proposal[]> };

/**
 * The wishes and reasons that several people give: first those that a colleague decided about, then those where code is
 * sure that all of them say so.
 */
export function* findPoints(spoken: Spoken): Work<Points> {
  const looked = yield* lookThrough(spoken);
  const { answering, finder, reviewed, byCode } = looked;
  const points = pointsIn(looked, spoken);
  const heard = new Set(points.flatMap(({ answerIds }) => answerIds));
  return {
    points,
    singleVoices: voicesLetThrough(spoken, answering, heard),
    noAnswer: spoken.answers.length - answering.length,
    named: [...reviewed.counted, ...byCode.map(({ chosen, point }) => ({ ...chosen, id: point.id }))].map((each) => ({
      id: each.id ?? "",
      ...labelOf(each.claim, finder.corpus),
      people: peopleIn(each.held).size,
    })),
    propose: () => proposalsOf(looked, heard),
  };
}

export function pointsIn({ finder, reviewed, byCode }: Looked, { sideOf }: Spoken): Point[] {
  return pairOpposites([...tellReviewed(reviewed, sideOf, finder), ...byCode]).toSorted(bySize);
}

/** `heard`: answers that a point tells of. */
export function proposalsOf({ answering, finder, known, reviewed, byCode }: Looked, heard: Set<number>) {
  const open = finder.corpus.sayings.filter((each) => !known.read.has(each));
  const material = {
    known,
    found: reviewed.found,
    byCode,
    heard: new Set(answering.filter(({ id }) => heard.has(id)).map(({ person }) => person)),
    voices: singleVoices(open, heard, finder),
  };
  return propose(material, finder);
}
