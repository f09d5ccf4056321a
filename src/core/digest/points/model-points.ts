import type { Context } from "../../context.ts";
import { type JudgedSentence, peopleIn } from "../../judge/judged-sentences.ts";
import { type ConsultationDigest, SMALLEST_QUOTED_GROUP } from "../../model/digests/digest.ts";
import type { Point } from "../../model/digests/point.ts";
import { sentenceItem } from "../../model/digests/sentence.ts";
import { bySize, countSides } from "../../points/tell.ts";
import { type Judged, toldOnce } from "../publish/told-once.ts";
import type { Sides } from "../voices.ts";

type Spoken = { sides: Sides | undefined; letters: number[][] };

/** The points that code found, and those of a model that a colleague approved; what both found is told once. */
export function withModelPoints(
  found: Point[],
  sentences: JudgedSentence[],
  spoken: Spoken,
  context: Context,
): Point[] {
  const judged = modelPoints(sentences, spoken, context);
  return judged.length === 0 ? found : toldOnce(found, judged).toSorted(bySize);
}

/** The models that proposed and judged what these tell; nothing when no point is a model's. */
export function modelsBehind(told: Pick<ConsultationDigest, "points">[], { llm, judge }: Context): string {
  const hasModels = told.some(({ points = [] }) => points.some(({ basis }) => basis === "model"));
  return hasModels ? [...new Set([llm, judge].flatMap((each) => each?.model ?? []))].join(", ") : "";
}

/** Only what a colleague said yes to, in the model's words or in a resident's. */
function modelPoints(judged: JudgedSentence[], { sides, letters }: Spoken, context: Context): Judged[] {
  const copies = new Set(letters.flat());
  return judged
    .filter((sentence) => isApproved(sentence) && peopleIn(sentence.supporting).size >= SMALLEST_QUOTED_GROUP)
    .map((sentence) => ({
      point: toPoint(sentence, copies, sides?.chosen ?? new Map(), context),
      against: new Set(sentence.opposing.map(({ id }) => id)),
    }));
}

function isApproved({ ruling }: JudgedSentence): boolean {
  return ruling === "told" || ruling === "literal";
}

/** The model counted who supports its own sentence: that number stands beside those words, and beside no others. */
function toPoint(
  sentence: JudgedSentence,
  copies: Set<number>,
  sideOf: Map<string, string>,
  { council }: Context,
): Point {
  const { id, text, writtenBy, cites, span, supporting, ruling } = sentence;
  const answer = supporting.find((each) => each.id === span.answerId)?.text ?? "";
  const words = answer.slice(span.start, span.start + span.length);
  const inOwnWords: Point = {
    id: sentenceItem(id),
    claim: words,
    basis: "model",
    writtenBy: "literal",
    span: { answerId: span.answerId, text: words },
    answerIds: supporting.map((each) => each.id),
    people: null,
    bySide: {},
    opposite: null,
    copies: 0,
  };
  const isModels = writtenBy === "model";
  // Where nobody approves the digest as a whole, a model's own words do not go out.
  const isTold = !isModels || (ruling === "told" && council.approval === "required");
  return isTold
    ? {
        ...inOwnWords,
        ...numbersOf(sentence, copies, sideOf),
        ...(isModels && { claim: text, writtenBy, cites: cites.map(({ answerId }) => answerId) }),
      }
    : inOwnWords;
}

function numbersOf({ supporting, opposing }: JudgedSentence, copies: Set<number>, sideOf: Map<string, string>) {
  const people = peopleIn(supporting);
  return {
    people: people.size,
    bySide: countSides(people, sideOf),
    copies: peopleIn(supporting.filter(({ id }) => copies.has(id))).size,
    judged: { supports: people.size, opposes: peopleIn(opposing).size },
  };
}
