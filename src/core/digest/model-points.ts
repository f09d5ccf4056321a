import type { Context } from "../context.ts";
import { type JudgedSentence, judgedSentences } from "../judge/judged-sentences.ts";
import { type ConsultationDigest, SMALLEST_QUOTED_GROUP } from "../model/digest.ts";
import type { Point } from "../model/point.ts";
import { sentenceItem } from "../model/sentence.ts";
import { inStretches } from "../placing/in-stretches.ts";
import { lettersAmong } from "../points/letters.ts";
import { bySize, countSides } from "../points/tell.ts";
import type { AcceptedText } from "../store/counts.ts";
import { type Judged, toldOnce } from "./told-once.ts";
import type { Sides } from "./voices.ts";

type Spoken = { slug: string; said: AcceptedText[]; sides: Sides | undefined };

/** The points that code found, and those of a model that a colleague approved; what both found is told once. */
export async function withModelPoints(found: Point[], spoken: Spoken, context: Context): Promise<Point[]> {
  const judged = await modelPoints(spoken, context);
  return judged.length === 0 ? found : toldOnce(found, judged).toSorted(bySize);
}

/** The models that proposed and judged what these tell; nothing when no point is a model's. */
export function modelsBehind(told: Pick<ConsultationDigest, "points">[], { llm, judge }: Context): string {
  const hasModels = told.some(({ points = [] }) => points.some(({ basis }) => basis === "model"));
  return hasModels ? [...new Set([llm, judge].flatMap((each) => each?.model ?? []))].join(", ") : "";
}

/** Only what a colleague said yes to, in the model's words or in a resident's. */
async function modelPoints({ slug, said, sides }: Spoken, context: Context): Promise<Judged[]> {
  const sentences = (await judgedSentences(slug, said, context)).filter(isApproved);
  if (sentences.length === 0) return [];
  const people = ({ supporting }: JudgedSentence) => new Set(supporting.map(({ participationId }) => participationId));
  const letterOf = await inStretches(
    lettersAmong(said.map(({ participationId: person, ...each }) => ({ ...each, person }))),
    context.now,
  );
  return sentences
    .filter((sentence) => people(sentence).size >= SMALLEST_QUOTED_GROUP)
    .map((sentence) => ({
      point: toPoint(toTold(sentence, context), letterOf, sides?.chosen ?? new Map()),
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
  letterOf: Map<number, number>,
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
    copies: peopleIn(supporting.filter((each) => letterOf.has(each.id))).size,
    judged: { supports: people.size, opposes: peopleIn(opposing).size },
    ...(isSentence && { cites: cites.map((each) => each.answerId) }),
  };
}

function peopleIn(texts: AcceptedText[]): Set<string> {
  return new Set(texts.map(({ participationId }) => participationId));
}
