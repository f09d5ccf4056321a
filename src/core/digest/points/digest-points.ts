import type { Week } from "../../calendar.ts";
import type { Context } from "../../context.ts";
import { councilLanguage } from "../../context.ts";
import { judgedSentences } from "../../judge/judged-sentences.ts";
import type { Consultation } from "../../model/consultation/consultation.ts";
import { type ConsultationDigest, SMALLEST_QUOTED_GROUP } from "../../model/digests/digest.ts";
import type { Point } from "../../model/digests/point.ts";
import { rulesOf } from "../../model/kinds/kinds.ts";
import { inLanguage } from "../../model/language.ts";
import type { ReviewState } from "../../model/reviews/review-state.ts";
import { inStretches } from "../../placing/in-stretches.ts";
import { findPoints } from "../../points/find-points.ts";
import { ALL_READ } from "../../points/sampled/sample.ts";
import type { AcceptedText } from "../../store/counts.ts";
import type { Heard } from "../digest-themes.ts";
import { keptOrFound, type Sought } from "../kept.ts";
import type { Sides } from "../voices.ts";
import { withModelPoints } from "./model-points.ts";
import { type FoundPoints, pointsOfMany } from "./points-of-many.ts";
import { sentenceProposals } from "./sentence-proposals.ts";
import { mayStore, storeProposals } from "./store-proposals.ts";

/** `letters`: answers that are copies of one letter; `before`: the points in the digest of the week before. */
type Spoken = { texts: Heard; sides: Sides | undefined; sidesMark: string; letters: number[][]; before: Point[] };
type Told = Pick<ConsultationDigest, "points" | "singleVoices" | "reviewed"> & { noAnswer: number };

/**
 * What people want and why: what colleagues decided, and what code is sure of beside it. Points of last week keep their
 * words as long as enough people say so. What a colleague may decide next is stored.
 */
export async function digestPoints(
  c: Consultation,
  week: Week,
  { texts, sides, sidesMark, letters, before }: Spoken,
  context: Context,
): Promise<Told> {
  const { store } = context;
  const overview = await store.reviewItems.overview(c.slug);
  const reviewed = await store.pointReviews.state(c.slug);
  const known = before.filter(({ basis }) => basis !== "model");
  const mayPropose = mayStore(overview, week);
  const given = [texts.revision.changes, texts.before, sidesMark, letters, known, reviewed, c, mayPropose];
  const { slug, revision } = texts;
  const sought = { slug, revision, name: `points ${texts.name}` };
  const find = async () =>
    foundIn(c, sought, { said: await texts.said(), sides, letters, known, reviewed, mayPropose }, context);
  const { proposals, named, ...told } = await keptOrFound(sought, given, find, context);
  const looked = { answers: await answersLookedAt(reviewed, texts, context), of: texts.size };
  const judged = context.judge ? await judgedSentences(c.slug, await texts.said(), context) : [];
  const sentences = sentenceProposals(judged);
  if (mayPropose)
    await storeProposals(c.slug, week, { overview, looked, named, proposals: [...sentences, ...proposals] }, context);
  // What goes out by itself was not read by whoever approves it.
  const singleVoices = context.council.approval === "auto" ? [] : told.singleVoices;
  const points = withModelPoints(told.points, judged, { sides, letters }, context);
  return { ...told, points, singleVoices, reviewed: looked };
}

type Given = {
  said: AcceptedText[];
  sides: Sides | undefined;
  letters: number[][];
  known: Point[];
  reviewed: ReviewState;
  mayPropose: boolean;
};

async function foundIn(
  c: Consultation,
  sought: Sought,
  { said, sides, letters, known, reviewed, mayPropose }: Given,
  context: Context,
): Promise<FoundPoints> {
  const { frequencies, officeHolders, now } = context;
  const language = councilLanguage(context);
  const spoken = {
    answers: said.map(({ id, participationId, text, language, isQuotable }) => {
      return { id, person: participationId, text, language, isQuotable };
    }),
    sideOf: sides?.chosen ?? new Map(),
    options: optionsOf(sides, language),
    asked: [c.title, ...c.questions.map(({ text }) => text)].map((text) => inLanguage(text, language).literal),
    known,
    frequencies,
    officeHolders,
    fewest: SMALLEST_QUOTED_GROUP,
    reviewed,
    letterOf: new Map(letters.flatMap((copies) => copies.map((id) => [id, copies[0] ?? id]))),
  };
  if (said.length > ALL_READ) return pointsOfMany(sought, { ...spoken, mayPropose }, context);
  const { propose, ...found } = await inStretches(findPoints(spoken), now);
  return { ...found, proposals: mayPropose ? await inStretches(propose(), now) : [] };
}

/** How many of the answers that count a colleague decided something about. */
async function answersLookedAt({ clauses, voices }: ReviewState, range: Heard, { store }: Context): Promise<number> {
  const ids = [...new Set([...clauses, ...voices].map(({ place }) => place.answerId))];
  return ids.length === 0 ? 0 : (await store.counts.acceptedAmong({ ...range, ids })).length;
}

function optionsOf(sides: Sides | undefined, language: string): { id: string; text: string }[] {
  if (!sides) return [];
  const { question, c, chosen } = sides;
  return [...new Set(chosen.values())].map((id) => ({ id, text: rulesOf(question).label(question, id, language, c) }));
}
