import { html } from "hono/html";
import { inLanguage, type Language, type LocalText, withoutSimple } from "../core/model/language.ts";
import { phrase } from "../core/model/messages/message.ts";
import type { Say } from "../core/texts/texts.ts";
import type { Html, PageSettings } from "./page.ts";

export type Part = Html | Promise<Html> | "";

/** How one text of a consultation stands on the page, with its own language when it is not the page's. */
export type Words = (text: LocalText) => Part;

export function wordsIn(language: Language): Words {
  return (text) => {
    const { literal, language: its } = inLanguage(text, language);
    return its === language ? html`${literal}` : html`<span lang="${withoutSimple(its)}" dir="auto">${literal}</span>`;
  };
}

export function sayIn({ texts, language }: Pick<PageSettings, "texts" | "language">): Say {
  return (key, values) => texts.say(language, phrase(key, values));
}
