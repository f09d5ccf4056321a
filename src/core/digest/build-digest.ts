import type { Week } from "../calendar.ts";
import { withFacts } from "../consultation/stage-now.ts";
import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import { decideAgain } from "../decide-again.ts";
import type { Published } from "../model/consultation/consultation.ts";
import { promiseState } from "../model/consultation/promise.ts";
import { type Facts, stageOf } from "../model/consultation/stage.ts";
import type { ConsultationDigest, Digest, DuePromise } from "../model/digests/digest.ts";
import { inLanguage, type Language } from "../model/language.ts";
import { placeTexts } from "../placing/place-texts.ts";
import type { Running } from "../store/consultations/consultations.ts";
import { briefOf, hasNews, markNew } from "./brief/brief.ts";
import { byNeed } from "./brief/by-need.ts";
import { digestConsultation, digestIdeas } from "./digest-consultation.ts";
import { briefAnew, translatedAnew } from "./languages/their-languages.ts";
import { modelsBehind } from "./points/model-points.ts";

/** Gives what was said its themes. Build the digest after it. */
export async function prepareDigest(weekName: string, context: Context): Promise<void> {
  if (context.calendar.week(weekName)) await placeTexts(context);
}

type Reported = Running & Facts;

/** The consultations that a digest tells of: those for residents that had begun. */
async function reportedOn(today: string, context: Context): Promise<Reported[]> {
  const all = await withFacts(await context.store.consultations.all(), context);
  return all.filter(({ published }) => published.audience === "residents" && published.opens <= today);
}

/** The last day of a week; of the week that it is now, today. */
function lastDayOf({ to }: Week, { calendar, now }: Context): string {
  const today = calendar.day(now());
  return today < to ? today : to;
}

export class UnknownWeekError extends Error {}

/**
 * The digest of one ISO week (2026-W47). The first build stores version 1; unchanged input gives the stored version,
 * byte for byte; changed input gives the next one.
 */
export function buildDigest(weekName: string, context: Context): Promise<Digest> {
  return decideAgain(`the digest of ${weekName}`, () => buildOnce(weekName, context));
}

/** The same, without keeping others waiting where that can be. */
export async function remadeDigest(week: string, context: Context): Promise<Digest> {
  await context.remake({ type: "rebuild-digest", week });
  const newest = await context.store.digests.newest(week);
  if (!newest) throw new Error(`the digest of ${week} was made, and is not there`);
  return newest.digest;
}

async function buildOnce(weekName: string, context: Context): Promise<Digest | "outrun"> {
  const { store, calendar, now } = context;
  const week = calendar.week(weekName);
  if (!week) throw new UnknownWeekError(`"${weekName}" is not a week; write it as 2026-W47`);
  if (week.starts > now()) throw new UnknownWeekError(`${weekName} has not begun yet`);
  const { graves } = await store.overtaken.written();
  const newest = (await store.digests.newest(week.week))?.digest;
  const fresh = await contentOf(week, newest, context);
  if (newest && JSON.stringify({ ...fresh, version: newest.version }) === JSON.stringify(newest)) return newest;
  return addVersion(fresh, graves, context);
}

/** The next version of a week's digest when the team says something new of it; nothing is counted again. */
export function retellDigest(week: string, context: Context): Promise<Digest> {
  return decideAgain(`the remarks on the digest of ${week}`, async () => {
    const { graves } = await context.store.overtaken.written();
    const newest = await context.store.digests.newest(week);
    if (!newest) return buildOnce(week, context);
    const { digest } = newest;
    const consultations: ConsultationDigest[] = [];
    for (const told of digest.consultations) {
      const fresh = await translatedAnew(told, context);
      consultations.push({ ...fresh, ...(told.brief && { brief: briefAnew(told.brief, told, fresh, context) }) });
    }
    const ideas = await translatedAnew(digest.ideas, context);
    const { remarksOn: _, ...same } = digest;
    const fresh = { ...same, consultations, ideas, ...(await remarksIn(week, consultations, context)) };
    if (JSON.stringify(fresh) === JSON.stringify(digest)) return digest;
    return addVersion({ ...fresh, version: digest.version + 1 }, graves, context);
  });
}

/** Outrun when somebody was forgotten since `graves` was read: their words may stand in it. */
async function addVersion(fresh: Digest, graves: number, { store, now }: Context): Promise<Digest | "outrun"> {
  const { week, version } = fresh;
  const step = { subject: `digest ${week}`, version };
  const writes = [
    store.digests.add({ week, version, content: fresh, publishedAt: null }),
    store.overtaken.unlessForgotten(step, graves),
  ];
  const { outcome } = await store.commit({ steps: [step], writes }, now());
  return outcome === "stored" ? fresh : "outrun";
}

