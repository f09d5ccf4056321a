import { html } from "hono/html";
import { inLanguage, type Language, languageNameIn, withoutSimple } from "../../core/model/language.ts";
import type { PublicIdeas } from "../../core/site/public-ideas.ts";
import { ideasPart } from "../digest/consultation-part.ts";
import { consultationWords } from "../digest/consultation-words.ts";
import { sayIn } from "../local-words.ts";
import { anyOf, page } from "../page.ts";
import type { SiteSettings } from "./site.ts";

/** What residents sent in on their own; `digestLanguage`: in which digests are written. */
export function ideasPage(ideas: PublicIdeas | undefined, digestLanguage: Language, settings: SiteSettings): string {
  const { language, chats } = settings;
  const say = sayIn(settings);
  const links = (settings.ways?.("") ?? []).map(
    ({ title, url }) =>
      html`<a class="button other" href="${url}">${say("ideas-open-chat", { chat: inLanguage(title, language).literal })}</a> `,
  );
  const how =
    chats.length > 0
      ? html`<p class="lead">${say("ideas-how", { chats: anyOf(chats, language) })}</p>${links.length > 0 ? html`<p class="ways">${links}</p>` : ""}`
      : "";
  const main = html`<h1>${say("ideas-title")}</h1>
${how}
<p>${say("ideas-browser")}</p>
${ideas && ideas.ledger.received > 0 ? toldPart(ideas, digestLanguage, settings) : html`<p>${say("digest-ideas-none")}</p>`}`;
  return page(say("ideas-title"), main, settings);
}

function toldPart(ideas: PublicIdeas, digestLanguage: Language, settings: SiteSettings) {
  const say = sayIn(settings);
  const { week, untold } = ideas;
  const isOther = withoutSimple(settings.language) !== digestLanguage;
  const other = say("results-language", { language: languageNameIn(digestLanguage, settings.language) });
  return html`<p><a href="/digests/${week}">${say("results-from-digest", { week: week.replace("W", "") })}</a>${isOther ? html` ${other}` : ""}</p>
${untold > 0 ? html`<p class="note">${say("results-small")}</p>` : ""}
<div${isOther ? html` lang="${digestLanguage}" dir="ltr"` : ""}>
${ideasPart(ideas, consultationWords({ ...settings, language: digestLanguage }))}
</div>`;
}
