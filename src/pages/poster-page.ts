import { html, raw } from "hono/html";
import { renderSVG } from "uqr";
import type { Consultation } from "../core/model/consultation.ts";
import { inLanguage } from "../core/model/language.ts";
import { phrase } from "../core/model/message.ts";
import { anyOf, page } from "./page.ts";
import type { SiteSettings } from "./site.ts";

export const posterStyle = `
.poster { text-align: center; }
.poster h1 { font-size: 2.6rem; margin: .25rem 0 1rem; overflow-wrap: anywhere; }
.poster .call { font-size: 1.6rem; font-weight: 600; color: #154273; margin: 0; }
.poster svg { width: min(70vw, 11cm); height: auto; }
.poster .address { font-weight: 600; overflow-wrap: anywhere; }
@page { size: A4; margin: 1.5cm; }
@media print { .poster { font-size: 14pt; } .poster h1 { font-size: 34pt; } .poster .call { font-size: 22pt; } }
`;

/** A poster of one A4 that leads residents into the chat; `url` is the link of the place where it hangs. */
export function posterPage(c: Consultation, url: string, settings: SiteSettings): string {
  const { texts, language, municipality, chats } = settings;
  const say = (key: string, values?: Parameters<typeof phrase>[1]) => texts.say(language, phrase(key, values));
  const title = inLanguage(c.title, language).literal;
  const code = renderSVG(url, { ecc: "M", border: 4 }).replace("<svg", '<svg aria-hidden="true"');
  const days = { closes: { date: c.closes }, answerBy: { date: c.promise.answerBy } };
  const main = html`<style>${raw(posterStyle)}</style>
<div class="poster">
<p class="call">${municipality} · ${say("poster-call")}</p>
<h1>${title}</h1>
<div role="img" aria-label="${say("poster-code", { url })}">${raw(code)}</div>
<p>${say("poster-how")}<br><a class="address" href="${url}">${url.replace("https://", "")}</a></p>
<p>${say("poster-what", { chats: anyOf(chats, language) })}</p>
<p>${say("poster-when", days)}</p>
</div>`;
  return page(title, main, settings);
}
