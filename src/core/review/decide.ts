import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { type ClausePlace, placeName } from "../model/digests/clause-place.ts";
import { type Ruling, sentenceOf } from "../model/digests/sentence.ts";
import type { ReviewChoice, Reviewed } from "../model/reviews/review.ts";
import type { NamedPoint, Proposal, ReadVoice, ReviewedPoint } from "../model/reviews/review-state.ts";
import { askRebuild } from "../outbox/ask-rebuild.ts";
import { type Effect, effectOf } from "../points/review/effect.ts";
import type { SqlStatement } from "../store/database/db.ts";
import { readAnswers } from "./clause-words.ts";

/** What a colleague decides about an item as they saw it. */
export type Decision = { slug: string; itemId: string; version: number; choice: ReviewChoice };

/** Stores a decision, once; the digest is built again by a job. Words that changed since are not decided about. */
export async function decide(decision: Decision, act: Act, context: Context): Promise<Reviewed> {
  const { store } = context;
  const { slug, itemId, version, choice } = decision;
  const row = await store.reviewItems.find(slug, itemId);
  const overview = await store.reviewItems.overview(slug);
  if (!row || !overview) return "gone";
  if (row.content === null || row.version !== version)
    return (await isOwnPress(decision, act, context)) ? "repeated" : "changed";
  const { points, week } = overview.content;
  if (row.content.kind === "sentence") return ruleOn(row.content.id, decision, week, act, context);
  const reviewed = await store.pointReviews.points(slug);
  const meant = effectOf(row.content, choice, isAmong(reviewed, itemId));
  const begun = "pointId" in choice ? pointToJoin(choice.pointId, points, reviewed) : [];
  if (!meant || !begun) return "changed";
  const effect = await whatHolds(meant, row.content, context);
  const writes = [
    ...toWrites(slug, { ...effect, points: [...begun, ...effect.points] }, context),
    ...store.reviewItems.close(slug, itemId),
    ...audited(decision, act, context),
    ...askRebuild(week, context),
  ];
  return commit(decision, writes, act, context);
}

/** A sentence of a model is told, or the literal words in its place, or neither. */
const rulings: Partial<Record<ReviewChoice["type"], Ruling>> = {
  right: "told",
  "drop-sentence": "literal",
  none: "dropped",
};

async function ruleOn(itemId: string, decision: Decision, week: string, act: Act, context: Context): Promise<Reviewed> {
  const { store } = context;
  const ruling = rulings[decision.choice.type];
  if (!ruling) return "changed";
  const writes = [
    store.sentences.rule({ id: sentenceOf(itemId), ruling }),
    ...store.reviewItems.close(decision.slug, itemId),
    ...audited(decision, act, context),
    ...askRebuild(week, context),
  ];
  return commit(decision, writes, act, context);
}

async function commit(
  decision: Decision,
  writes: SqlStatement[],
  act: Act,
  { store, now }: Context,
): Promise<Reviewed> {
  const steps = [{ subject: subjectOf(decision), version: decision.version }];
  const { outcome } = await store.commit({ steps, eventKey: act.key, writes }, now());
  return outcome === "outrun" ? "changed" : outcome === "repeated" ? "repeated" : "decided";
}

function subjectOf({ slug, itemId }: Decision): `review ${string}` {
  return `review ${slug} ${itemId}`;
}

function audited(decision: Decision, act: Act, context: Context): SqlStatement[] {
  const { slug, version, choice } = decision;
  const detail = { choice: choice.type, version, key: act.key };
  return audit(act, { act: "review", slug, subject: subjectOf(decision), detail }, context);
}

async function isOwnPress(decision: Decision, act: Act, { store }: Context): Promise<boolean> {
  const newest = await store.audit.newest(subjectOf(decision));
  return newest?.colleague === act.by && newest.detail.key === act.key;
}

/** An effect as it can be stored: beside a voice the mark of the answer that was read. */
type Held = Omit<Effect, "voices"> & { voices: ReadVoice[] };

/** The effect without the places where other words stand by now; a label among those is another clause that says so. */
async function whatHolds(effect: Effect, item: Proposal, context: Context): Promise<Held> {
  const words = await readAnswers([item.label, ...item.clauses.flatMap(({ places }) => places)], context);
  const still = [
    ...words.holding([item.label], item.labelMark),
    ...item.clauses.flatMap(({ places, mark }) => words.holding(places, mark)),
  ];
  const names = new Set(still.map(placeName));
  const holds = ({ place }: { place: ClausePlace }) => names.has(placeName(place));
  const clauses = effect.clauses.filter(holds);
  const points = effect.points.flatMap((point) => {
    const says = clauses.filter(({ pointId, verdict }) => pointId === point.id && verdict === "says");
    const [label] = [{ place: point.label }, ...says].filter(holds);
    return label ? [{ ...point, label: label.place }] : [];
  });
  const voices = effect.voices.filter(holds).map((voice) => ({ ...voice, mark: words.markOf(voice.place.answerId) }));
  return { ...effect, points, clauses, voices };
}

const isAmong = (points: ReviewedPoint[], id: string) => points.some((point) => point.id === id);

/**
 * What code proposed becomes a point of a colleague as soon as something is said to belong to it. Nothing when there is
 * no such point.
 */
function pointToJoin(id: string, points: NamedPoint[], reviewed: ReviewedPoint[]): ReviewedPoint[] | undefined {
  if (isAmong(reviewed, id)) return [];
  const named = points.find((point) => point.id === id);
  return named && [{ id, label: named.label, opposite: null }];
}

function toWrites(slug: string, { points, clauses, voices, merged }: Held, { store }: Context): SqlStatement[] {
  return [
    ...points.map((point) => store.pointReviews.savePoint(slug, point)),
    store.pointReviews.judge(slug, clauses),
    store.pointReviews.readVoices(slug, voices),
    ...(merged ? store.pointReviews.merge(slug, merged.from, merged.into) : []),
  ];
}
