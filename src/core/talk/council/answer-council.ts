import { audit } from "../../audit.ts";
import type { Act } from "../../colleagues.ts";
import type { Context } from "../../context.ts";
import { councilLanguage } from "../../context.ts";
import type { CouncilPlace } from "../../model/consultation/council-place.ts";
import { inLanguage, type Language, languageNameIn, otherLanguage } from "../../model/language.ts";
import { type Message, phrase } from "../../model/messages/message.ts";
import { WRITTEN_IN } from "../../model/messages/team.ts";
import { postToTeam } from "../../outbox/post-to-team.ts";
import type { PlainReport } from "../../plain/check-plain.ts";
import { findPersonalData } from "../../privacy/mask.ts";
import type { CouncilAct } from "../../store/consultations/council-acts.ts";
import type { SqlStatement } from "../../store/database/db.ts";
import { shorten } from "../../texts/cut.ts";
import { write } from "../../texts/texts.ts";

export const LONGEST_COUNCIL_ANSWER = 1500;
/** So much of what the councillor said stands above the answer. */
const LONGEST_QUOTED = 800;

/** `nowhere`: it is not known where this councillor asked. */
type NotToAnswer = { outcome: "gone" | "nowhere" } | { outcome: "already"; answer: string };
export type ToAnswer = { outcome: "open"; words: string; place: CouncilPlace["type"] } | NotToAnswer;
export type CouncilAnswered =
  | { outcome: "answered" | "empty" | "too-long" | "unreachable"; place?: CouncilPlace["type"] }
  | NotToAnswer;

/** An answer before it goes: how the councillor will read it, and what a colleague has to look at first. */
export type CouncilAnswerPreview = {
  text: string;
  place: CouncilPlace["type"];
  plain: PlainReport;
  hasPersonalData: boolean;
  isQuiet: boolean;
};

/** What a councillor said, and whether it can still be answered where they said it. */
export async function toAnswer(actId: string, context: Context): Promise<ToAnswer> {
  const act = await context.store.councilActs.find(actId);
  if (!act) return { outcome: "gone" };
  if (act.answer !== null) return { outcome: "already", answer: act.answer };
  return act.place ? { outcome: "open", words: act.words, place: act.place.type } : { outcome: "nowhere" };
}

export async function previewCouncilAnswer(
  actId: string,
  answer: string,
  context: Context,
): Promise<CouncilAnswerPreview | undefined> {
  const act = await context.store.councilActs.find(actId);
  if (!act?.place || act.answer !== null) return undefined;
  const { place } = act;
  const language = (await languageOf(place, context)) ?? councilLanguage(context);
  const message = await councilAnswer({ ...act, answer }, language, context);
  return {
    text: write(message, language, context.texts).text,
    place: place.type,
    plain: context.checkPlain(answer, WRITTEN_IN),
    hasPersonalData: findPersonalData(answer, context.officeHolders).length > 0,
    isQuiet: place.type === "chat" && context.calendar.isQuiet(context.now()),
  };
}

/** Answers a councillor once, where they asked. That place is forgotten with it; the team keeps the words. */
export async function answerCouncil(actId: string, words: string, by: Act, context: Context): Promise<CouncilAnswered> {
  const { store, now } = context;
  const answer = words.trim();
  if (answer === "") return { outcome: "empty" };
  if (answer.length > LONGEST_COUNCIL_ANSWER) return { outcome: "too-long" };
  const asked = await toAnswer(actId, context);
  const act = await store.councilActs.find(actId);
  if (asked.outcome !== "open") return asked;
  if (!act?.place) return { outcome: "gone" };
  const { place, slug } = act;
  if (place.type === "chat" && (await languageOf(place, context)) === undefined) return { outcome: "unreachable" };
  const writes = [
    store.councilActs.answer({ id: actId, answer, answeredAt: now() }),
    store.councilActs.markRead({ id: actId, readAt: now() }),
    post(actId, place, context),
    postToTeam(slug, { type: "council-answered", actId }, now(), store),
    ...audit(by, { act: "answer-council", slug, subject: `council act ${actId}`, detail: {} }, context),
  ];
  const steps = [{ subject: `council answer ${actId}`, version: 1 }];
  const { outcome } = await store.commit({ steps, eventKey: by.key, writes }, now());
  if (outcome !== "outrun") return { outcome: "answered", place: place.type };
  return { outcome: "already", answer: (await store.councilActs.find(actId))?.answer ?? "" };
}

/** In a chat it waits for the end of the quiet hours; a channel calls nobody. */
function post(actId: string, place: CouncilPlace, { store, now }: Context): SqlStatement {
  const dueAt = now();
  if (place.type === "chat") {
    const to = { type: "resident" as const, id: place.residentId };
    return store.outbox.post({ lane: "broadcast", to, delivery: { type: "council-answer", actId }, dueAt });
  }
  const delivery = { type: "council-answer" as const, actId, thread: place.thread };
  return store.outbox.post({ lane: "reply", to: { type: "council", id: place.address }, delivery, dueAt });
}

/** The language in which this is read; nothing when nobody reads there any more. */
async function languageOf(place: CouncilPlace, context: Context): Promise<Language | undefined> {
  if (place.type === "channel") return councilLanguage(context);
  const resident = (await context.store.residents.find(place.residentId))?.resident;
  return resident && !resident.stopped && !resident.forgotten ? resident.language : undefined;
}

/** The answer under the words that it is to; nothing when there is none. */
export async function composeCouncilAnswer(
  actId: string,
  language: Language,
  context: Context,
): Promise<Message | undefined> {
  const act = await context.store.councilActs.find(actId);
  return act && act.answer !== null ? councilAnswer({ ...act, answer: act.answer }, language, context) : undefined;
}

async function councilAnswer(
  { slug, words, answer }: CouncilAct & { answer: string },
  language: Language,
  { store }: Context,
): Promise<Message> {
  const c = (await store.consultations.find(slug))?.published;
  const other = otherLanguage(WRITTEN_IN, language);
  return {
    text: [
      phrase("council-answer-about", { title: c ? inLanguage(c.title, language).literal : "" }),
      { literal: shorten(words, LONGEST_QUOTED), language: WRITTEN_IN },
      phrase("council-answer-says"),
      ...(other === undefined ? [] : [phrase("answer-in-language", { language: languageNameIn(other, language) })]),
      { literal: answer, language: WRITTEN_IN },
    ],
  };
}
