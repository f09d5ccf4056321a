import type { Context } from "../context.ts";
import { type JudgedSentence, judgedSentences } from "../judge/judged-sentences.ts";
import { type ConsultationDigest, SMALLEST_QUOTED_GROUP } from "../model/digest.ts";
import type { Point } from "../model/point.ts";
import { inStretches } from "../placing/in-stretches.ts";
import { lettersAmong } from "../points/letters.ts";
import { bySize, countSides } from "../points/tell.ts";
import type { AcceptedText } from "../store/counts.ts";
import type { Sides } from "./voices.ts";

type Spoken = { slug: string; said: AcceptedText[]; sides: Sides | undefined };
/** A point of a model, with the answers that say the reverse. */
type Judged = { point: Point; against: Set<number> };

/** Of those who hold a point, this part holds another one too where both are the same, or one is the reverse. */
const LEAST_SHARED = 0.5;

/** The points that code found, and those of a model that a colleague approved; what both found is told once. */
export async function withModelPoints(found: Point[], spoken: Spoken, context: Context): Promise<Point[]> {
  const judged = await modelPoints(spoken, context);
  if (judged.length === 0) return found;
  const told = new Map(found.map((point) => [point.id, sameAs(point, judged)?.point.id ?? point.id]));
  const own = found
    .filter(({ id }) => told.get(id) === id)
    .map((point) => ({ ...point, opposite: point.opposite && (told.get(point.opposite) ?? null) }));
  return pairedOff(own, judged).toSorted(bySize);
}

/** The models that proposed and judged what these tell; nothing when no point is a model's. */
export function modelsBehind(told: Pick<ConsultationDigest, "points">[], { llm, judge }: Context): string {
  const isModels = told.some(({ points = [] }) => points.some(({ basis }) => basis === "model"));
  return isModels ? [...new Set([llm, judge].flatMap((each) => each?.model ?? []))].join(", ") : "";
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
  const isModels = sentence.ruling === "told" && council.approval === "required";
  return isModels ? sentence : { ...sentence, writtenBy: "literal" };
}

function toPoint(
  { id, text, writtenBy, cites, span: { answerId, start, length }, supporting, opposing }: JudgedSentence,
  letterOf: Map<number, number>,
  sideOf: Map<string, string>,
): Point {
  const isModels = writtenBy === "model";
  const people = peopleIn(supporting);
  const words = supporting.find((each) => each.id === answerId)?.text.slice(start, start + length) ?? "";
  return {
    id: `m-${id}`,
    claim: isModels ? text : words,
    basis: "model",
    writtenBy,
    span: { answerId, text: words },
    answerIds: supporting.map((each) => each.id),
    people: people.size,
    bySide: countSides(people, sideOf),
    opposite: null,
    copies: peopleIn(supporting.filter((each) => letterOf.has(each.id))).size,
    judged: { supports: people.size, opposes: peopleIn(opposing).size },
    ...(isModels && { cites: cites.map((each) => each.answerId) }),
  };
}

function peopleIn(texts: AcceptedText[]): Set<string> {
  return new Set(texts.map(({ participationId }) => participationId));
}

/** The point of a model that tells the same as one of code: its own words support it, and those of most who hold it. */
function sameAs({ basis, span, answerIds }: Point, judged: Judged[]): Judged | undefined {
  if (basis !== "code") return undefined;
  return judged
    .filter(({ point }) => point.answerIds.includes(span.answerId))
    .map((each) => ({ each, shared: shared(answerIds, new Set(each.point.answerIds)) }))
    .filter((each) => each.shared >= LEAST_SHARED)
    .toSorted((a, b) => b.shared - a.shared)[0]?.each;
}

/** Points whose people say the reverse of each other's: each has at most one opposite, the nearest. */
function pairedOff(own: Point[], judged: Judged[]): Point[] {
  const all = [...own, ...judged.map(({ point }) => point)];
  const pairs = judged.flatMap(({ point, against }) =>
    all
      .filter((other) => other.id !== point.id && other.people !== null)
      .map((other) => ({ a: point.id, b: other.id, share: shared(other.answerIds, against) })),
  );
  const opposites = new Map(all.flatMap(({ id, opposite }) => (opposite === null ? [] : [[id, opposite] as const])));
  for (const { a, b, share } of pairs.toSorted((x, y) => y.share - x.share))
    if (share >= LEAST_SHARED && !opposites.has(a) && !opposites.has(b)) opposites.set(a, b).set(b, a);
  return all.map((point) => ({ ...point, opposite: opposites.get(point.id) ?? null }));
}

function shared(answerIds: number[], others: Set<number>): number {
  return answerIds.length === 0 ? 0 : answerIds.filter((id) => others.has(id)).length / answerIds.length;
}
