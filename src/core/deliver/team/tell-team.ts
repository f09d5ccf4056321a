import type { Sent, TeamChannel, WrittenMessage } from "../../channel.ts";
import { isOfTeam } from "../../colleagues.ts";
import type { Context } from "../../context.ts";
import { inLanguage } from "../../model/language.ts";
import { type Message, phrase, type TeamNews } from "../../model/messages/message.ts";
import { button } from "../../model/messages/press.ts";
import { LOBBY_TOKEN, OPEN } from "../../model/resident.ts";
import { write } from "../../texts/texts.ts";
import { tellOwner } from "../compose/reminder.ts";
import { composeTeamNews, newLinks, ownersOf } from "../compose/team-news.ts";
import type { Attempt } from "../record-sent.ts";
import { showProgress } from "./show-progress.ts";
import { editWaiting, postWaiting } from "./show-waiting.ts";

/** How soon is looked again whether the quiet hours are over. */
const QUIET_MILLISECONDS = 60_000;

/**
 * Says something in the thread of a consultation, which begins with the first word about it. In the quiet hours nobody is
 * called by name: who has to act finds it in their overview. What only calls somebody waits until they are over.
 */
export async function tellTeam(slug: string, news: TeamNews, team: TeamChannel, context: Context): Promise<Attempt> {
  if ((news.type === "published" || news.type === "codes") && !hasLinks(slug, context))
    return {
      outcome: "blocked",
      reason: "the bot's name is not known yet, so there are no links: it waits for the registration",
    };
  if (news.type === "progress") {
    const thread = await threadOf(slug, team, context);
    return typeof thread === "string" ? showProgress(news.broadcastId, thread, team, context) : thread;
  }
  if (news.type === "waiting-count") return editWaiting(news.slug ?? slug, team, context);
  if (news.type === "waiting") return tellOfWaiting(news.slug ?? slug, team, context);
  const message = await composeTeamNews(slug, news, context);
  if (!message) return { outcome: "sent" };
  if (news.type === "act-broken-off") return tellOne(news.colleague, message, team, context);
  const toOwner = news.type === "promise-reminder" && news.to === "owner";
  const isForOne = toOwner || news.type === "handed-over" || news.type === "given";
  if (isForOne && context.calendar.isQuiet(context.now())) return later(context);
  if (news.type === "handed-over") return tellOne(news.to, message, team, context);
  const told = toOwner ? await tellOwner(slug, message, team, context) : undefined;
  if (told) return told;
  const asks = await calledNow(message.asks ?? [], context);
  const written = inWords(message, context);
  if (news.type === "digest-draft") return team.post(written, undefined, asks);
  const thread = await threadOf(news.type === "given" ? news.slug : slug, team, context);
  if (typeof thread !== "string") return thread;
  if (news.type !== "codes") return team.post(written, thread, asks);
  return team.postCodes(await newLinks({ ...news, slug }, context), written.text, thread);
}

/** Whoever answers for it is called: in the morning, once for all that came at night. */
async function tellOfWaiting(slug: string, team: TeamChannel, context: Context): Promise<Attempt> {
  const owners = await ownersOf(slug, context);
  const asks = await calledNow(owners, context);
  if (owners.length > asks.length && context.calendar.isQuiet(context.now())) return later(context);
  return postWaiting(slug, asks, () => threadOf(slug, team, context), team, context);
}

function inWords(message: Message, { teamLanguage, teamTexts }: Context): WrittenMessage {
  return write(message, teamLanguage, teamTexts);
}

function later({ now }: Context): Attempt {
  return { outcome: "not-tried", dueAt: now() + QUIET_MILLISECONDS };
}

/** Only who can act is called, and nobody in the quiet hours. */
async function calledNow(ids: string[], context: Context): Promise<string[]> {
  if (context.calendar.isQuiet(context.now())) return [];
  const known = await Promise.all(ids.map(async (id) => ((await isOfTeam(id, context)) ? [id] : [])));
  return known.flat();
}

/** Who cannot be reached in their own conversation is not told anywhere else. */
async function tellOne(colleague: string, message: Message, team: TeamChannel, context: Context): Promise<Sent> {
  const sent = await team.tell(colleague, inWords(message, context));
  return sent.outcome === "failed" || sent.outcome === "unreachable" ? { outcome: "sent" } : sent;
}

/** What is printed cannot be mended: links wait until the bot's name is known. */
function hasLinks(slug: string, { hasBot, links }: Context): boolean {
  return !hasBot || links.chat(slug) !== undefined;
}

/** The thread of a consultation, begun if there is none; else why it could not be begun. */
export async function threadOf(slug: string, team: TeamChannel, context: Context): Promise<string | Sent> {
  const { store } = context;
  const told = await store.consultations.told(slug);
  if (told?.thread) return told.thread;
  const begun = await team.post(inWords(await about(slug, context), context));
  if (begun.outcome !== "sent" || begun.ref === undefined) return begun;
  await store.write([store.consultations.setThread({ slug, thread: begun.ref })]);
  return begun.ref;
}

/** The first word about a consultation; colleagues who are asked themselves can begin there. */
async function about(slug: string, { store, teamLanguage }: Context): Promise<Message> {
  const running = await store.consultations.find(slug);
  if (!running) return { text: [phrase("thread-of-ideas")] };
  const title = inLanguage(running.published.title, teamLanguage).literal;
  if (running.published.audience === "residents") return { text: [phrase("thread-of", { title })] };
  const join = button(LOBBY_TOKEN, OPEN, slug, phrase("button-join-team"));
  return { text: [phrase("thread-of-team", { title })], buttons: [[join]] };
}
