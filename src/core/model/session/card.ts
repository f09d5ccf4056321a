import type { Consultation } from "../consultation/consultation.ts";
import { inLanguage, type Language, type LocalText, languageNameIn, otherLanguage } from "../language.ts";
import { languageButton } from "../messages/lobby.ts";
import { type ChannelPhrase, type Message, type Phrase, phrase } from "../messages/message.ts";
import { BEGIN, BEGIN_LATE, BEGIN_READ, button, HELPER, PROMISE, READ_FIRST } from "../messages/press.ts";
import { reasonsOf } from "../messages/reasons.ts";
import type { Session } from "./session.ts";

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

/** Tells somebody who took part that the promise is not the one they saw or answers are taken again, and why another day. */
export function promiseChanged(
  c: Consultation & { version: number },
  seen: Pick<Consultation, "promise">,
  language: Language,
  isOpenAgain = false,
): Message {
  const title = inLanguage(c.title, language).literal;
  const changed = phrase("promise-changed", { title, version: c.version });
  const again = isOpenAgain ? [phrase("promise-open-again", { closes: { date: c.closes } })] : [];
  return { text: [changed, ...again, ...newDay(c, seen, language), ...promiseLines(c, language)] };
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
