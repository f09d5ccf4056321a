import { daysUntil, promiseState } from "../../model/consultation/promise.ts";
import { type Facts, stageOf } from "../../model/consultation/stage.ts";
import type { ConsultationDigest } from "../../model/digests/digest.ts";

const SOON_DAYS = 14;

/** A consultation in the digest, and what its stage follows from. */
type Told = { c: ConsultationDigest; running: Facts };

/** What needs the council first comes first: late answers, what lies with who decides, days that are near, then news. */
export function byNeed(today: string): (a: Told, b: Told) => number {
  return (a, b) =>
    needOf(a, today) - needOf(b, today) ||
    compare(a.running.published.promise.answerBy, b.running.published.promise.answerBy) ||
    b.c.newParticipants - a.c.newParticipants ||
    compare(a.c.slug, b.c.slug);
}

function needOf({ c, running }: Told, today: string): number {
  const { promise } = running.published;
  const { stage, answeredOn } = stageOf(running, today);
  const state = promiseState(promise, today, answeredOn);
  const needs = [
    state === "overdue",
    stage === "with-council",
    state === "due" && daysUntil(promise.answerBy, today) <= SOON_DAYS,
    c.hasNews === true,
  ];
  const first = needs.indexOf(true);
  return first === -1 ? needs.length : first;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
