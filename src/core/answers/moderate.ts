import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { decideAgain, OutrunError } from "../decide-again.ts";
import { openness, questionOf } from "../model/consultation/consultation.ts";
import { inLanguage, languageNameIn, otherLanguage } from "../model/language.ts";
import { type Message, phrase } from "../model/messages/message.ts";
import { reasonsOf } from "../model/messages/reasons.ts";
import { pseudonymOf } from "../model/pseudonym.ts";
import { IDEAS } from "../model/resident.ts";
import { rejected } from "../model/session/say.ts";
import type { Session } from "../model/session/session.ts";
import { reminderDue } from "../model/session/session.ts";
import { mask } from "../privacy/mask.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { Participation } from "../store/people/participations.ts";
import type { PageRange, Reviewed } from "../store/reviews/reviews.ts";

/** Words of a resident as the team sees them: under a pseudonym, never with who it is. */
export type ModeratedText = Pick<Reviewed, "id" | "review" | "text" | "status" | "flag" | "assignedTo"> & {
  pseudonym: string;
  question: string;
  /** Of the words, where it is not the team's; with its name. */
  language?: string;
};

/** What a colleague decides on words as they saw them (`seen`: the review they were in). */
export type Ruling = { id: number; seen: number } & ({ to: "accepted" | "apart" } | { to: "rejected"; reason: string });

/** `late`: somebody else ruled first (`by`), or the words changed since. */
export type Ruled = { id: number; outcome: "done" | "gone" } | { id: number; outcome: "late"; by: string | undefined };

/** Who was rejected once may try again. */
const MOST_REJECTIONS = 2;

/**
 * Texts with an id above `after`, in order: those that wait for a person, all others, those given to one colleague (`by`),
 * or only one.
 */
export async function textsFor(
  which: "waiting" | "all" | "mine" | "one",
  range: Pick<PageRange, "slug" | "after" | "limit"> & Partial<PageRange>,
  { store, teamTexts, teamLanguage, officeHolders }: Context,
): Promise<ModeratedText[]> {
  const running = await store.consultations.find(range.slug);
  const texts = await store.reviews.page(which, { by: "", only: 0, ...range });
  return texts.map(({ participationId, questionId, language, ...text }) => {
    const other = otherLanguage(language, teamLanguage);
    const question = running && questionOf(running.published, questionId);
    return {
      ...text,
      text: mask(text.text, officeHolders),
      pseudonym: pseudonymOf(participationId),
      question: question
        ? inLanguage(question.text, teamLanguage).literal
        : teamTexts.say(teamLanguage, phrase("an-idea")),
      ...(other !== undefined && { language: languageNameIn(other, teamLanguage) }),
    };
  });
}

/** How many texts wait for a person. */
export async function waitingFor(slug: string, { store }: Context): Promise<number> {
  return (await store.reviews.waiting(slug)).n;
}

/** The reasons for which a text of this consultation may be rejected, as the team reads them. */
export async function reasonsFor(
  slug: string,
  { store, texts, teamLanguage }: Context,
): Promise<{ id: string; label: string }[]> {
  const running = await store.consultations.find(slug);
  return reasonsOf(running?.published, teamLanguage).map(({ id, label }) => ({
    id,
    label: texts.say(teamLanguage, label),
  }));
}

/** Carries out rulings one by one; what somebody else was first with is left as it is. */
export async function carryOutRulings(rulings: Ruling[], act: Act, context: Context): Promise<Ruled[]> {
  return Promise.all(rulings.map((ruling) => carryOutRuling(ruling, act, context)));
}

const noOne = { steps: [], writes: [] };

/** Who is outrun by the author again and again comes late: the page shows the words as they are now. */
async function carryOutRuling(ruling: Ruling, act: Act, context: Context): Promise<Ruled> {
  const { id } = ruling;
  try {
    return await decideAgain(`a ruling on answer ${id}`, () => carryOutOnce(ruling, act, context));
  } catch (error) {
    if (error instanceof OutrunError) return { id, outcome: "late", by: undefined };
    throw error;
  }
}

async function carryOutOnce(ruling: Ruling, act: Act, context: Context): Promise<Ruled | "outrun"> {
  const { store, now } = context;
  const { id, seen } = ruling;
  const answer = await store.reviews.find(id);
  if (!answer) return { id, outcome: "gone" };
  if (answer.review !== seen) {
    const first = await store.audit.newest(`answer ${id}`);
    return first?.colleague === act.by && first.detail.key === act.key
      ? { id, outcome: "done" }
      : { id, outcome: "late", by: first?.detail.seen === seen ? first.colleague : undefined };
  }
  const told = ruling.to === "rejected" ? await tellAuthor(answer, ruling.reason, context) : noOne;
  if (!told) return { id, outcome: "late", by: undefined };
  const change = {
    steps: [{ subject: `answer ${id}`, version: seen + 1 }, ...told.steps],
    writes: [...toWrites(answer, ruling, act, context), ...told.writes],
  };
  return (await store.commit(change, now())).outcome === "stored" ? { id, outcome: "done" } : "outrun";
}

function toWrites({ slug, status }: Reviewed, ruling: Ruling, act: Act, context: Context): SqlStatement[] {
  const { id, seen, to } = ruling;
  const reason = ruling.to === "rejected" ? ruling.reason : null;
  const detail = { seen, from: status, to, key: act.key, ...(reason !== null && { reason }) };
  return [
    context.store.reviews.rule({ id, seen, status: to, reason, rejected: Number(to === "rejected") }),
    ...audit(act, { act: "rule", slug, subject: `answer ${id}`, detail }, context),
  ];
}

/**
 * The author hears why, and may try once more: then the rejected words no longer stand before the new ones. Nothing
 * when the consultation has no such reason any more.
 */
async function tellAuthor(answer: Reviewed, reason: string, context: Context) {
  const { store, now } = context;
  const participation = await store.participations.find(answer.participationId);
  if (!participation) return noOne;
  const message = await rejectionMessage(answer, reason, participation, context);
  if (!message) return undefined;
  const to = { type: "participation" as const, id: participation.id };
  const told = store.outbox.post({ lane: "broadcast", to, delivery: { type: "say", message }, dueAt: now() });
  const { session, version } = participation;
  if (!session) return { steps: [], writes: [told] };
  const { [answer.questionId]: _, ...said } = session.said;
  const next: Session = { ...session, said };
  return {
    steps: [{ subject: participation.id, version: version + 1 }],
    writes: [store.participations.move(participation.id, version + 1, next, reminderDue(next, now())), told],
  };
}

async function rejectionMessage(
  { slug, questionId, text, language, rejections }: Reviewed,
  reasonId: string,
  { session }: Participation,
  { store, calendar, now }: Context,
): Promise<Message | undefined> {
  const running = slug === IDEAS ? undefined : await store.consultations.find(slug);
  const c = running?.published;
  const isOpen = c !== undefined && openness(c, calendar.day(now()), running?.closedOn) === "open";
  const reason = reasonsOf(c, session?.language ?? language).find(({ id }) => id === reasonId);
  if (!reason) return undefined;
  const words = { literal: text, language };
  if (slug === IDEAS) return rejected(words, reason.label, "another-idea");
  const mayTry = isOpen && rejections + 1 < MOST_REJECTIONS && session !== undefined;
  return rejected(words, reason.label, mayTry ? { token: session.token, questionId } : "no-more");
}
