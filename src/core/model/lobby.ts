import { languageButton } from "./aside.ts";
import { type Consultation, languagesOf } from "./consultation.ts";
import { inLanguage, type Language } from "./language.ts";
import { type Message, type Phrase, phrase } from "./message.ts";
import { LOBBY_TOKEN, OPEN } from "./resident.ts";

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
