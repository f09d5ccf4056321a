import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { decideAgain } from "../decide-again.ts";
import { type Consultation, openness } from "../model/consultation/consultation.ts";
import { isNothingOpen } from "../model/consultation/promise.ts";
import { mayFollow, type Stage } from "../model/consultation/stage.ts";
import {
  changesDayWithoutReason,
  losesReasons,
  type Obstacle,
  promisesTheSame,
  saysTheSame,
  wrongsToAnswers,
  wrongsToOrders,
} from "../model/drafts/compare.ts";
import { tellEverybody } from "../outbox/broadcast.ts";
import { postToTeam, tellColleague } from "../outbox/post-to-team.ts";
import type { Running } from "../store/consultations/consultations.ts";
import type { SqlStatement } from "../store/database/db.ts";
import { CODES_AT_ONCE } from "./links.ts";
import { stageNow } from "./stage-now.ts";

export type Launched =
  /** `lacksReason`: residents are told another day, and that no reason was given. `reopens`: it was closed before. */
  | { outcome: "published"; version: number; tellsResidents: boolean; lacksReason: boolean; reopens?: true }
  | { outcome: "unchanged"; version: number }
  | { outcome: "refused"; problems: Obstacle[] };

/**
 * Who launches, if it is a colleague. `besides` is written after it, in the same commit. `keepsClosed`: what was closed by
 * hand stays so, unless its last day was moved.
 */
export type Launch = { act?: Act; besides?: SqlStatement[]; keepsClosed?: boolean };

/**
 * Freezes a consultation as a new version, open again if it was closed by hand. What was published before stays as it
 * was; when the promise changed, everybody who took part is told. Answers never come to stand under other words.
 */
export function publishConsultation(c: Consultation, context: Context): Promise<Launched> {
  return launch(c, {}, context);
}

/** The same, by a colleague. */
export function launch(c: Consultation, how: Launch, context: Context): Promise<Launched> {
  return decideAgain(`the launch of ${c.slug}`, () => launchOnce(c, how, context));
}

async function launchOnce(
  c: Consultation,
  { act, besides = [], keepsClosed = false }: Launch,
  context: Context,
): Promise<Launched | "outrun"> {
  const { store, now } = context;
  const running = await store.consultations.find(c.slug);
  const staysClosed = keepsClosed && running?.closedOn !== undefined && running.published.closes === c.closes;
  if (running && (running.closedOn === undefined || staysClosed) && sameContent(running.published, c))
    return { outcome: "unchanged", version: running.published.version };
  const obstacles = await whatStopsLaunch(c, context);
  // A file of before reasons were asked stays good: it is published, and says so. A colleague is asked for the reason.
  const problems = obstacles.filter(({ problem }) => act !== undefined || problem !== "no-reason");
  if (problems.length > 0) return { outcome: "refused", problems };
  const lacksReason = obstacles.length > 0;
  const version = (running?.published.version ?? 0) + 1;
  const reopened = running && (await whatReopens(c, staysClosed, running, context));
  const reopens = reopened && { reopens: true as const };
  // Who heard back hears that it goes on; to who still waits for an answer nothing changed.
  const tellsResidents =
    running !== undefined && (!promisesTheSame(running.published, c) || reopened?.told !== undefined);
  const owner = (c.owner !== running?.published.owner ? c.owner : undefined) ?? running?.owner ?? act?.by;
  const writes = [...store.consultations.publish(c, version, now(), owner), ...besides];
  if (staysClosed && running.closedOn !== undefined) writes.push(store.consultations.close(c.slug, running.closedOn));
  if (reopened) writes.push(...reopening(c.slug, reopened, context));
  if (context.hasTeam) writes.push(...tellOfLaunch(c, version, context));
  const news = { type: "promise-changed", version, ...reopens } as const;
  if (tellsResidents) writes.push(tellEverybody(c.slug, news, context));
  const subject = `consultation ${c.slug}` as const;
  writes.push(...audit(act, { act: "publish", slug: c.slug, subject, detail: { version, ...reopens } }, context));
  const change = { steps: [{ subject, version }], ...(act && { eventKey: act.key }), writes };
  const { outcome } = await store.commit(change, now());
  if (outcome === "outrun") return "outrun";
  if (outcome === "repeated") {
    const newest = await store.consultations.find(c.slug);
    return { outcome: "unchanged", version: newest?.published.version ?? version };
  }
  return { outcome: "published", version, tellsResidents, lacksReason, ...reopens };
}

