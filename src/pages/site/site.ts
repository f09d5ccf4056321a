import { html } from "hono/html";
import type { LocalText } from "../../core/model/language.ts";
import { phrase } from "../../core/model/messages/message.ts";
import type { PublishedWeek } from "../../core/site/weeks.ts";
import { sayIn } from "../local-words.ts";
import { type PageSettings, page } from "../page.ts";

/** A way into a chat. */
export type Way = { title: LocalText; url: string };

/** The way into each chat in which residents answer; none before a bot's name is known. */
export type WithWays = PageSettings & { ways?: (code: string) => Way[] };

/** The chats besides this website in which residents answer. */
export type SiteSettings = WithWays & { chats: LocalText[] };

/** All weeks that have a published digest, the newest first. */
export function digestListPage(weeks: PublishedWeek[], settings: PageSettings): string {
  const say = sayIn(settings);
  const title = say("digest-list-title");
  const none = html`<p>${say("digest-list-empty")}</p>`;
  return page(
    title,
    html`<h1>${title}</h1>
<p class="lead">${say("digest-list-how")}</p>
${weeks.length > 0 ? weekList(weeks, settings) : none}`,
    settings,
  );
}

/** Links to the digests of these weeks. */
export function weekList(weeks: PublishedWeek[], settings: PageSettings) {
  const say = sayIn(settings);
  const items = weeks.map(({ week, from, to }) => {
    const number = Number(week.slice(-2));
    const name = say("page-week", { week: number, from: { date: from }, to: { date: to } });
    return html`<li><a href="/digests/${week}">${name}</a></li>`;
  });
  return html`<ul>${items}</ul>`;
}

/** Asks before mail stops: a link in a mail may be followed by a machine. */
export function unsubscribePage(settings: PageSettings): string {
  const say = (key: string) => settings.texts.say(settings.language, phrase(key));
  const title = say("unsubscribe-ask");
  const main = html`<h1>${title}</h1><form method="post"><button type="submit">${say("button-unsubscribe")}</button></form>`;
  return page(title, main, settings);
}
