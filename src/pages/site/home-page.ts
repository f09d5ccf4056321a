import { html } from "hono/html";
import type { FrontPage, Listed } from "../../core/site/front-page.ts";
import { type Part, sayIn, wordsIn } from "../local-words.ts";
import { anyOf, page } from "../page.ts";
import type { SiteSettings } from "./site.ts";
import { stageLine } from "./stage-line.ts";
import { waysPart } from "./ways-part.ts";

/** The front door: what can be answered now, and what became of everything that was ever asked. */
export function homePage(lists: FrontPage, settings: SiteSettings): string {
  const { language, municipality, chats } = settings;
  const say = sayIn(settings);
  const title = say("home-title", { name: municipality });
  const none = lists.open.length === 0 ? html`<p>${say("lobby-empty")}</p>` : "";
  const main = html`<h1>${title}</h1>
<p class="lead">${chats.length > 0 ? say("home-how", { chats: anyOf(chats, language) }) : say("home-how-here")}</p>
${listPart(say("home-open-now"), lists.open, settings)}${none}
${listPart(say("home-late"), lists.late, settings)}
${listPart(say("home-waiting"), lists.waiting, settings)}
${listPart(say("home-soon"), lists.soon, settings)}
${listPart(say("home-answered"), lists.answered, settings)}
<h2>${say("home-more")}</h2>
<ul><li><a href="/ideas">${say("ideas-title")}</a></li><li><a href="/digests">${say("home-digests")}</a></li><li><a href="/lessons">${say("lessons-list-title")}</a></li></ul>`;
  return page(title, main, settings);
}

function listPart(heading: string, listed: Listed[], settings: SiteSettings) {
  if (listed.length === 0) return "";
  return html`<section>
<h2>${heading}</h2>
<ul class="cards">${listed.map((each) => html`<li>${cardOf(each, settings)}</li>`)}</ul>
</section>`;
}

function cardOf(listed: Listed, settings: SiteSettings) {
  const words = wordsIn(settings.language);
  const isOpen = listed.is.stage === "open";
  return html`<h3><a href="/c/${listed.slug}">${words(listed.title)}</a></h3>
<p>${words(listed.open)}</p>
${linesOf(listed, settings).map((line) => html`<p>${line}</p>`)}
${listed.is.isOverdue ? html`<p><strong>${overdue(listed, settings)}</strong></p>` : ""}
${isOpen ? waysPart(listed.slug, undefined, settings) : ""}`;
}

function overdue({ answerBy }: Listed, settings: SiteSettings): string {
  return sayIn(settings)("page-overdue", { answerBy: { date: answerBy } });
}

/** Where it stands, and what people were promised or told. */
function linesOf(listed: Listed, settings: SiteSettings): Part[] {
  const { is, closes, daysLeft, answerBy, outcome } = listed;
  const say = sayIn(settings);
  const words = wordsIn(settings.language);
  const stage = stageLine(is, listed, say, words);
  const promised = html`${say("promise-answer-by", { answerBy: { date: answerBy } })}`;
  switch (is.stage) {
    case "open":
      return [html`${say("home-days-left", { days: daysLeft, closes: { date: closes } })}`, promised];
    case "answered":
      return [
        ...(outcome ? [html`${say(`page-outcome-${outcome.result}`)} ${words(outcome.what)}`] : []),
        stage,
        ...(is.answeredOn !== undefined && is.answeredOn > answerBy
          ? [html`${say("home-kept-late", { answerBy: { date: answerBy } })}`]
          : []),
      ];
    case "not-yet":
      return [stage];
    default:
      return is.isOverdue ? [stage] : [stage, promised];
  }
}
