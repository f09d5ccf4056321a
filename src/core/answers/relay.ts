import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { inLanguage, type Language, languageNameIn } from "../model/language.ts";
import type { Message } from "../model/messages/message.ts";
import { WRITTEN_IN } from "../model/messages/team.ts";
import { pseudonymOf } from "../model/pseudonym.ts";
import * as say from "../model/session/say.ts";
import { postToTeam } from "../outbox/post-to-team.ts";
import type { PlainReport } from "../plain/check-plain.ts";
import { findPersonalData, mask } from "../privacy/mask.ts";
import type { Relay } from "../store/sending/relays.ts";
import { write } from "../texts/texts.ts";

/** How long a colleague can take a question back. */
const UNDO_MILLISECONDS = 10_000;
export const LONGEST_QUESTION = 1000;

/** A question to one resident before it goes: how they will read it, and what a colleague has to look at first. */
export type Preview = {
  pseudonym: string;
  text: string;
  language: string;
  plain: PlainReport;
  hasPersonalData: boolean;
  isQuiet: boolean;
};

export type AskOutcome =
  | { outcome: "asked"; relayId: string }
  | { outcome: "empty" | "too-long" | "gone" | "unreachable" };

/** The words that a colleague wants to ask about, under their author's pseudonym; nothing when they were forgotten. */
export async function wordsToAskAbout(answerId: number, { store, officeHolders }: Context) {
  const answer = await store.reviews.find(answerId);
  return answer && { pseudonym: pseudonymOf(answer.participationId), text: mask(answer.text, officeHolders) };
}

export async function previewQuestion(
  answerId: number,
  question: string,
  context: Context,
): Promise<Preview | undefined> {
  const answer = await context.store.reviews.find(answerId);
  if (!answer) return undefined;
  const participation = await context.store.participations.find(answer.participationId);
  const language = participation?.language ?? WRITTEN_IN;
  const about = { slug: answer.slug, answerId, id: "", question };
  const message = await relayMessage(about, { token: "", language }, context);
  return {
    pseudonym: pseudonymOf(answer.participationId),
    text: write(message, language, context.texts).text,
    language: languageNameIn(language, context.teamLanguage),
    plain: context.checkPlain(question, WRITTEN_IN),
    hasPersonalData: findPersonalData(question, context.officeHolders).length > 0,
    isQuiet: context.calendar.isQuiet(context.now() + UNDO_MILLISECONDS),
  };
}

/** Asks one resident a question about their words. It goes in ten seconds, outside the quiet hours, until it is taken back. */
export async function askBack(answerId: number, question: string, act: Act, context: Context): Promise<AskOutcome> {
  const { store, now } = context;
  const words = question.trim();
  if (words === "") return { outcome: "empty" };
  if (words.length > LONGEST_QUESTION) return { outcome: "too-long" };
  const answer = await store.reviews.find(answerId);
  if (!answer) return { outcome: "gone" };
  const { slug, participationId } = answer;
  const residentId = await store.participations.residentOf(participationId);
  const who = residentId === undefined ? undefined : await store.residents.find(residentId);
  const isReachable = await store.participations.isReachable(participationId);
  if (!who || who.resident.stopped || !isReachable) return { outcome: "unreachable" };
  const id = store.idFor(act.key);
  const dueAt = now() + UNDO_MILLISECONDS;
  const to = { type: "participation" as const, id: participationId };
  const relay: Relay = {
    id,
    slug,
    participationId,
    answerId,
    question: words,
    owner: act.by,
    state: "asked",
    askedAt: now(),
    reply: null,
    answeredAt: null,
    readAt: null,
  };
  await store.commit(
    {
      steps: [{ subject: `relay ${id}`, version: 1 }],
      eventKey: act.key,
      writes: [
        store.relays.add(relay),
        store.outbox.post({ lane: "broadcast", to, delivery: { type: "ask-back", relayId: id }, dueAt }),
        postToTeam(slug, { type: "asked", relayId: id }, now(), store),
        ...audit(act, { act: "ask-back", slug, subject: `relay ${id}`, detail: { answerId } }, context),
      ],
    },
    now(),
  );
  return { outcome: "asked", relayId: id };
}

/** Takes a question back while its message has not left; false when it is too late. */
export async function undoAsk(relayId: string, act: Act, context: Context): Promise<boolean> {
  const { store, now } = context;
  const relay = await store.relays.find(relayId);
  if (relay?.state === "cancelled") return true;
  if (relay?.state !== "asked") return false;
  const { slug, participationId, answerId } = relay;
  const subject = `relay ${relayId}` as const;
  const change = {
    steps: [{ subject, version: 2 }],
    writes: [
      ...store.relays.cancel({ id: relayId, participationId, now: now() }),
      postToTeam(slug, { type: "undone", relayId }, now(), store),
      ...audit(act, { act: "undo-ask-back", slug, subject, detail: { answerId } }, context),
    ],
  };
  return (await store.commit(change, now())).outcome === "stored";
}

/** The question as the resident gets it: their own words first, and a button to answer. */
export async function relayMessage(
  { slug, answerId, id, question }: Pick<Relay, "slug" | "answerId" | "id" | "question">,
  { token, language }: { token: string; language: Language },
  { store }: Context,
): Promise<Message> {
  const running = await store.consultations.find(slug);
  const answer = await store.reviews.find(answerId);
  return say.askedBack(
    {
      ...(running && { title: inLanguage(running.published.title, language).literal }),
      words: { literal: answer?.text ?? "", language: answer?.language ?? language },
      question: { literal: question, language: WRITTEN_IN },
    },
    { token, relayId: id, language },
  );
}
