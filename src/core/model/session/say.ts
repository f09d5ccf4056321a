import { type Consultation, questionOf } from "../consultation.ts";
import { type Question, rulesOf } from "../kinds/kinds.ts";
import { inLanguage, type Language, type Literal, type LocalText, languageNameIn, otherLanguage } from "../language.ts";
import { languageButton } from "../lobby.ts";
import { type ChannelPhrase, type Message, type Phrase, phrase } from "../message.ts";
import {
  ADD,
  AGAIN,
  ANOTHER,
  BEGIN,
  BEGIN_LATE,
  BEGIN_READ,
  button,
  CHANGE,
  HEARD,
  HELPER,
  LIST,
  NO_REMARK,
  PROMISE,
  READ_FIRST,
  RECEIPT,
  RELAY,
  REMARK,
  RIGHT,
  SHOW,
  TYPE,
} from "../press.ts";
import { reasonsOf } from "../reasons.ts";
import { councilReads, question } from "./ask.ts";
import { questionForRemarks, visibleQuestions } from "./route.ts";
import { type Effect, offeredNow, reply, type Session, standing, textOf } from "./session.ts";

const LONGEST_LIST = 40;

/** The message that a session stands at: what was asked last, and waits for the resident. */
export function current(session: Session, c: Consultation): Message {
  if (session.heard)
    return session.heard.isForwarded
      ? forwardedOffer(session, session.heard.text)
      : heardOffer(session, session.heard.text);
  const offered = offeredNow(session);
  if (offered !== undefined) return remarkOffer(session, offered, c);
  return atRest(session, c);
}

/** The same without an offer that waits for a yes or no. */
export function atRest(session: Session, c: Consultation): Message {
  const asked = session.stage === "asking" ? questionOf(c, session.questionId) : undefined;
  if (asked) return question(session, asked, c);
  return session.stage === "invited" ? promiseCard(session, c) : receipt(session, c);
}

/** Shows what a session stands at. */
export function whatStands(session: Session, c: Consultation): Effect {
  return reply(current(session, c), standing(session));
}

/** Asks whether words are a remark on this question. */
export function offer(session: Session, questionId: string, c: Consultation): Effect {
  return reply(remarkOffer(session, questionId, c), standing(session));
}

/** What is kept of people, and whose channel they are in. */
const privacyFor: Record<Consultation["audience"], ChannelPhrase> = {
  residents: { ofCompany: "promise-privacy-company", ofTown: "promise-privacy" },
  team: { ofCompany: "promise-privacy-team-company", ofTown: "promise-privacy-team" },
};

/** As short as it can be: what it is about, who decides, when one hears back, without a name, from a computer. */
export function promiseCard({ token, language, helper }: Session, c: Consultation): Message {
  const its = inLanguage(c.title, language).language;
  const other = otherLanguage(its, language);
  return {
    text: [
      inLanguage(c.title, language),
      ...(other === undefined ? [] : [phrase("card-language", { language: languageNameIn(other, language) })]),
      phrase("promise-decider", { decider: firstSentence(inLanguage(c.promise.decider, language).literal) }),
      phrase("card-answer-by", { answerBy: { date: c.promise.answerBy } }),
      phrase("card-nameless"),
      ...(helper ? [phrase("promise-helper")] : []),
    ],
    buttons: [
      [button(token, PROMISE, BEGIN, phrase("button-begin"))],
      [button(token, PROMISE, READ_FIRST, phrase("button-read-first"))],
      [languageButton],
      [button(token, PROMISE, HELPER, phrase(helper ? "button-no-helper" : "button-helper"))],
    ],
  };
}

/** Everything that the card leaves out: the whole promise, what is kept, when words do not count, and what this is not. */
export function wholePromise({ token, language, version }: Session, c: Consultation): Message {
  return {
    text: [
      inLanguage(c.title, language),
      ...promiseLines(c, language),
      privacyFor[c.audience],
      ...(version > 1 ? [phrase("promise-version", { version })] : []),
      phrase("rules"),
      ...reasonsOf(c, language).map(({ label }) => label),
      phrase("rules-anger"),
      ...(c.audience === "residents" ? [phrase("formal")] : []),
    ],
    buttons: [[button(token, PROMISE, BEGIN_READ, phrase("button-begin"))]],
  };
}

