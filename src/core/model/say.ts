import { pickedLabels } from "./answer.ts";
import { type Consultation, optionIds, type Question, questionOf } from "./consultation.ts";
import { inLanguage, type Language, type LocalText } from "./language.ts";
import { type Button, type Message, type Phrase, phrase } from "./message.ts";
import { type Picked, progress } from "./route.ts";

/** What a press can mean besides an option; no option id holds these signs. */
export const BEGIN = "_begin";
export const SKIP = "_skip";
export const FINISH = "_finish";
export const UNTICK = "!";
export const ADD = "_add";
export const REMARK = "_remark";
export const NO_REMARK = "_no-remark";

type Speaker = { token: string; language: Language; picked: Picked; version: number };

/** What is decided, what is open, who decides and when one hears back: it comes before the first question. */
export function promiseCard({ token, language, version }: Speaker, c: Consultation): Message {
  const literal = (text: LocalText) => inLanguage(text, language).literal;
  return {
    text: [
      inLanguage(c.title, language),
      ...promiseLines(c, language),
      phrase("promise-privacy"),
      ...(version > 1 ? [phrase("promise-version", { version })] : []),
      phrase("promise-begin", { questions: c.questions.length, title: literal(c.title) }),
    ],
    buttons: [[button(token, "_promise", BEGIN, phrase("button-begin"))]],
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

/** A question with its place in the row and its buttons: options, finish, skip. A text question has skip only. */
export function question(session: Speaker & { ticked?: string[] }, q: Question, c: Consultation): Message {
  const { token, language, picked } = session;
  const skip = button(token, q.id, SKIP, phrase("button-skip"));
  const finish = button(token, q.id, FINISH, phrase("button-finish"));
  return {
    text: [phrase("progress", progress(q, picked, c)), inLanguage(q.text, language), ...hint(q, language)],
    buttons: [...optionButtons(session, q), ...(q.kind === "multiple" ? [[finish]] : []), [skip]],
  };
}

function hint(q: Question, language: Language): Phrase[] {
  if (q.kind === "multiple") return [phrase("hint-multiple")];
  if (q.kind === "text") return [phrase("hint-text")];
  if (q.kind === "choice") return [];
  const { literal: low } = inLanguage(q.low, language);
  return [phrase("hint-scale", { low, high: inLanguage(q.high, language).literal })];
}

function optionButtons({ token, language, ticked = [] }: Speaker & { ticked?: string[] }, q: Question): Button[][] {
  if (q.kind === "text") return [];
  if (q.kind === "scale") return [optionIds(q).map((id) => button(token, q.id, id, { literal: id, language }))];
  return q.options.map((o) => {
    const isTicked = ticked.includes(o.id);
    const press = isTicked ? UNTICK + o.id : o.id;
    return [{ ...button(token, q.id, press, inLanguage(o.text, language)), ...(isTicked && { ticked: true }) }];
  });
}

/** A question that is behind the resident: its wording and what was chosen, without buttons. */
export function settled({ language, picked }: Speaker, q: Question): Message {
  const given = picked[q.id];
  const literal = inLanguage(q.text, language);
  if (!Array.isArray(given)) return { text: [literal, phrase(given === "words" ? "answered-in-words" : "skipped")] };
  return { text: [literal, phrase("your-answer", { answer: pickedLabels(q, given, language) })] };
}

/** What happens next and when, and the offer to add something. */
export function receipt({ token, language }: Speaker, c: Consultation): Message {
  return {
    text: [
      phrase("receipt-thanks", { title: inLanguage(c.title, language).literal }),
      phrase("receipt-next", { closes: { date: c.closes } }),
      phrase("receipt-answer-by", { answerBy: { date: c.promise.answerBy } }),
      phrase("receipt-add"),
    ],
    buttons: [[button(token, "_receipt", ADD, phrase("button-add"))]],
  };
}

export function added({ token }: Speaker, c: Consultation): Message {
  return {
    text: [phrase("added"), phrase("receipt-answer-by", { answerBy: { date: c.promise.answerBy } })],
    buttons: [[button(token, "_receipt", ADD, phrase("button-add"))]],
  };
}

/** Words that fit no option: are they meant as a remark on this question? */
export function remarkOffer({ token, language }: Speaker, questionId: string, c: Consultation): Message {
  const q = questionOf(c, questionId);
  const wording = q ? inLanguage(q.text, language).literal : "";
  return {
    text: [phrase("remark-offer", { question: wording })],
    buttons: [
      [button(token, questionId, REMARK, phrase("button-remark"))],
      [button(token, questionId, NO_REMARK, phrase("button-no-remark"))],
    ],
  };
}

function button(token: string, questionId: string, optionId: string, label: Phrase): Button {
  return { label, press: { token, questionId, optionId } };
}

/** Tells somebody who took part that the promise is not the one they saw. */
export function promiseChanged(c: Consultation & { version: number }, language: Language): Message {
  const title = inLanguage(c.title, language).literal;
  return { text: [phrase("promise-changed", { title, version: c.version }), ...promiseLines(c, language)] };
}
