import type { Link } from "../channel.ts";
import { CODES_AT_ONCE, linksOf, postersOf } from "../consultation/links.ts";
import type { Context } from "../context.ts";
import { inLanguage } from "../model/language.ts";
import { type Message, phrase, type TeamNews } from "../model/message.ts";
import { button } from "../model/press.ts";
import { pseudonymOf } from "../model/pseudonym.ts";
import { HOLD_DIGEST, PASS_ON, READ_DIGEST, REVIEW, TEAM_LANGUAGE, TEAM_TOKEN } from "../model/team.ts";
import { mask } from "../privacy/mask.ts";
import { composeIdeasReminder, composeReminder } from "./compose-reminder.ts";

/** What is told in words, each time anew; progress, and what waits, are messages that are edited. */
type ToldInWords = Exclude<TeamNews, { type: "progress" | "waiting" | "waiting-count" }>;
type Type = ToldInWords["type"];
type NewsOf<T extends Type> = ToldInWords & { type: T } & { slug: string };
type Composed = Message | undefined | Promise<Message | undefined>;

const composers: { [T in Type]: (news: NewsOf<T>, context: Context) => Composed } = {
  published,
  codes,
  "promise-reminder": ({ slug, answerBy }, context) => composeReminder(slug, answerBy, context),
  "ideas-overdue": (_, context) => composeIdeasReminder(context),
  "with-council": withCouncil,
  council: councilActed,
  felt,
  "digest-draft": digestDraft,
  asked: (news, context) => relayed("relay-asked", news, context),
  undone: (news, context) => relayed("relay-undone-in-thread", news, context),
  replied,
};

/** In words of this moment: what was read meanwhile is no news any more. */
export async function composeTeamNews(slug: string, news: ToldInWords, context: Context): Promise<Message | undefined> {
  const compose = composers[news.type] as (news: ToldInWords & { slug: string }, context: Context) => Composed;
  return compose({ ...news, slug }, context);
}

async function published({ slug, version }: NewsOf<"published">, context: Context): Promise<Message> {
  const c = await context.store.consultations.version(slug, version);
  const literal = ({ name, url }: Link) => ({ literal: `${name}\n${url}`.trim(), language: TEAM_LANGUAGE });
  if (c.audience === "team") return { text: [phrase("published-for-team", { version })] };
  const posters = postersOf(c, context).map(literal);
  const toPrint = posters.length > 0 ? [phrase("posters"), ...posters] : [];
  const links = linksOf(c, context).map(literal);
  return { text: [phrase("published", { version }), ...links, ...toPrint] };
}

async function codes(news: NewsOf<"codes">, context: Context): Promise<Message | undefined> {
  const links = await newLinks(news, context);
  return links.length > 0 ? { text: [phrase("codes")] } : undefined;
}

/** The links that this version brought (all of them at first, after that those of new sources), some at a time. */
export async function newLinks({ slug, version, from }: NewsOf<"codes">, context: Context): Promise<Link[]> {
  const { consultations } = context.store;
  const c = await consultations.version(slug, version);
  const links = c.audience === "residents" ? linksOf(c, context) : [];
  const known = version === 1 ? [] : linksOf(await consultations.version(slug, version - 1), context);
  const isNew = ({ url }: Link) => !known.some((each) => each.url === url);
  return links.filter(isNew).slice(from, from + CODES_AT_ONCE);
}

async function withCouncil({ slug }: NewsOf<"with-council">, { store }: Context): Promise<Message | undefined> {
  const c = (await store.consultations.find(slug))?.published;
  const decider = c && inLanguage(c.promise.decider, TEAM_LANGUAGE).literal;
  return decider === undefined ? undefined : { text: [phrase("with-council-told", { decider })] };
}

/** What a councillor did with what they read; a colleague can pass it on to residents. */
async function councilActed({ actId }: NewsOf<"council">, { store }: Context): Promise<Message | undefined> {
  const act = await store.councilActs.find(actId);
  if (!act) return undefined;
  const who = act.name === null ? phrase("council-somebody") : { literal: act.name, language: TEAM_LANGUAGE };
  const passOn = button(TEAM_TOKEN, PASS_ON, act.id, phrase("button-pass-on"));
  return {
    text: [phrase(`council-${act.kind}-told`), { literal: act.words, language: TEAM_LANGUAGE }, who],
    buttons: [[passOn]],
  };
}

async function felt({ participationId }: NewsOf<"felt">, context: Context): Promise<Message | undefined> {
  const told = await context.store.followUps.felt(participationId);
  if (!told?.words) return undefined;
  const pseudonym = pseudonymOf(participationId);
  const words = mask(told.words, context.officeHolders);
  return { text: [phrase(`felt-told-${told.value}`, { pseudonym }), { literal: words, language: TEAM_LANGUAGE }] };
}

/** The digest of a week is ready: colleagues review its points, read it, and let it go or hold it back. */
function digestDraft({ week, version }: NewsOf<"digest-draft">, { council }: Context): Message {
  const number = week.replace("W", "");
  const isAuto = council.approval === "auto";
  const hold = isAuto ? [button(TEAM_TOKEN, HOLD_DIGEST, week, phrase("button-hold-digest"))] : [];
  return {
    text: [phrase(isAuto ? "digest-ready-auto" : "digest-ready", { number, version })],
    buttons: [
      [
        button(TEAM_TOKEN, REVIEW, week, phrase("button-review")),
        button(TEAM_TOKEN, READ_DIGEST, week, phrase("button-read-digest")),
        ...hold,
      ],
    ],
  };
}

/** What the team asked a resident, or took back. */
async function relayed(
  key: string,
  { relayId }: { relayId: string },
  { store }: Context,
): Promise<Message | undefined> {
  const relay = await store.relays.find(relayId);
  if (!relay) return undefined;
  const pseudonym = pseudonymOf(relay.participationId);
  return { text: [phrase(key, { pseudonym }), { literal: relay.question, language: TEAM_LANGUAGE }] };
}

async function replied({ relayId }: NewsOf<"replied">, context: Context): Promise<Message | undefined> {
  const relay = await context.store.relays.find(relayId);
  if (!relay) return undefined;
  const pseudonym = pseudonymOf(relay.participationId);
  const words = mask(relay.reply ?? "", context.officeHolders);
  return { text: [phrase("relay-replied", { pseudonym }), { literal: words, language: TEAM_LANGUAGE }] };
}
