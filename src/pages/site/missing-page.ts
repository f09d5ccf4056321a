import { html } from "hono/html";
import type { LocalText } from "../../core/model/language.ts";
import { sayIn, wordsIn } from "../local-words.ts";
import { type PageSettings, page } from "../page.ts";

/** Why there is no page here, or no page any more. */
export type Missing =
  | "digest-not-found"
  | "page-not-found"
  | "poster-not-yet"
  | "unsubscribed"
  | "complaint-many"
  | "missing-code"
  | "data-not-yet";

/** Says kindly what is not there, and what is: consultations whose address looks like it, and the way home. */
export function missingPage(
  why: Missing,
  settings: PageSettings,
  near: { slug: string; title: LocalText }[] = [],
): string {
  const say = sayIn(settings);
  const words = wordsIn(settings.language);
  const links = near.map(({ slug, title }) => html`<li><a href="/c/${slug}">${words(title)}</a></li>`);
  const main = html`<h1>${say(why)}</h1>
${links.length > 0 ? html`<p>${say("missing-near")}</p><ul>${links}</ul>` : ""}
<p><a href="/">${say("home-title", { name: settings.municipality })}</a></p>`;
  return page(say(why), main, settings);
}