/** To who answers before the first question: what they said waits, or one has to begin first. */
export function beginFirst({ token, remarks }: Session): Message {
  return {
    text: [phrase(remarks ? "begin-first-kept" : "begin-first")],
    buttons: [[button(token, PROMISE, BEGIN_LATE, phrase("button-begin"))]],
  };
}

function firstSentence(text: string): string {
  return /^.*?[.!?؟](?=\s|$)/su.exec(text)?.[0] ?? text;
}

/** Words of the resident do not count, and why; with a button to try once more, if that is still open. */
export function rejected(
  words: Phrase,
  reason: Phrase,
  next: { token: string; questionId: string } | "no-more" | "another-idea",
): Message {
  const text = [phrase("rejected"), words, phrase("rejected-because"), reason];
  if (next === "no-more") return { text: [...text, phrase("rejected-for-good")] };
  if (next === "another-idea") return { text: [...text, phrase("rejected-idea")] };
  return {
    text: [...text, phrase("rejected-try")],
    buttons: [[button(next.token, next.questionId, CHANGE, phrase("button-try-again"))]],
  };
}

/** A question of the team about words that the resident wrote, with a button to answer it. */
export function askedBack(
  { title, words, question }: { title?: string; words: Literal; question: Literal },
  { token, relayId }: { token: string; relayId: string },
): Message {
  return {
    text: [
      title === undefined ? phrase("relay-asks") : phrase("relay-asks-about", { title }),
      words,
      phrase("relay-question"),
      question,
    ],
    buttons: [[button(token, RELAY, relayId, phrase("button-relay"))]],
  };
}

/** The promise itself, a line each. */
export function promiseLines({ promise }: Consultation, language: Language): Phrase[] {
  const literal = (text: LocalText) => inLanguage(text, language).literal;
  return [
    phrase("promise-decided", { decided: literal(promise.decided) }),
    phrase("promise-open", { open: literal(promise.open) }),
    phrase("promise-decider", { decider: literal(promise.decider) }),
    phrase(`promise-rung-${promise.rung}`),
    phrase("promise-answer-by", { answerBy: { date: promise.answerBy } }),
  ];
}

/** Whose app this is, and that what was said is no formal objection. */
const receiptApp: ChannelPhrase = { ofCompany: "receipt-app", ofTown: "formal" };

/** What happens next and when, and the offer to add or change something. */
export function receipt(session: Session, c: Consultation): Message {
  return {
    text: [
      phrase("receipt-thanks", { title: inLanguage(c.title, session.language).literal }),
      ...inPieces(session, c).flatMap((q) => wholeAnswer(session, q)),
      phrase("receipt-next", { closes: { date: c.closes } }),
      phrase("receipt-answer-by", { answerBy: { date: c.promise.answerBy } }),
      ...(c.audience === "residents" ? [receiptApp] : []),
      phrase("receipt-add"),
    ],
    buttons: receiptButtons(session),
  };
}

/** The questions that were answered in several messages. */
function inPieces({ picked, said }: Session, c: Consultation): Question[] {
  return visibleQuestions(picked, c).filter((q) => rulesOf(q).isInWords && (said[q.id]?.length ?? 0) > 1);
}

function wholeAnswer({ language, said }: Session, { id, text }: Question): Phrase[] {
  const question = inLanguage(text, language).literal;
  return [phrase("whole-answer", { question }), { literal: textOf(said[id] ?? []), language }];
}

/** A message was put to the answer that it is a piece of. */
export function joined(session: Session, q: Question, c: Consultation): Message {
  const text = wholeAnswer(session, q);
  return session.stage === "finished" ? { ...added(session, c), text } : { text };
}

/** A line to who had the receipt before. */
export function doneAlready(session: Session, key: string): Message {
  return { text: [phrase(key)], buttons: receiptButtons(session) };
}

