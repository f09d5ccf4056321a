import type { Link } from "../../channel.ts";
import { showComplaint } from "../../complaints/show-complaint.ts";
import { CODES_AT_ONCE, linksOf, postersOf } from "../../consultation/links.ts";
import type { Readable } from "../../consultation/unread.ts";
import type { Context } from "../../context.ts";
import { inLanguage } from "../../model/language.ts";
import { type Button, type Message, phrase, type TeamMessage, type TeamNews } from "../../model/messages/message.ts";
import { button } from "../../model/messages/press.ts";
import {
  ANSWER_COUNCIL,
  ASK_BACK,
  COMPLAINT,
  GIVEN,
  HOLD_DIGEST,
  PASS_ON,
  READ,
  READ_DIGEST,
  REVIEW,
  TEAM_TOKEN,
  WRITTEN_IN,
} from "../../model/messages/team.ts";
import { pseudonymOf } from "../../model/pseudonym.ts";
import { mask } from "../../privacy/mask.ts";
import { composeIdeasReminder, composeReminder } from "./reminder.ts";

/** What is told in words, each time anew; progress, and what waits, are messages that are edited. */
type ToldInWords = Exclude<TeamNews, { type: "progress" | "waiting" | "waiting-count" }>;
type Type = ToldInWords["type"];
type NewsOf<T extends Type> = ToldInWords & { type: T } & { slug: string };
type Composed = TeamMessage | undefined | Promise<TeamMessage | undefined>;

const composers: { [T in Type]: (news: NewsOf<T>, context: Context) => Composed } = {
  published,
  codes,
  "promise-reminder": ({ slug, answerBy }, context) => composeReminder(slug, answerBy, context),
  "ideas-overdue": (_, context) => composeIdeasReminder(context),
  "handed-over": handedOver,
  "act-broken-off": () => ({ text: [phrase("act-broken-off")] }),
  given,
  "with-council": withCouncil,
  reopened,
  council: councilActed,
  "council-answered": councilAnswered,
  felt,
  complaint,
  "digest-draft": digestDraft,
  asked: (news, context) => relayed("relay-asked", news, context),
  undone: (news, context) => relayed("relay-undone-in-thread", news, context),
  replied,
};

/** In words of this moment: what was read meanwhile is no news any more. */
export async function composeTeamNews(
  slug: string,
  news: ToldInWords,
  context: Context,
): Promise<TeamMessage | undefined> {
  const compose = composers[news.type] as (news: ToldInWords & { slug: string }, context: Context) => Composed;
  return compose({ slug, ...news }, context);
}

