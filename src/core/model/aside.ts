import { type Language, languageName } from "./language.ts";
import { type Button, type Message, type Phrase, phrase } from "./message.ts";
import { button } from "./press.ts";
import { ALL, FORGET, IDEA, LANGUAGE, LIST_LANGUAGES, LOBBY_TOKEN, NO, YES } from "./resident.ts";

/** What the town tells about itself: who can be called, where something broken is reported, who reads ideas. */
export type Town = {
  name: string;
  phone?: string;
  hours?: string;
  reportUrl?: string;
  ideaReader?: string;
  ideaDays: number;
};

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
    text: [phrase("idea-offer"), { literal: text, language }],
    buttons: [
      [button(LOBBY_TOKEN, IDEA, YES, phrase("button-idea"))],
      [button(LOBBY_TOKEN, IDEA, NO, phrase("button-no-remark"))],
    ],
  };
}

/** An idea is kept: who reads it, and by when one hears back. */
export function ideaReceipt(town: Town, answerBy: string): Message {
  return {
    text: [
      phrase("idea-thanks"),
      town.ideaReader
        ? phrase("idea-reader", { reader: town.ideaReader })
        : phrase("idea-reader-town", { town: town.name }),
      phrase("receipt-answer-by", { answerBy: { date: answerBy } }),
    ],
  };
}

/** What shall be forgotten: one consultation, or everything; the last button leaves it all. */
export function forgetQuestion(all: { id: string; label: Phrase }[]): Message {
  const one = all.map(({ id, label }) => [button(LOBBY_TOKEN, FORGET, id, label)]);
  return {
    text: [phrase("forget-which")],
    buttons: [
      [button(LOBBY_TOKEN, FORGET, ALL, phrase("button-forget-all"))],
      ...one,
      [button(LOBBY_TOKEN, FORGET, NO, phrase("button-keep"))],
    ],
  };
}

/** Where a person can be spoken to. */
export function help(town: Town): Message {
  return { text: [phrase("help"), ...talkToPerson(town)], buttons: [[languageButton]] };
}

export function talkToPerson({ name, phone, hours }: Town) {
  if (!phone) return [phrase("help-town", { town: name })];
  return [hours ? phrase("help-call-hours", { town: name, phone, hours }) : phrase("help-call", { town: name, phone })];
}

/** What is kept, for how long, and what a person can do about it. */
export function privacy({ name }: Town): Message {
  const keys = ["privacy-what", "privacy-not", "privacy-telegram", "privacy-rights"];
  return { text: [phrase("privacy", { town: name }), ...keys.map((key) => phrase(key))] };
}

/** Words of danger: the emergency number first, then the town's. */
export function danger(town: Town): Message {
  return { text: [phrase("danger"), ...talkToPerson(town)] };
}

/** Something is broken or dirty: there is a quicker way than an idea. */
export function report({ reportUrl }: Town): Message {
  return { text: [phrase("report", { url: reportUrl ?? "" })] };
}