async function contentOf(week: Week, newest: Digest | undefined, context: Context): Promise<Digest> {
  const today = lastDayOf(week, context);
  const running = await reportedOn(today, context);
  const weekBefore = await context.store.digests.newest(context.calendar.lastCompleteWeek(week.starts));
  const consultations = await consultationsOf(
    running,
    { week, today, newest, weekBefore: weekBefore?.digest },
    context,
  );
  const ideas = await ideasOf(week, weekBefore?.digest, context);
  const written = consultations.flatMap(({ brief = [], themes, counterVoices }) => [
    ...brief,
    ...themes.map((theme) => theme.summary),
    ...counterVoices.map((voice) => voice.text),
  ]);
  const { remarks, ...about } = await remarksIn(week.week, consultations, context);
  const language = councilLanguage(context);
  const { level, longestSentenceWords, jargon } = context.checkPlain(written.join("\n"), language);
  return {
    week: week.week,
    version: (newest?.version ?? 0) + 1,
    from: week.from,
    to: week.to,
    ...(context.now() < week.ends && { isUnderway: true as const }),
    generatedBy: generatedBy(consultations, context),
    municipality: context.town.name,
    consultations,
    ideas,
    councilActs: await councilActsOf(week, running, context),
    remarks,
    promises: promisesOn(today, running, language),
    plain: { level, longestSentenceWords, jargon: jargon.map(({ word }) => word) },
    ...about,
  };
}

/** Who made this, so that nobody takes what a model judged for what was counted. */
function generatedBy(consultations: ConsultationDigest[], context: Context): string {
  const models = modelsBehind(consultations, context);
  return models === "" ? "samenspraak, without a language model" : `samenspraak with ${models}`;
}

/** `today`: the last day that the digest can know of. */
type Moment = { week: Week; today: string; newest: Digest | undefined; weekBefore: Digest | undefined };

/** What needs the council first comes first. */
async function consultationsOf(
  all: Reported[],
  { week, today, newest, weekBefore }: Moment,
  context: Context,
): Promise<ConsultationDigest[]> {
  const told: { c: ConsultationDigest; running: Reported }[] = [];
  for (const running of all) {
    const of = (digest: Digest | undefined) =>
      digest?.consultations.find(({ slug }) => slug === running.published.slug);
    const before = of(weekBefore);
    const read = await digestConsultation(running.published, week, { newest: of(newest), weekBefore: before }, context);
    const c = {
      ...read,
      hasNews: hasNews(read, before, isTurnedIn(week, running)),
      points: markNew(read.points ?? [], before?.points),
    };
    const seen = before && before.version !== c.version ? await seenBefore(c, before, context) : undefined;
    told.push({ c: { ...c, brief: briefOf({ c, running, today, before, seen }, context) }, running });
  }
  return told.toSorted(byNeed(today)).map(({ c }) => c);
}

function seenBefore(
  { slug }: ConsultationDigest,
  { version }: ConsultationDigest,
  { store }: Context,
): Promise<Published> {
  return store.consultations.version(slug, version);
}

/** A consultation opened, closed, fell due or was answered in a week. */
function isTurnedIn({ from, to }: Week, running: Reported): boolean {
  const { published, closedOn } = running;
  const { opens, closes, promise } = published;
  const { answeredOn } = stageOf(running, to);
  const days = [opens, closedOn ?? closes, promise.answerBy, answeredOn];
  return days.some((day) => day !== undefined && from <= day && day <= to);
}

async function ideasOf(week: Week, weekBefore: Digest | undefined, context: Context): Promise<Digest["ideas"]> {
  const ideas = await digestIdeas(week, context);
  const isSame = JSON.stringify(ideas.ledger) === JSON.stringify(weekBefore?.ideas.ledger);
  return { ...ideas, hasNews: ideas.ledger.received > 0 && !isSame };
}

/** What councillors asked or took up, with the consultation that it is about. */
async function councilActsOf(week: Week, running: Running[], context: Context): Promise<Digest["councilActs"]> {
  const acts = await context.store.councilActs.between({ from: week.starts, before: week.ends });
  return acts.flatMap(({ slug, kind, words, name }) => {
    const title = running.find(({ published }) => published.slug === slug)?.published.title;
    return title ? [{ slug, title: inLanguage(title, councilLanguage(context)).literal, kind, words, name }] : [];
  });
}

/** The team's own words, with the consultation that they are about. */
async function remarksIn(
  week: string,
  consultations: ConsultationDigest[],
  { store }: Context,
): Promise<Pick<Digest, "remarks" | "remarksOn">> {
  const all = await store.digests.remarks(week);
  const about = all.flatMap(({ slug, words }) => {
    const title = consultations.find((c) => c.slug === slug)?.title;
    return slug === null || title === undefined ? [] : [{ slug, title, words }];
  });
  return {
    remarks: all.flatMap(({ slug, words }) => (slug === null ? [words] : [])),
    ...(about.length > 0 && { remarksOn: about }),
  };
}

function promisesOn(day: string, running: Reported[], language: Language): Digest["promises"] {
  const promises: Digest["promises"] = { due: [], overdue: [], kept: [] };
  for (const each of running) {
    const { slug, title, promise } = each.published;
    const { answeredOn: kept } = stageOf(each, day);
    const due: DuePromise = { slug, title: inLanguage(title, language).literal, answerBy: promise.answerBy };
    promises[promiseState(promise, day, kept)].push(due);
  }
  return promises;
}
