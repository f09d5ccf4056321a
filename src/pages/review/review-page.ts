import { html } from "hono/html";
import { phrase } from "../../core/model/messages/message.ts";
import type { ReviewSheet, ToReview } from "../../core/model/reviews/review.ts";
import type { Say } from "../../core/texts/texts.ts";
import { type PageSettings, page } from "../page.ts";
import type { Telling } from "./review-form.ts";
import { itemForm, toldLine } from "./review-item.ts";

/** Who looks at it, by the token of their forms; and what became of the choice they made last. */
export type ReviewVisit = { token: string; told?: { telling: Telling; at: string } };

/** The consultations of a week in which something is left to review. */
export function reviewListPage(week: string, all: ToReview[], settings: PageSettings): string {
  const say = sayOf(settings);
  const title = say("review-title", { number: week.replace("W", "") });
  const items = all.map(
    ({ slug, title: of, left }) => html`<li><a href="/review/c/${slug}">${of}</a> ${say("review-left", { left })}</li>`,
  );
  const main = html`<h1>${title}</h1>
<p>${say("review-why")}</p>
${items.length > 0 ? html`<ul>${items}</ul>` : html`<p>${say("review-none")}</p>`}`;
  return page(title, main, settings, "not-everybody");
}

/** A page of what there is to decide about one consultation: forms that work without a script. */
export function reviewPage(sheet: ReviewSheet, visit: ReviewVisit, settings: PageSettings): string {
  const say = sayOf(settings);
  const { slug, items, points, page: number } = sheet;
  const told = visit.told && { at: visit.told.at, words: say(`review-told-${visit.told.telling}`) };
  const around = {
    say,
    language: settings.language,
    action: `/review/c/${slug}`,
    page: number,
    points,
    token: visit.token,
    told,
  };
  const isBesideItem = items.some(({ id }) => id === told?.at);
  const title = say("review-of", { title: sheet.title });
  const main = html`<p><a href="/review">${say("review-back")}</a></p>
<h1>${title}</h1>
<p>${say("review-progress", { decided: sheet.decided, left: sheet.left })} ${say("review-looked", { looked: sheet.looked, answers: sheet.answers })}</p>
<details><summary>${say("review-how")}</summary><p>${say("review-how-points")}</p><p>${say("review-how-ticks")}</p><p>${say("review-how-voices")}</p></details>
${told && !isBesideItem ? toldLine(told.words) : ""}
${items.map((item, i) => itemForm(item, items[i + 1]?.id, around))}
${items.length === 0 ? html`<p>${say("review-done")}</p>` : ""}
${pager(sheet, say)}`;
  return page(title, main, settings, "not-everybody");
}

function pager({ slug, page: number, pages }: ReviewSheet, say: Say) {
  const link = (to: number, key: string) =>
    to < 1 || to > pages ? "" : html`<a href="/review/c/${slug}?page=${to}">${say(key)}</a> `;
  if (pages < 2) return "";
  return html`<nav aria-label="${say("review-pages")}"><p>${link(number - 1, "review-before")}${say("review-page", { page: number, pages })} ${link(number + 1, "review-after")}</p></nav>`;
}

function sayOf({ texts, language }: PageSettings): Say {
  return (key, values) => texts.say(language, phrase(key, values));
}
