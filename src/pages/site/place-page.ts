import { html } from "hono/html";
import type { PointedOut } from "../../core/site/find-place.ts";
import { sayIn, wordsIn } from "../local-words.ts";
import { page } from "../page.ts";
import type { WithWays } from "./site.ts";
import { stageLine } from "./stage-line.ts";
import { waysPart } from "./ways-part.ts";

/** Where the code of a poster leads: what it is about, and every way to answer. */
export function placePage(found: PointedOut[], settings: WithWays): string {
  const say = sayIn(settings);
  const words = wordsIn(settings.language);
  const parts = found.map(({ c, is, source }) => {
    const late = html`<p><a href="/c/${c.slug}">${stageLine(is, { opens: c.opens, closes: c.closes, decider: c.promise.decider }, say, words)}</a></p>`;
    return html`<h1>${words(c.title)}</h1>
<p class="lead">${words(c.promise.open)}</p>
<p>${say("promise-answer-by", { answerBy: { date: c.promise.answerBy } })}</p>
${is.stage === "open" ? waysPart(c.slug, source, settings) : late}
<p><a href="/c/${c.slug}">${say("page-promise")}</a></p>`;
  });
  return page(say("page-ways"), html`${parts}`, settings);
}