function receiptButtons({ token, helper }: Session) {
  return [
    [button(token, RECEIPT, ADD, phrase("button-add"))],
    [button(token, RECEIPT, LIST, phrase("button-change"))],
    ...(helper ? [[button(token, RECEIPT, ANOTHER, phrase("button-another"))]] : []),
  ];
}

/** Asks for what is still to be said; who was asked nothing in words yet reads who will read it. */
export function addNow({ picked }: Session, c: Consultation): Message {
  const wroteBefore = visibleQuestions(picked, c).some((q) => rulesOf(q).isInWords);
  return { text: [...(wroteBefore ? [] : councilReads(c)), phrase("add-now")] };
}

/** Something was added after the receipt. */
export function added(session: Session, c: Consultation): Message {
  return {
    text: [phrase("added"), phrase("receipt-answer-by", { answerBy: { date: c.promise.answerBy } })],
    buttons: receiptButtons(session),
  };
}

/** The questions that were answered or skipped, a button each, and the way back to the receipt. */
export function changeable({ token, language, picked }: Session, c: Consultation): Message {
  const buttons = visibleQuestions(picked, c)
    .slice(0, LONGEST_LIST)
    .map((q) => [button(token, q.id, CHANGE, inLanguage(q.text, language))]);
  return {
    text: [phrase("change-which")],
    buttons: [...buttons, [button(token, RECEIPT, SHOW, phrase("button-keep"))]],
  };
}

/** Words that fit no option: are they meant as a remark on this question? */
export function remarkOffer(session: Session, questionId: string, c: Consultation): Message {
  const { token, language } = session;
  const q = questionOf(c, questionId);
  const change = button(token, questionId, CHANGE, phrase("button-change-answer"));
  const wording = q ? inLanguage(q.text, language).literal : "";
  const isAdded =
    session.stage === "finished" &&
    session.offered !== questionId &&
    questionId === questionForRemarks(session.picked, c);
  return {
    text: [
      isAdded ? phrase("add-offer") : phrase(q ? rulesOf(q).remarkOffer(q) : "remark-offer", { question: wording }),
      ...councilReads(c),
    ],
    buttons: [
      [button(token, questionId, REMARK, phrase("button-remark"))],
      [button(token, questionId, NO_REMARK, phrase("button-no-remark"))],
      ...(session.offered === questionId ? [[change]] : []),
    ],
  };
}

/** What was heard in a spoken message: is it right? */
export function heardOffer({ token, language }: Session, text: string): Message {
  return {
    text: [phrase("heard"), { literal: text, language }, phrase("heard-right-question")],
    buttons: [
      [button(token, HEARD, RIGHT, phrase("button-right"))],
      [button(token, HEARD, AGAIN, phrase("button-again"))],
      [button(token, HEARD, TYPE, phrase("button-type"))],
    ],
  };
}

/** Somebody passed a message on: are these their own words too? */
export function forwardedOffer({ token, language }: Session, text: string): Message {
  return {
    text: [phrase("forwarded"), { literal: text, language }, phrase("forwarded-question")],
    buttons: [
      [button(token, HEARD, RIGHT, phrase("button-forwarded"))],
      [button(token, HEARD, AGAIN, phrase("button-no-remark"))],
    ],
  };
}

/** Tells somebody who took part that the promise is not the one they saw, and why they hear back on another day. */
export function promiseChanged(
  c: Consultation & { version: number },
  seen: Pick<Consultation, "promise">,
  language: Language,
): Message {
  const title = inLanguage(c.title, language).literal;
  const changed = phrase("promise-changed", { title, version: c.version });
  return { text: [changed, ...newDay(c, seen, language), ...promiseLines(c, language)] };
}

function newDay(
  { promise: { answerBy, because } }: Consultation,
  { promise: seen }: Pick<Consultation, "promise">,
  language: Language,
): Phrase[] {
  if (answerBy === seen.answerBy) return [];
  const days = phrase("promise-new-day", { before: { date: seen.answerBy }, answerBy: { date: answerBy } });
  const why = because
    ? phrase("promise-because", { because: inLanguage(because, language).literal })
    : phrase("promise-no-reason");
  return [days, why];
}
