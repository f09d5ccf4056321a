import { html } from "hono/html";
import type { Consultation } from "../../core/model/consultation/consultation.ts";
import { sayIn, wordsIn } from "../local-words.ts";
import { type PageSettings, page } from "../page.ts";

/** A card for each letter, with its own code and where to type it. */
export function lettersPage(c: Consultation, codes: string[], address: string, settings: PageSettings): string {
  const say = sayIn(settings);
  const title = wordsIn(settings.language)(c.title);
  const cards = codes.map(
    (code) => html`<li><h2>${title}</h2>
<p>${say("code-letter")} <strong>${code}</strong></p>
<p>${say("code-letter-how", { url: address })}</p></li>`,
  );
  const main = html`<h1>${title}</h1><ol class="cards letters">${cards}</ol>`;
  return page(say("code-letter"), main, settings, "not-everybody");
}
