import type { Sent, TeamChannel } from "../channel.ts";
import type { Context } from "../context.ts";
import { inLanguage } from "../model/language.ts";
import { type Message, phrase, type TeamNews } from "../model/message.ts";
import { button } from "../model/press.ts";
import { LOBBY_TOKEN, OPEN } from "../model/resident.ts";
import { TEAM_LANGUAGE } from "../model/team.ts";
import { write } from "../texts/texts.ts";
import { tellOwner } from "./compose-reminder.ts";
import { composeTeamNews, newLinks } from "./compose-team-news.ts";
import { showProgress } from "./show-progress.ts";
import { showWaiting } from "./show-waiting.ts";

const NAME_SECONDS = 60;

/** Says something in the thread of a consultation, which begins with the first word about it. */
export async function tellTeam(slug: string, news: TeamNews, team: TeamChannel, context: Context): Promise<Sent> {
  if ((news.type === "published" || news.type === "codes") && !hasLinks(slug, context))
    return { outcome: "retry", afterSeconds: NAME_SECONDS };
  if (news.type === "progress") {
    const thread = await threadOf(slug, team, context);
    return typeof thread === "string" ? showProgress(news.broadcastId, thread, team, context) : thread;
  }
  if (news.type === "waiting" || news.type === "waiting-count")
    return showWaiting(slug, news.type === "waiting", () => threadOf(slug, team, context), team, context);
  const message = await composeTeamNews(slug, news, context);
  if (!message) return { outcome: "sent" };
  const toOwner = news.type === "promise-reminder" && news.to === "owner";
  const told = toOwner ? await tellOwner(slug, message, team, context) : undefined;
  if (told) return told;
  if (news.type === "digest-draft") return team.post(write(message, TEAM_LANGUAGE, context.teamTexts));
  const thread = await threadOf(slug, team, context);
  if (typeof thread !== "string") return thread;
  const written = write(message, TEAM_LANGUAGE, context.teamTexts);
  if (news.type !== "codes") return team.post(written, thread);
  return team.postCodes(await newLinks({ ...news, slug }, context), written.text, thread);
}

/** What is printed cannot be mended: links wait until the bot's name is known. */
function hasLinks(slug: string, { hasBot, links }: Context): boolean {
  return !hasBot || links.chat(slug) !== undefined;
}

async function threadOf(slug: string, team: TeamChannel, context: Context): Promise<string | Sent> {
  const { store, teamTexts } = context;
  const told = await store.consultations.told(slug);
  if (told?.thread) return told.thread;
  const begun = await team.post(write(await about(slug, context), TEAM_LANGUAGE, teamTexts));
  if (begun.outcome !== "sent" || begun.ref === undefined) return begun;
  await store.write([store.consultations.setThread({ slug, thread: begun.ref })]);
  return begun.ref;
}

/** The first word about a consultation; colleagues who are asked themselves can begin there. */
async function about(slug: string, { store }: Context): Promise<Message> {
  const running = await store.consultations.find(slug);
  if (!running) return { text: [phrase("thread-of-ideas")] };
  const title = inLanguage(running.published.title, TEAM_LANGUAGE).literal;
  if (running.published.audience === "residents") return { text: [phrase("thread-of", { title })] };
  const join = button(LOBBY_TOKEN, OPEN, slug, phrase("button-join-team"));
  return { text: [phrase("thread-of-team", { title })], buttons: [[join]] };
}
