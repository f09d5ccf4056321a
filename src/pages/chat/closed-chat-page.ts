import { html } from "hono/html";
import { phrase } from "../../core/model/messages/message.ts";
import { type PageSettings, page } from "../page.ts";

/** Why nothing could be done with what was sent. */
export type Refused = "strange" | "unknown" | "too-much" | "not-saved" | "mail-gone" | "mail-stopped";

/** Says kindly what is the matter, and where to go on. */
export function closedChatPage(title: string, words: string, onward: string, settings: PageSettings): string {
  const main = html`<div class="chat"><h1 dir="auto">${title}</h1>
<p dir="auto">${words}</p>
<p><a href="${onward}">${settings.texts.say(settings.language, phrase("web-onward"))}</a></p></div>`;
  return page(title, main, settings, "not-everybody");
}

export function refusedChatPage(why: Refused, onward: string, settings: PageSettings): string {
  const say = (key: string) => settings.texts.say(settings.language, phrase(key));
  return closedChatPage(say(`web-${why}-title`), say(`web-${why}`), onward, settings);
}