async function published({ slug, version }: NewsOf<"published">, context: Context): Promise<Message> {
  const c = await context.store.consultations.version(slug, version);
  const literal = ({ name, url }: Link) => ({ literal: `${name}\n${url}`.trim(), language: WRITTEN_IN });
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

/** Nothing when it is somebody else's again. */
async function handedOver(
  { slug, to }: NewsOf<"handed-over">,
  { store, teamLanguage }: Context,
): Promise<Message | undefined> {
  const running = await store.consultations.find(slug);
  if (running?.owner !== to) return undefined;
  const title = inLanguage(running.published.title, teamLanguage).literal;
  return { text: [phrase("handed-over", { title })] };
}

/** Nothing when it was given to somebody else since, taken back, or read. */
async function given({ answerId, to, slug }: NewsOf<"given">, context: Context): Promise<TeamMessage | undefined> {
  const answer = await context.store.reviews.find(answerId);
  if (!answer || answer.assignedTo !== to) return undefined;
  const words = mask(answer.text, context.officeHolders);
  return {
    text: [phrase("given-told"), { literal: words, language: WRITTEN_IN }],
    buttons: [[button(TEAM_TOKEN, GIVEN, `${slug} ${to}`, phrase("button-given"))]],
    asks: [to],
  };
}

async function withCouncil(
  { slug }: NewsOf<"with-council">,
  { store, teamLanguage }: Context,
): Promise<Message | undefined> {
  const c = (await store.consultations.find(slug))?.published;
  const decider = c && inLanguage(c.promise.decider, teamLanguage).literal;
  return decider === undefined ? undefined : { text: [phrase("with-council-told", { decider })] };
}

/** That it takes answers again, and what becomes of the answer that residents had. */
async function reopened({ slug, answeredOn }: NewsOf<"reopened">, { store }: Context): Promise<Message | undefined> {
  const c = (await store.consultations.find(slug))?.published;
  if (!c) return undefined;
  const again = phrase("reopened-told", { closes: { date: c.closes } });
  return { text: [again, ...(answeredOn ? [phrase("answered-before", { since: { date: answeredOn } })] : [])] };
}

/** What a councillor did with what they read; a colleague can pass it on to residents. */
async function councilActed({ slug, actId }: NewsOf<"council">, { store }: Context): Promise<TeamMessage | undefined> {
  const act = await store.councilActs.find(actId);
  if (!act) return undefined;
  const who = act.name === null ? phrase("council-somebody") : { literal: act.name, language: WRITTEN_IN };
  const answer = act.place ? [button(TEAM_TOKEN, ANSWER_COUNCIL, act.id, phrase("button-answer-council"))] : [];
  const passOn = button(TEAM_TOKEN, PASS_ON, act.id, phrase("button-pass-on"));
  return {
    text: [phrase(`council-${act.kind}-told`), { literal: act.words, language: WRITTEN_IN }, who],
    buttons: [[...answer, passOn, readButton("council-act", act.id)]],
    asks: await ownersOf(slug, { store }),
  };
}

/** What a colleague answered, for the others. */
async function councilAnswered(
  { actId }: NewsOf<"council-answered">,
  { store }: Context,
): Promise<Message | undefined> {
  const act = await store.councilActs.find(actId);
  if (!act || act.answer === null) return undefined;
  const [words, answer] = [act.words, act.answer].map((literal) => ({ literal, language: WRITTEN_IN }));
  return words && answer
    ? { text: [phrase("council-answered-told"), words, phrase("council-answered-with"), answer] }
    : undefined;
}

async function felt({ participationId }: NewsOf<"felt">, context: Context): Promise<Message | undefined> {
  const told = await context.store.followUps.felt(participationId);
  if (!told?.words) return undefined;
  const pseudonym = pseudonymOf(participationId);
  const words = mask(told.words, context.officeHolders);
  return { text: [phrase(`felt-told-${told.value}`, { pseudonym }), { literal: words, language: WRITTEN_IN }] };
}

/** Nothing when it was answered meanwhile, or the words are gone. */
async function complaint(
  { slug, complaintId }: NewsOf<"complaint">,
  context: Context,
): Promise<TeamMessage | undefined> {
  const shown = await showComplaint(complaintId, context);
  if (!shown) return undefined;
  const literal = (text: string) => ({ literal: text, language: WRITTEN_IN });
  return {
    text: [
      phrase("complaint-told"),
      literal(shown.words),
      phrase(`complaint-why-${shown.why}`),
      ...(shown.said === undefined ? [] : [literal(shown.said)]),
    ],
    buttons: [[button(TEAM_TOKEN, COMPLAINT, complaintId, phrase("button-complaint"))]],
    asks: await ownersOf(slug, context),
  };
}

/** The digest of a week is ready: colleagues review its points, read it, and let it go or hold it back. Nothing once it went. */
async function digestDraft(
  { week, version }: NewsOf<"digest-draft">,
  { store, council }: Context,
): Promise<TeamMessage | undefined> {
  if (await store.digests.newestPublished(week)) return undefined;
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
    asks: council.approvers,
  };
}

/** Who is responsible for a consultation; nobody, as long as nobody took it on. */
export async function ownersOf(slug: string, { store }: Pick<Context, "store">): Promise<string[]> {
  const owner = (await store.consultations.find(slug))?.owner;
  return owner === undefined ? [] : [owner];
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
  return { text: [phrase(key, { pseudonym }), { literal: relay.question, language: WRITTEN_IN }] };
}

async function replied({ relayId }: NewsOf<"replied">, context: Context): Promise<TeamMessage | undefined> {
  const relay = await context.store.relays.find(relayId);
  if (!relay) return undefined;
  const pseudonym = pseudonymOf(relay.participationId);
  const words = mask(relay.reply ?? "", context.officeHolders);
  const askAgain = button(TEAM_TOKEN, ASK_BACK, String(relay.answerId), phrase("relay-title"));
  return {
    text: [phrase("relay-replied", { pseudonym }), { literal: words, language: WRITTEN_IN }],
    buttons: [[askAgain, readButton("reply", relay.id)]],
    asks: [relay.owner],
  };
}

/** What was read stands in nobody's overview any more. */
function readButton(type: Readable["type"], id: string): Button {
  return button(TEAM_TOKEN, READ, `${type} ${id}`, phrase("button-read"));
}
