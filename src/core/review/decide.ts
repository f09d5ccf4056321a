import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import type { ReviewChoice, Reviewed } from "../model/review.ts";
import type { NamedPoint, Proposal, ReviewState } from "../model/review-state.ts";
import { type Effect, effectOf } from "../points/review/effect.ts";
import type { SqlStatement } from "../store/db.ts";
import { markOf } from "../themes/mark.ts";
import { askRebuild } from "./rebuild.ts";

/** What a colleague decides about an item as they saw it. */
export type Decision = { slug: string; itemId: string; version: number; choice: ReviewChoice };

/** Stores a decision, once; the digest is built again by a job. */
export async function decide(decision: Decision, act: Act, context: Context): Promise<Reviewed> {
  const { store, now } = context;
  const { slug, itemId, version, choice } = decision;
  const item = await store.reviewItems.find(slug, itemId);
  const overview = await store.reviewItems.overview(slug);
  if (!item || !overview) return "gone";
  if (item.position === null || item.version !== version)
    return (await wasMine(decision, act, context)) ? "repeated" : "changed";
  const review = await store.pointReviews.state(slug);
  const { points, week } = overview.content;
  const effect = effectOf(item.content, choice, isReviewed(itemId, review));
  if (!effect || !knowsPoint(choice, points, review)) return "changed";
  const joined = "pointId" in choice ? pointToBegin(choice.pointId, points, review) : [];
  const { outcome } = await store.commit(
    {
      steps: [{ subject: subjectOf(decision), version }],
      eventKey: act.key,
      writes: [
        ...(await toWrites(slug, item.content, { ...effect, points: [...joined, ...effect.points] }, context)),
        ...store.reviewItems.close(slug, itemId),
        ...audit(
          act,
          { act: "review", slug, subject: subjectOf(decision), detail: { choice: choice.type, version, key: act.key } },
          context,
        ),
        ...askRebuild(week, context),
      ],
    },
    now(),
  );
  return outcome === "stored" ? "decided" : outcome === "repeated" ? "repeated" : "changed";
}

function subjectOf({ slug, itemId }: Decision): `review ${string}` {
  return `review ${slug} ${itemId}`;
}

async function wasMine(decision: Decision, act: Act, { store }: Context): Promise<boolean> {
  const newest = await store.audit.newest(subjectOf(decision));
  return newest?.colleague === act.by && newest.detail.key === act.key;
}

const isReviewed = (id: string, { points }: ReviewState) => points.some((point) => point.id === id);

function knowsPoint(choice: ReviewChoice, points: NamedPoint[], review: ReviewState): boolean {
  if (!("pointId" in choice)) return true;
  return isReviewed(choice.pointId, review) || points.some(({ id }) => id === choice.pointId);
}

/** What code proposed becomes a point of a colleague as soon as something is said to belong to it. */
function pointToBegin(id: string, points: NamedPoint[], review: ReviewState): Effect["points"] {
  if (isReviewed(id, review)) return [];
  return points.filter((point) => point.id === id).map(({ label }) => ({ id, label, opposite: null }));
}

async function toWrites(slug: string, item: Proposal, effect: Effect, { store }: Context): Promise<SqlStatement[]> {
  const { points, clauses, merged, dropsSentence } = effect;
  const texts = await store.reviewItems.answers(effect.voices.map(({ place }) => place.answerId));
  const voices = effect.voices.flatMap((voice) => {
    const answer = texts.find(({ id }) => id === voice.place.answerId);
    return answer ? [{ ...voice, mark: markOf(answer.text) }] : [];
  });
  return [
    ...points.map((point) => store.pointReviews.savePoint(slug, point)),
    store.pointReviews.judge(slug, clauses),
    store.pointReviews.readVoices(slug, voices),
    ...(merged ? store.pointReviews.merge(slug, merged.from, merged.into) : []),
    ...(dropsSentence && item.sentence
      ? [store.pointReviews.dropSentence({ slug, pointId: item.id, mark: markOf(item.sentence.text) })]
      : []),
  ];
}
