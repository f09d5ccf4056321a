import type { Link, Sent, TeamChannel } from "../channel.ts";
import { CODES_AT_ONCE, linksOf, postersOf } from "../consultation/links.ts";
import type { Context } from "../context.ts";
import { inLanguage } from "../model/language.ts";
import { type Message, phrase, type TeamNews } from "../model/message.ts";
import { button } from "../model/press.ts";
import { pseudonymOf } from "../model/pseudonym.ts";
import { LOBBY_TOKEN, OPEN } from "../model/resident.ts";
import { HOLD_DIGEST, MODERATE, PASS_ON, READ_DIGEST, TEAM_LANGUAGE, TEAM_TOKEN } from "../model/team.ts";
import { mask } from "../privacy/mask.ts";
import { write } from "../texts/texts.ts";
import { composeIdeasReminder, composeReminder, tellOwner } from "./compose-reminder.ts";
import { showProgress } from "./show-progress.ts";

const NAME_SECONDS = 60;

/** Says something in the thread of a consultation, which begins with the first word about it. */
export async function tellTeam(slug: string, news: TeamNews, team: TeamChannel, context: Context): Promise<Sent> {
  if ((news.type === "published" || news.type === "codes") && !hasLinks(slug, context))
    return { outcome: "retry", afterSeconds: NAME_SECONDS };
  if (news.type === "progress") {
    const thread = await threadOf(slug, team, context);
    return typeof thread === "string" ? showProgress(news.broadcastId, thread, team, context) : thread;
  }
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
  return team.postCodes(await someNewLinks(slug, news, context), written.text, thread);
}

/** What is printed cannot be mended: links wait until the bot's name is known. */
function hasLinks(slug: string, { hasBot, links }: Context): boolean {
  return !hasBot || links.chat(slug) !== undefined;
}

/** Some of the links at a time. */
async function someNewLinks(slug: string, { version, from }: { version: number; from: number }, context: Context) {
  return (await newLinks(slug, version, context)).slice(from, from + CODES_AT_ONCE);
}

/** The links that this version brought: all of them at first, after that those of new sources. */
async function newLinks(slug: string, version: number, context: Context): Promise<Link[]> {
  const { consultations } = context.store;
  const c = await consultations.version(slug, version);
  const links = c.audience === "residents" ? linksOf(c, context) : [];
  const known = version === 1 ? [] : linksOf(await consultations.version(slug, version - 1), context);
  return links.filter(({ url }) => !known.some((each) => each.url === url));
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

/** The digest of a week is ready: a colleague reads it, and lets it go or holds it back. */
function digestDraft(week: string, version: number, { council }: Context): Message {
  const number = week.replace("W", "");
  const isAuto = council.approval === "auto";
  const hold = isAuto ? [button(TEAM_TOKEN, HOLD_DIGEST, week, phrase("button-hold-digest"))] : [];
  return {
    text: [phrase(isAuto ? "digest-ready-auto" : "digest-ready", { number, version })],
    buttons: [[button(TEAM_TOKEN, READ_DIGEST, week, phrase("button-read-digest")), ...hold]],
  };
}

const relayWords = { asked: "relay-asked", undone: "relay-undone-in-thread", replied: "relay-replied" };

/** In words of this moment: what was read meanwhile is no news any more. */
async function composeTeamNews(
  slug: string,
  news: Exclude<TeamNews, { type: "progress" }>,
  context: Context,
): Promise<Message | undefined> {
  const { store } = context;
  switch (news.type) {
    case "published": {
      const c = await store.consultations.version(slug, news.version);
      const literal = ({ name, url }: Link) => ({ literal: `${name}\n${url}`.trim(), language: TEAM_LANGUAGE });
      if (c.audience === "team") return { text: [phrase("published-for-team", { version: news.version })] };
      const posters = postersOf(c, context).map(literal);
      const toPrint = posters.length > 0 ? [phrase("posters"), ...posters] : [];
      const links = linksOf(c, context).map(literal);
      return { text: [phrase("published", { version: news.version }), ...links, ...toPrint] };
    }
    case "promise-reminder":
      return composeReminder(slug, news.answerBy, context);
    case "ideas-overdue":
      return composeIdeasReminder(context);
    case "with-council": {
      const c = (await store.consultations.find(slug))?.published;
      const decider = c && inLanguage(c.promise.decider, TEAM_LANGUAGE).literal;
      return decider === undefined ? undefined : { text: [phrase("with-council-told", { decider })] };
    }
    case "council":
      return councilWords(news.actId, context);
    case "felt": {
      const felt = await store.followUps.felt(news.participationId);
      if (!felt?.words) return undefined;
      const pseudonym = pseudonymOf(news.participationId);
      const words = mask(felt.words, context.officeHolders);
      return { text: [phrase(`felt-told-${felt.value}`, { pseudonym }), { literal: words, language: TEAM_LANGUAGE }] };
    }
    case "digest-draft":
      return digestDraft(news.week, news.version, context);
    case "codes": {
      const links = await someNewLinks(slug, news, context);
      return links.length > 0 ? { text: [phrase("codes")] } : undefined;
    }
    case "waiting": {
      const { n: count } = await store.reviews.waiting(slug);
      if (count === 0) return undefined;
      return {
        text: [phrase("texts-wait", { count })],
        buttons: [[button(TEAM_TOKEN, MODERATE, slug, phrase("button-moderate"))]],
      };
    }
    case "asked":
    case "undone":
    case "replied": {
      const relay = await store.relays.find(news.relayId);
      if (!relay) return undefined;
      const pseudonym = pseudonymOf(relay.participationId);
      const words = news.type === "replied" ? mask(relay.reply ?? "", context.officeHolders) : relay.question;
      return { text: [phrase(relayWords[news.type], { pseudonym }), { literal: words, language: TEAM_LANGUAGE }] };
    }
  }
}

/** What a councillor did with what they read; a colleague can pass it on to residents. */
async function councilWords(actId: string, { store }: Context): Promise<Message | undefined> {
  const act = await store.councilActs.find(actId);
  if (!act) return undefined;
  const who = act.name === null ? phrase("council-somebody") : { literal: act.name, language: TEAM_LANGUAGE };
  const passOn = button(TEAM_TOKEN, PASS_ON, act.id, phrase("button-pass-on"));
  return {
    text: [phrase(`council-${act.kind}-told`), { literal: act.words, language: TEAM_LANGUAGE }, who],
    buttons: [[passOn]],
  };
}
