import type { Context } from "../context.ts";
import { type JudgedSentence, peopleIn } from "../judge/judged-sentences.ts";
import { type ConsultationDigest, SMALLEST_QUOTED_GROUP } from "../model/digest.ts";
import type { Point } from "../model/point.ts";
import { sentenceItem } from "../model/sentence.ts";
import { bySize, countSides } from "../points/tell.ts";
import { type Judged, toldOnce } from "./told-once.ts";
import type { Sides } from "./voices.ts";

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
      point: toPoint(toTold(sentence, context), copies, sides?.chosen ?? new Map()),
      against: new Set(sentence.opposing.map(({ id }) => id)),
    }));
}

function isApproved({ ruling }: JudgedSentence): boolean {
  return ruling === "told" || ruling === "literal";
}

/** Where nobody approves the digest as a whole, residents' own words stand in the place of a model's. */
function toTold(sentence: JudgedSentence, { council }: Context): JudgedSentence {
  const isTold = sentence.ruling === "told" && council.approval === "required";
  return isTold ? sentence : { ...sentence, writtenBy: "literal" };
}

function toPoint(
  { id, text, writtenBy, cites, span: { answerId, start, length }, supporting, opposing }: JudgedSentence,
  copies: Set<number>,
  sideOf: Map<string, string>,
): Point {
  const isSentence = writtenBy === "model";
  const people = peopleIn(supporting);
  const words = supporting.find((each) => each.id === answerId)?.text.slice(start, start + length) ?? "";
  return {
    id: sentenceItem(id),
    claim: isSentence ? text : words,
    basis: "model",
    writtenBy,
    span: { answerId, text: words },
    answerIds: supporting.map((each) => each.id),
    people: people.size,
    bySide: countSides(people, sideOf),
    opposite: null,
    copies: peopleIn(supporting.filter((each) => copies.has(each.id))).size,
    judged: { supports: people.size, opposes: peopleIn(opposing).size },
    ...(isSentence && { cites: cites.map((each) => each.answerId) }),
  };
}
