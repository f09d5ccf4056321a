import { type Consultation, languagesOf } from "../consultation/consultation.ts";
import { inLanguage, type Language, languageName } from "../language.ts";
import { ALL, FORGET, IDEA, LANGUAGE, LIST_LANGUAGES, LOBBY_TOKEN, NO, OPEN, YES } from "../resident.ts";
import type { Button } from "./message.ts";
import { type Message, type Phrase, phrase } from "./message.ts";
import { button } from "./press.ts";

const MOST_SHOWN = 20;

/** Greets somebody who is in no consultation with what is open now, one button each. */
export function lobby(greeting: Phrase[], open: Consultation[], language: Language): Message {
  const shown = open.slice(0, MOST_SHOWN);
  if (shown.length === 0) return { text: [...greeting, phrase("lobby-empty")], buttons: [[languageButton]] };
  const buttons = shown.map((c) => [
    { label: inLanguage(c.title, language), press: { token: LOBBY_TOKEN, questionId: OPEN, optionId: c.slug } },
  ]);
  return {
    text: [...greeting, phrase("lobby-open", { count: shown.length })],
    buttons: [...buttons, [languageButton]],
  };
}

/** The languages that residents meet in these consultations. */
export function languagesAmong(consultations: Consultation[]): Language[] {
  return [...new Set(consultations.flatMap(languagesOf))];
}

/** Leads to the list of languages. */
export const languageButton: Button = button(LOBBY_TOKEN, LANGUAGE, LIST_LANGUAGES, phrase("button-language"));

/** The languages, each by its own name; the question itself stands in the reader's. */
export function languageList(languages: Language[]): Message {
  return {
    text: [phrase("language-which")],
    buttons: languages.map((language) => [
      button(LOBBY_TOKEN, LANGUAGE, language, { literal: languageName(language), language }),
    ]),
  };
}

/** Are these words an idea for the town? */
export function ideaOffer(text: string, language: Language): Message {
  return {
    text: [phrase("idea-offer"), { literal: text, language }, phrase("council-reads")],
    buttons: [
      [button(LOBBY_TOKEN, IDEA, YES, phrase("button-idea"))],
      [button(LOBBY_TOKEN, IDEA, NO, phrase("button-no-remark"))],
    ],
  };
}

/** What shall be forgotten: one participation, or everything; the last button leaves it all. */
export function forgetQuestion(all: { id: string; label: Phrase }[], isShared: boolean): Message {
  const one = all.map(({ id, label }) => [button(LOBBY_TOKEN, FORGET, id, label)]);
  return {
    text: [phrase("forget-which"), ...(isShared ? [phrase("forget-shared")] : [])],
    buttons: [
      [button(LOBBY_TOKEN, FORGET, ALL, phrase("button-forget-all"))],
      ...one,
      [button(LOBBY_TOKEN, FORGET, NO, phrase("button-keep"))],
    ],
  };
}
