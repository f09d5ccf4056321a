import { html, raw } from "hono/html";
import { renderSVG } from "uqr";
import type { Consultation } from "../core/model/consultation.ts";
import { inLanguage } from "../core/model/language.ts";
import { phrase } from "../core/model/message.ts";
import { anyOf, page } from "./page.ts";
import type { SiteSettings } from "./site.ts";

/** A poster of one A4 that leads residents into the chat; `url` is the link of the place where it hangs. */
export function posterPage(c: Consultation, url: string, settings: SiteSettings): string {
  const { texts, language, municipality, chats } = settings;
  const say = (key: string, values?: Parameters<typeof phrase>[1]) => texts.say(language, phrase(key, values));
  const title = inLanguage(c.title, language).literal;
  const code = renderSVG(url, { ecc: "M", border: 4 }).replace("<svg", '<svg aria-hidden="true"');
  const days = { closes: { date: c.closes }, answerBy: { date: c.promise.answerBy } };
  const main = html`<div class="poster">
<p class="call">${municipality} · ${say("poster-call")}</p>
<h1>${title}</h1>
<div role="img" aria-label="${say("poster-code", { url })}">${raw(code)}</div>
<p>${say("poster-how")}<br><a class="address" href="${url}">${url.replace("https://", "")}</a></p>
<p>${say("poster-what", { chats: anyOf(chats, language) })}</p>
<p>${say("poster-when", days)}</p>
</div>`;
  return page(title, main, settings);
}
