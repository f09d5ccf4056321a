import { withFacts } from "../consultation/stage-now.ts";
import type { Context } from "../context.ts";
import { decideAgain } from "../decide-again.ts";
import { type Facts, stageOf, type Telling } from "../model/consultation/stage.ts";
import { IDEAS, left } from "../model/resident.ts";
import type { Told } from "../store/people/retention.ts";
import type { TellingRow } from "../store/sending/tellings.ts";
import type { Change } from "../store/store.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";
import { hideColleagues, hideElsewhere } from "./hide-colleagues.ts";
import { letGoIdle } from "./let-go-idle.ts";
import { countInStretches, stretchesOf } from "./stretches.ts";

const DAY_MILLISECONDS = 86_400_000;
/** So many people are let go in one durable commit. */
const AT_ONCE = 20;

/** How many days contact data is kept after the last answer, and the names of colleagues in the audit log. */
export type Terms = { contactDays: number; auditDays: number };

/**
 * What is let go of one consultation: of so many participations with an address, so many. `because`: why the rest stays.
 */
export type LettingGo = {
  slug: string;
  held: number;
  goes: number;
  because: "answer-owed" | "overdue" | "not-long-enough" | "waits" | undefined;
};
/**
 * `acts`: in the audit log, that name a colleague no more; `places`: beside it. `idle`: people who took part in nothing.
 * `givenUp`: messages that could not be sent, `complaints`: those that were answered.
 */
export type Retained = {
  lettingGo: LettingGo[];
  acts: number;
  places: number;
  idle: number;
  givenUp: number;
  complaints: number;
};

/** Whether there is time to do more. */
export type MayGoOn = () => boolean;

/** What would go now. */
export async function planRetention(terms: Terms, context: Context): Promise<Retained> {
  const lettingGo: LettingGo[] = [];
  for (const due of await dueNow(terms, context)) lettingGo.push(await plan(due, terms, context));
  const acts = await context.store.audit.countNamed(context.now() - terms.auditDays * DAY_MILLISECONDS);
  const rest = await letGoOfTheRest(terms, { isDry: true, mayGoOn: () => true }, context);
  return { lettingGo: lettingGo.filter(({ held }) => held > 0), acts, ...rest };
}

/**
 * Lets go of everybody who had the last answer so long ago, and of nobody who is owed one; hides who did what in the audit
 * log. What is broken off goes on the next time.
 */
export async function runRetention(terms: Terms, context: Context, mayGoOn: MayGoOn = () => true): Promise<Retained> {
  const { gone, ...rest } = await letGoNow(terms, mayGoOn, context);
  const lettingGo: LettingGo[] = [];
  for (const { due, goes } of gone) {
    const stays = await plan(due, terms, context);
    lettingGo.push({ ...stays, goes, held: stays.held + goes });
  }
  return { lettingGo: lettingGo.filter(({ held }) => held > 0), ...rest };
}

/** The same without counting who stays; of each consultation how many went. */
async function letGoNow(terms: Terms, mayGoOn: MayGoOn, context: Context) {
  const { store, now } = context;
  const gone: { due: Due; goes: number }[] = [];
  for (const due of await dueNow(terms, context))
    gone.push({ due, goes: due.told && mayGoOn() ? await letGoAll(due.told, terms, mayGoOn, context) : 0 });
  const acts = await hideColleagues(now() - terms.auditDays * DAY_MILLISECONDS, mayGoOn, context);
  const rest = await letGoOfTheRest(terms, { isDry: false, mayGoOn }, context);
  const counts = [...gone.map(({ goes }) => goes), acts, ...Object.values(rest)];
  if (counts.some((n) => n > 0)) await store.erase();
  return { gone, acts, ...rest };
}

/** What is tied to no participation. */
async function letGoOfTheRest(
  { contactDays, auditDays }: Terms,
  { isDry, mayGoOn }: { isDry: boolean; mayGoOn: MayGoOn },
  context: Context,
): Promise<Pick<Retained, "places" | "idle" | "givenUp" | "complaints">> {
  const { store, now } = context;
  const before = now() - contactDays * DAY_MILLISECONDS;
  const over = (await dueNow({ contactDays: auditDays, auditDays }, context)).filter(({ slug }) => slug !== IDEAS);
  const slugs = over.flatMap(({ slug, told }) => (told ? [slug] : []));
  const places = await hideElsewhere(slugs, now() - auditDays * DAY_MILLISECONDS, isDry, context);
  const givenUp = await store.retention.countGivenUp(before);
  if (!isDry && givenUp > 0) await store.write([store.retention.letGoGivenUp(before)]);
  const complaints = await store.complaints.countOld(before);
  if (!isDry && complaints > 0) await store.write([store.complaints.letGoOld({ before })]);
  return { places, idle: await letGoIdle(before, { isDry, mayGoOn }, context), givenUp, complaints };
}

/**
 * The same by the clock, once a day, however often the program is started. Where it may not go on (a Worker may ask the
 * database only so much in one run), it does the next time.
 */
