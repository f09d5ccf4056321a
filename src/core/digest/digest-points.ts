import type { Week } from "../calendar.ts";
import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import { judgedSentences } from "../judge/judged-sentences.ts";
import type { Consultation } from "../model/consultation.ts";
import { type ConsultationDigest, SMALLEST_QUOTED_GROUP } from "../model/digest.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import { inLanguage } from "../model/language.ts";
import type { Point } from "../model/point.ts";
import type { ReviewState } from "../model/review-state.ts";
import { inStretches } from "../placing/in-stretches.ts";
import { findPoints } from "../points/find-points.ts";
import type { AcceptedText } from "../store/counts.ts";
import { withModelPoints } from "./model-points.ts";
import { sentenceProposals } from "./sentence-proposals.ts";
import { storeProposals } from "./store-proposals.ts";
import type { Sides } from "./voices.ts";

/** `letters`: answers that are copies of one letter; `before`: the points in the digest of the week before. */
type Spoken = { said: AcceptedText[]; sides: Sides | undefined; letters: number[][]; before: Point[] };
type Told = Pick<ConsultationDigest, "points" | "singleVoices" | "reviewed"> & { noAnswer: number };

/**
 * What people want and why: what colleagues decided, and what code is sure of beside it. Points of last week keep their
 * words as long as enough people say so. What a colleague may decide next is stored.
 */
export async function digestPoints(
  c: Consultation,
  week: Week,
  { said, sides, letters, before }: Spoken,
  context: Context,
): Promise<Told> {
  const { frequencies, officeHolders, now, store } = context;
  const language = councilLanguage(context);
  const overview = await store.reviewItems.overview(c.slug);
  const reviewed = await store.pointReviews.state(c.slug);
  const finding = findPoints({
    answers: said.map(({ id, participationId, text, language, isQuotable }) => {
      return { id, person: participationId, text, language, isQuotable };
    }),
    sideOf: sides?.chosen ?? new Map(),
    options: optionsOf(sides, language),
    asked: [c.title, ...c.questions.map(({ text }) => text)].map((text) => inLanguage(text, language).literal),
    known: before.filter(({ basis }) => basis !== "model"),
    frequencies,
    officeHolders,
    fewest: SMALLEST_QUOTED_GROUP,
    reviewed,
    letterOf: new Map(letters.flatMap((copies) => copies.map((id) => [id, copies[0] ?? id]))),
  });
  const { propose, named, ...told } = await inStretches(finding, now);
  const looked = { answers: answersLookedAt(reviewed, said), of: said.length };
  const judged = await judgedSentences(c.slug, said, context);
  await storeProposals(
    c.slug,
    week,
    { overview, looked, named, sentences: sentenceProposals(judged), propose },
    context,
  );
  // What goes out by itself was not read by whoever approves it.
  const singleVoices = context.council.approval === "auto" ? [] : told.singleVoices;
  const points = withModelPoints(told.points, judged, { sides, letters }, context);
  return { ...told, points, singleVoices, reviewed: looked };
}

/** How many of the answers that count a colleague decided something about. */
function answersLookedAt({ clauses, voices }: ReviewState, said: AcceptedText[]): number {
  const looked = new Set([...clauses, ...voices].map(({ place }) => place.answerId));
  return said.filter(({ id }) => looked.has(id)).length;
}

function optionsOf(sides: Sides | undefined, language: string): { id: string; text: string }[] {
  if (!sides) return [];
  const { question, c, chosen } = sides;
  return [...new Set(chosen.values())].map((id) => ({ id, text: rulesOf(question).label(question, id, language, c) }));
}
