import { html } from "hono/html";
import type { Language } from "../../core/model/language.ts";
import { phrase } from "../../core/model/messages/message.ts";
import type { Texts } from "../../core/texts/texts.ts";
import { type PageSettings, page } from "../page.ts";

const parts = [
  "begin-make",
  "begin-colleagues",
  "begin-council",
  "help-menu",
  "help-idea",
  "help-message",
  "help-thread",
  "help-own",
];

/** What colleagues can do in Slack, in the words that Slack says it in. */
export function manualPage(teamTexts: Texts, language: Language, settings: PageSettings): string {
  const say = (key: string) => teamTexts.say(language, phrase(key));
  const main = html`<h1>${say("manual-title")}</h1>
${parts.map((part) => html`<p>${say(part)}</p>`)}`;
  return page(say("manual-title"), main, { ...settings, language });
}
