import type { Context } from "../context.ts";
import type { Published } from "../model/consultation/consultation.ts";
import { reminderOn } from "../model/consultation/promise.ts";
import { type Facts, isUpToTeam, stageOf } from "../model/consultation/stage.ts";
import type { TeamNews } from "../model/messages/message.ts";
import { IDEAS } from "../model/resident.ts";
import { postToTeam } from "../outbox/post-to-team.ts";
import { withFacts } from "./stage-now.ts";

const DAY_MILLISECONDS = 86_400_000;
const DAYS_BETWEEN_IDEAS = 7;

/**
 * What the clock does for promises: the owner is reminded before residents have to hear back, and the team every day
 * after that. Each reminder once, whatever restarts come between; one that was missed comes later, unless a newer did.
 */
export async function watchPromises(context: Context): Promise<void> {
  const { store, calendar, now, hasTeam } = context;
  if (!hasTeam || calendar.isQuiet(now())) return;
  const all = await withFacts(await store.consultations.all(), context);
  for (const running of all) await watchPromise(running.published, running, context);
  await watchIdeas(context);
}

async function watchPromise({ slug, version, promise }: Published, facts: Facts, context: Context): Promise<void> {
  const today = context.calendar.day(context.now());
  if (!isUpToTeam(stageOf(facts, today))) return;
  const reminder = reminderOn(promise.answerBy, today);
  if (reminder === undefined) return;
  const about = `${promise.answerBy} ${reminder === "overdue" ? `overdue ${today}` : reminder}`;
  const to = reminder === "overdue" ? "team" : "owner";
  await remindOnce(slug, { about, version }, { type: "promise-reminder", answerBy: promise.answerBy, to }, context);
}

/** Ideas have a date each: the team hears of those that wait too long, at most once a week. */
async function watchIdeas(context: Context): Promise<void> {
  const { store, calendar, now } = context;
  const last = (await store.consultations.told(IDEAS))?.reminded;
  if (last && last > calendar.dayAfter(now(), -DAYS_BETWEEN_IDEAS)) return;
  if ((await overdueIdeas(context)) === 0) return;
  await remindOnce(IDEAS, { about: calendar.day(now()), version: 1 }, { type: "ideas-overdue" }, context);
}

/** How many ideas came in longer ago than their answer may take, and after the last answer to all of them. */
export function overdueIdeas({ store, now, town }: Context): Promise<number> {
  return store.followUps.unansweredIdeas(now() - (town.ideaDays + 1) * DAY_MILLISECONDS);
}

async function remindOnce(
  slug: string,
  { about, version }: { about: string; version: number },
  news: TeamNews,
  { store, now }: Context,
): Promise<void> {
  if ((await store.consultations.told(slug))?.reminded === about) return;
  // While nothing arrives in this thread, what waits is enough.
  if (await store.outbox.isHeldUp(slug)) return;
  const step = { subject: `reminder ${slug} ${about}`, version };
  const writes = [store.consultations.setReminded({ slug, reminded: about }), postToTeam(slug, news, now(), store)];
  await store.commit({ steps: [step], writes }, now());
}