/** The stage that ends when this version is published: it takes answers again. Nothing when it does not. */
async function whatReopens(
  c: Consultation,
  staysClosed: boolean,
  running: Running,
  context: Context,
): Promise<Stage | undefined> {
  const is = await stageNow(running, context);
  const isClosed = staysClosed || openness(c, context.calendar.day(context.now())) === "closed";
  return isClosed || mayFollow("reopen", is) === "no" ? undefined : is;
}

/** The same, of what a colleague publishes. */
export async function reopenedBy(c: Consultation, context: Context): Promise<Stage | undefined> {
  const running = await context.store.consultations.find(c.slug);
  const staysClosed = running?.closedOn !== undefined && running.published.closes === c.closes;
  return running && whatReopens(c, staysClosed, running, context);
}

/** What was told answers what was said until now; the team's thread says so. */
function reopening(slug: string, { answeredOn }: Stage, { store, calendar, now, hasTeam }: Context): SqlStatement[] {
  const news = { type: "reopened" as const, ...(answeredOn !== undefined && { answeredOn }) };
  return [
    store.consultations.reopen({ slug, day: calendar.day(now()) }),
    ...(hasTeam ? [postToTeam(slug, news, now(), store)] : []),
  ];
}

/** The team's thread gets the links, and the codes to print as files. */
function tellOfLaunch({ slug, sources }: Consultation, version: number, { store, now }: Context): SqlStatement[] {
  const parts = Array.from({ length: Math.ceil((sources.length + 1) / CODES_AT_ONCE) }, (_, i) => i * CODES_AT_ONCE);
  const codes = parts.map((from) => ({ type: "codes" as const, version, from }));
  return [{ type: "published" as const, version }, ...codes].map((each) => postToTeam(slug, each, now(), store));
}

/** Why a consultation cannot be published: it would change what was answered, or there is nothing to decide. */
export async function whatStopsLaunch(c: Consultation, { store }: Context): Promise<Obstacle[]> {
  const running = await store.consultations.find(c.slug);
  const answered = running ? await store.sums.answeredQuestions(c.slug) : [];
  const orders = running ? wrongsToOrders(running.published, c, answered) : [];
  const isBegun = orders.length > 0 && (await store.counts.isAnybodyAtIt(c.slug));
  return [
    ...(isNothingOpen(c.promise) ? [{ problem: "nothing-open" } as const] : []),
    ...(running && changesDayWithoutReason(running.published, c) ? [{ problem: "no-reason" } as const] : []),
    ...(answered.length > 0 && running?.published.audience !== c.audience ? [{ problem: "audience" } as const] : []),
    ...(running && answered.length > 0 && losesReasons(running.published, c) ? [{ problem: "reasons" } as const] : []),
    ...(running ? wrongsToAnswers(running.published, c, answered) : []),
    ...(isBegun ? orders : []),
  ];
}

function sameContent({ version: _, ...published }: Consultation & { version: number }, c: Consultation): boolean {
  return saysTheSame(published, c);
}

/** Takes no more answers from now on, unless it took none already. Nothing when there is no such consultation; else its stage before. */
export async function closeConsultation(
  slug: string,
  act: Act | undefined,
  context: Context,
): Promise<Stage | undefined> {
  const { store, calendar, now } = context;
  const running = await store.consultations.find(slug);
  const is = running && (await stageNow(running, context));
  if (running && is && mayFollow("close", is) !== "no") {
    const writes = [
      store.consultations.close(slug, calendar.day(now())),
      ...audit(act, { act: "close", slug, subject: `consultation ${slug}`, detail: {} }, context),
    ];
    const step = { subject: `closing ${slug}`, version: running.published.version };
    await store.commit({ steps: [step], ...(act && { eventKey: act.key }), writes }, now());
  }
  return is;
}

/** Another colleague looks after it from now on. False when there is no such consultation. */
export async function handOver(slug: string, owner: string, act: Act, context: Context): Promise<boolean> {
  const { store, now } = context;
  const running = await store.consultations.find(slug);
  if (!running) return false;
  const step = { subject: `hand-over ${act.key}`, version: 1 };
  const detail = { from: running.owner, to: owner };
  const audited = audit(act, { act: "hand-over", slug, subject: `consultation ${slug}`, detail }, context);
  const told = owner === act.by ? [] : [tellColleague(owner, { type: "handed-over", to: owner, slug }, now(), store)];
  const writes = [store.consultations.handOver({ slug, owner }), ...told, ...audited];
  await store.commit({ steps: [step], eventKey: act.key, writes }, now());
  return true;
}
