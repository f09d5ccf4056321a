import { type Consultation, questionOf } from "../consultation/consultation.ts";
import { type Question, rulesOf } from "../kinds/kinds.ts";
import { inLanguage, type Language, type Literal, languageNameIn, otherLanguage } from "../language.ts";
import { type ChannelPhrase, type Message, type Phrase, phrase } from "../messages/message.ts";
import {
  ADD,
  AGAIN,
  ANOTHER,
  button,
  CHANGE,
  HEARD,
  LIST,
  NO_REMARK,
  RECEIPT,
  RELAY,
  REMARK,
  RIGHT,
  SHOW,
  TYPE,
} from "../messages/press.ts";
import { councilReads, question } from "./ask.ts";
import { promiseCard } from "./card.ts";
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
  if (offered !== undefined) return remarkOffer(session, offered, c, "shows-words");
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

/** A question of the team about words that the resident wrote, with a button to answer it in the reader's language. */
export function askedBack(
  { title, words, question }: { title?: string; words: Literal; question: Literal },
  { token, relayId, language }: { token: string; relayId: string; language: Language },
): Message {
  const other = otherLanguage(question.language, language);
  return {
    text: [
      title === undefined ? phrase("relay-asks") : phrase("relay-asks-about", { title }),
      words,
      other === undefined
        ? phrase("relay-question")
        : phrase("relay-question-in", { language: languageNameIn(other, language) }),
      question,
    ],
    buttons: [[button(token, RELAY, relayId, phrase("button-relay"))]],
  };
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

/** Words that fit no option: are they meant as a remark on this question? It shows them where they do not stand right above. */
export function remarkOffer(session: Session, questionId: string, c: Consultation, shown?: "shows-words"): Message {
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
      ...(shown ? [{ literal: textOf(session.remarks?.[questionId] ?? []), language }] : []),
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
