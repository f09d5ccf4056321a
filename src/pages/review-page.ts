import { html, raw } from "hono/html";
import { phrase } from "../core/model/message.ts";
import type { ReviewSheet, ToReview } from "../core/model/review.ts";
import type { Say } from "../core/texts/texts.ts";
import { formStyle } from "./form-style.ts";
import { type PageSettings, page } from "./page.ts";
import type { Telling } from "./review-form.ts";
import { itemForm, toldLine } from "./review-item.ts";

/** Who looks at it, by the token of their forms; and what became of the choice they made last. */
export type ReviewVisit = { token: string; told?: { telling: Telling; at: string } };

export const reviewStyle = `${formStyle}
.item { border-top: 2px solid #154273; margin-top: 1.5rem; padding-top: .5rem; scroll-margin-top: 4rem; }
.item fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.item legend { padding: 0; }
.item h2 { font-size: 1.15rem; border: 0; margin: 0; padding: 0; }
.item ul { list-style: none; margin: .5rem 0; padding: 0; }
.item li { border-bottom: 1px solid #ddd; padding: .25rem 0; }
.item label { display: block; padding: .5rem 0; }
.item li label { padding-inline-start: 2.25rem; }
.item li input[type=checkbox] { float: inline-start; margin: .1rem 0 0 -2.25rem; width: 1.5rem; height: 1.5rem; }
.item li .note, .item li details { margin-inline-start: 2.25rem; }
.note { font-size: .95rem; font-weight: 400; color: #444; }
summary { padding: .5rem 0; cursor: pointer; }
.acts { margin: .5rem 0; }
.acts p { margin: 0; }
.model { background: #f3f3f3; padding: .5rem .75rem; font-style: italic; }
.model .note, .model strong, .model button { font-style: normal; }
.told { background: #e6f1e6; border-inline-start: .4rem solid #39870c; padding: .5rem .75rem; margin: 1rem 0; scroll-margin-top: 1rem; }
@supports selector(:has(a)) {
  .item:has(input:checked) .whole, .item:not(:has(input:checked)) .ticked { display: none; }
}
`;

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
  const main = html`<style>${raw(reviewStyle)}</style>
<p><a href="/review">${say("review-back")}</a></p>
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