export async function runRetentionDaily(terms: Terms, context: Context, mayGoOn: MayGoOn = () => true): Promise<void> {
  const { store, calendar, now } = context;
  const subject = `retention ${calendar.day(now())}`;
  if (await store.steps.isMarked(subject)) return;
  await letGoNow(terms, mayGoOn, context);
  if (mayGoOn()) await store.write([store.steps.mark(subject, now())]);
}

async function letGoAll(told: Told, { contactDays }: Terms, mayGoOn: MayGoOn, context: Context): Promise<number> {
  const before = context.now() - contactDays * DAY_MILLISECONDS;
  let goes = 0;
  for await (const stretch of stretchesOf(told.slug, context)) {
    if (!mayGoOn()) return goes;
    const ids = await context.store.retention.letGoIn(stretch, told, before);
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const next = ids.slice(i, i + AT_ONCE);
      const some = next.filter(() => mayGoOn());
      await Promise.all(some.map((id) => letGo(id, context)));
      await letOthersGoFirst();
      goes += some.length;
      if (some.length < next.length) return goes;
    }
  }
  return goes;
}

type Due = { slug: string; told?: Told; because?: LettingGo["because"] };

async function plan({ slug, told, because }: Due, { contactDays }: Terms, context: Context): Promise<LettingGo> {
  const { store, now } = context;
  const before = now() - contactDays * DAY_MILLISECONDS;
  const held = await countInStretches(slug, (stretch) => store.retention.countHeld(stretch, slug), context);
  const goes = told
    ? await countInStretches(slug, (stretch) => store.retention.countLetGo(stretch, told, before), context)
    : 0;
  return { slug, held, goes, because: because ?? (goes < held ? "waits" : undefined) };
}

/** Every consultation, and the ideas, with the answer that ended what residents are owed; or why there is none. */
async function dueNow({ contactDays }: Terms, context: Context): Promise<Due[]> {
  const { store, calendar, now } = context;
  const before = now() - contactDays * DAY_MILLISECONDS;
  const all = await withFacts(await store.consultations.all(), context);
  const consultations = all.map((running): Due => {
    const { slug } = running.published;
    const stage = stageOf(running, calendar.day(now()));
    if (stage.stage !== "answered") return { slug, because: stage.isOverdue ? "overdue" : "answer-owed" };
    return { slug, ...lastOf(running.tellings, slug, before) };
  });
  return [...consultations, { slug: IDEAS, ...lastToIdeas(await store.tellings.ofSlug(IDEAS), before) }];
}

/** New ideas keep coming, and are answered: what counts for those of before is the answer that they had. */
function lastToIdeas(tellings: TellingRow[], before: number): Omit<Due, "slug"> {
  const isOver = ({ endedAt }: TellingRow) => endedAt !== null && endedAt < before;
  const last = tellings.filter(isOver).at(-1);
  if (!last || tellings.some(({ endedAt }) => endedAt === null)) return { because: "answer-owed" };
  return { told: { slug: IDEAS, version: Number.MAX_SAFE_INTEGER, publishedAt: last.publishedAt } };
}

/** The last answer, when the last message of all of them was sent, or given up, long enough ago. */
function lastOf(tellings: Facts["tellings"], slug: string, before: number): Omit<Due, "slug"> {
  const last = tellings?.at(-1);
  const isOver = ({ endedAt, toDo }: Telling) => endedAt !== undefined && endedAt < before && toDo === 0;
  if (!last || !tellings?.every(isOver)) return { because: "not-long-enough" };
  return { told: { slug, version: last.version, publishedAt: last.publishedAt } };
}

async function letGo(id: string, context: Context): Promise<void> {
  await decideAgain("letting go of a participation", () => letGoOnce(id, context));
}

async function letGoOnce(id: string, context: Context): Promise<"done" | "outrun"> {
  const { store, now } = context;
  const participation = await store.participations.find(id);
  if (!participation) return "done";
  const version = participation.version + 1;
  const resident = await leaving(id, context);
  const change = {
    steps: [{ subject: id, version }, ...resident.steps],
    writes: [store.retention.letGo(id, version), ...resident.writes],
  };
  return (await store.commit(change, now())).outcome === "outrun" ? "outrun" : "done";
}

/** The person without this participation; who has none left, and is not busy with something else, is let go altogether. */
async function leaving(participationId: string, { store }: Context): Promise<Change> {
  const residentId = await store.participations.residentOf(participationId);
  const stored = residentId === undefined ? undefined : await store.residents.find(residentId);
  if (!stored) return { steps: [], writes: [] };
  const { id, version } = stored;
  const resident = left(stored.resident, [participationId]);
  const isHalfway = resident.idea ?? resident.proof ?? resident.pen ?? resident.relay;
  const isBusy = isHalfway !== undefined && (await store.retention.isAround(id));
  const isMember = await store.councilMembers.has(id);
  const steps = [{ subject: id, version: version + 1 }];
  if (resident.participations.length > 0 || isBusy || isMember)
    return { steps, writes: [store.residents.save({ id, version: version + 1, resident })] };
  const gone = [store.residents.remove({ id, version }), store.screens.wipe(id), store.steps.forgetSubject(id)];
  return { steps, writes: [...store.outbox.dropAll(id, "passedOver"), ...gone] };
}
