import { html } from "hono/html";
import type { LocalText } from "../core/model/language.ts";
import { phrase } from "../core/model/message.ts";
import { anyOf, type PageSettings, page } from "./page.ts";

/** The chats in which residents answer, and the way into one of them; none before a bot's name is known. */
export type SiteSettings = PageSettings & { chats: LocalText[]; linkTo(code: string): string | undefined };

/** The front door: what is open now, and where to answer. */
export function homePage(open: { slug: string; title: string }[], settings: SiteSettings): string {
  const { texts, language, municipality, chats, linkTo } = settings;
  const title = texts.say(language, phrase("home-title", { name: municipality }));
  const links = open.map(({ slug, title }) => {
    const words = texts.say(language, phrase("home-open", { title }));
    const about = texts.say(language, phrase("home-about", { title }));
    const url = linkTo(slug);
    return html`<li>${url === undefined ? words : html`<a href="${url}">${words}</a>`}<br>
<a href="/c/${slug}">${about}</a></li>`;
  });
  const none = html`<p>${texts.say(language, phrase("lobby-empty"))}</p>`;
  const main = html`<h1>${title}</h1>
${chats.length > 0 ? html`<p>${texts.say(language, phrase("home-how", { chats: anyOf(chats, language) }))}</p>` : ""}
${links.length > 0 ? html`<ul>${links}</ul>` : none}
<p><a href="/digests">${texts.say(language, phrase("home-digests"))}</a></p>`;
  return page(title, main, settings);
}

/** All weeks that have a published digest, the newest first. */
export function digestListPage(published: { week: string; version: number }[], settings: PageSettings): string {
  const { texts, language } = settings;
  const title = texts.say(language, phrase("digest-list-title"));
  const newest = published.filter(({ week }, i) => published.findIndex((other) => other.week === week) === i);
  const items = newest.map(({ week, version }) => {
    const name = texts.say(language, phrase("digest-title", { number: week.replace("W", ""), version }));
    return html`<li><a href="/digests/${week}">${name}</a></li>`;
  });
  const none = html`<p>${texts.say(language, phrase("digest-list-empty"))}</p>`;
  return page(title, html`<h1>${title}</h1>${items.length > 0 ? html`<ul>${items}</ul>` : none}`, settings);
}

/** Asks before mail stops: a link in a mail may be followed by a machine. */
export function unsubscribePage(settings: PageSettings): string {
  const say = (key: string) => settings.texts.say(settings.language, phrase(key));
  const title = say("unsubscribe-ask");
  const main = html`<h1>${title}</h1><form method="post"><button type="submit">${say("button-unsubscribe")}</button></form>`;
  return page(title, main, settings);
}

export function notFoundPage(
  key: "digest-not-found" | "page-not-found" | "poster-not-yet" | "unsubscribed" | "complaint-many",
  settings: PageSettings,
): string {
  const words = settings.texts.say(settings.language, phrase(key));
  const home = settings.texts.say(settings.language, phrase("home-title", { name: settings.municipality }));
  return page(words, html`<h1>${words}</h1><p><a href="/">${home}</a></p>`, settings);
}
