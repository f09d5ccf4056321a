import { html } from "hono/html";
import { type Language, languageNameIn, otherLanguage, withoutSimple } from "../../core/model/language.ts";
import type { PointName, ReviewClause, ReviewItem } from "../../core/model/reviews/review.ts";
import { shorten } from "../../core/texts/cut.ts";
import type { Say } from "../../core/texts/texts.ts";
import type { Html } from "../page.ts";
import { FIELD, type ReviewButton } from "./review-form.ts";

type Part = Html | Promise<Html> | "";

/** What every form of a page has in common. */
export type ItemSurroundings = {
  say: Say;
  /** Words in another language than this one stand there with its name. */
  language: Language;
  action: string;
  page: number;
  points: PointName[];
  token: string;
  /** A word about what was just decided, and at which item it stands. */
  told: { at: string; words: string } | undefined;
};

const LONGEST_OPTION = 70;

const wholeButtons: Record<ReviewItem["kind"], ReviewButton[]> = {
  point: ["right", "none"],
  loose: ["right", "none"],
  voice: ["let-through-all", "let-through-none"],
  sentence: ["right", "drop-sentence", "none"],
};
const tickedButtons: Record<ReviewItem["kind"], ReviewButton[]> = {
  point: ["right-without", "right-only", "split", "label"],
  loose: ["split", "right-without"],
  voice: ["let-through-ticked"],
  sentence: [],
};

/** One thing to decide, as a form of its own. */
export function itemForm(item: ReviewItem, nextId: string | undefined, around: ItemSurroundings): Part {
  const { say, told, action } = around;
  const { id, kind, more } = item;
  const hidden = { token: around.token, item: id, version: item.version, page: around.page, next: nextId ?? id };
  return html`${told?.at === id ? toldLine(told.words) : ""}
<form method="post" action="${action}" class="item" id="${id}">
${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<fieldset>
${headPart(item, say)}
${sentencePart(item, say)}
${clausesPart(item, around)}
${more > 0 ? html`<p class="note">${say("review-more", { count: more })}</p>` : ""}
<div class="acts whole">${buttons(item, wholeButtons[kind], say)}</div>
${isAlone(item) || kind === "sentence" ? "" : tickedPart(item, say)}
${otherPart(item, around)}
</fieldset>
</form>`;
}

/** What became of the last choice. */
export function toldLine(words: string): Part {
  return html`<p class="utrecht-alert utrecht-alert--ok" id="told" role="status">${words}</p>`;
}

/** What the item is about, and what is asked of it. Voices have nothing in common but that few people say each. */
function headPart(item: ReviewItem, say: Say): Part {
  const { kind, label, people } = item;
  const isOfVoices = kind === "voice" && !isAlone(item);
  const title = isOfVoices ? say("review-voices") : wordsOf(label.text, label.language);
  const asked = isOfVoices ? "voices" : isAlone(item) && kind !== "voice" ? "alone" : kind;
  return html`<legend><h2>${title} <span class="note">${say("review-people", { count: people })}</span></h2></legend>
<p>${say(`review-ask-${asked}`)}</p>`;
}

/** Words that stand in the heading already: there is nothing to tick. */
function isAlone({ label, clauses: [first, ...others] }: ReviewItem): boolean {
  return others.length === 0 && first?.id === label.id;
}

function clausesPart(item: ReviewItem, around: ItemSurroundings): Part {
  const [first] = item.clauses;
  if (first && isAlone(item)) return html`${shownField(first)}${besidePart(first, around)}`;
  const ticks = item.clauses.map(
    (clause) => html`<li>${shownField(clause)}
<label><input type="checkbox" name="${FIELD.clause}" value="${clause.id}"> ${wordsOf(clause.text, clause.language)}</label>
${besidePart(clause, around)}</li>`,
  );
  return html`<ul>${ticks}</ul>`;
}

const shownField = ({ id }: ReviewClause) => html`<input type="hidden" name="${FIELD.shown}" value="${id}">`;

/** What there is to know of a clause besides its words. */
function besidePart({ language, whole, people, isSure }: ReviewClause, { say, language: own }: ItemSurroundings): Part {
  const foreign = otherLanguage(language, own);
  const notes = [
    ...(foreign === undefined ? [] : [say("review-language", { language: languageNameIn(foreign, own) })]),
    ...(people > 1 ? [say("review-people", { count: people })] : []),
    ...(isSure ? [] : [say("review-unsure")]),
  ];
  return html`${notes.length > 0 ? html`<span class="note">${notes.join(" · ")}</span>` : ""}
${whole === undefined ? "" : html`<details><summary>${say("review-whole")}</summary>${wordsOf(whole, language)}</details>`}`;
}

function tickedPart(item: ReviewItem, say: Say): Part {
  const words = say("review-ticked");
  return html`<div class="acts ticked" role="group" aria-label="${words}"><p>${words}</p>${buttons(item, tickedButtons[item.kind], say)}</div>`;
}

/** How many a model counts, and its own sentence where it wrote one: that never stands there as if a resident said it. */
function sentencePart({ sentence }: ReviewItem, say: Say): Part {
  if (!sentence) return "";
  const { text, supports, opposes } = sentence;
  return html`<div class="model">${text === undefined ? "" : html`<p><strong>${say("review-model")}</strong> ${text}</p>`}
<p class="note">${say("review-judged", { supports, opposes })}</p></div>`;
}

/** To which point it belongs, or of which it is the reverse: the likeliest stands chosen. */
function otherPart(item: ReviewItem, { say, points }: ItemSurroundings): Part {
  const { id, kind, near } = item;
  if (kind === "voice" || kind === "sentence") return "";
  const others = points.filter((point) => point.id !== id && near.every((each) => each.id !== point.id));
  if (near.length + others.length === 0) return "";
  const list = (label: string, some: PointName[]) =>
    some.length === 0 ? "" : html`<optgroup label="${label}">${some.map(optionOf)}</optgroup>`;
  return html`<div class="acts">
<label for="point-${id}">${say("review-other")}</label>
<select name="${FIELD.point}" id="point-${id}">
${near.length === 0 ? html`<option value="">${say("review-pick")}</option>` : ""}
${list(say("review-near"), near)}${list(say("review-all"), others)}
</select>
${button(item, "join", say)}<span class="whole">${button(item, "reverse", say)}</span>
</div>`;
}

const optionOf = ({ id, label, people }: PointName) =>
  html`<option value="${id}">${shorten(label, LONGEST_OPTION)} (${people})</option>`;

/** The first is what is pressed most. */
function buttons(item: ReviewItem, values: ReviewButton[], say: Say) {
  const shown = values.filter((value) => value !== "drop-sentence" || item.sentence?.text !== undefined);
  return shown.map((value, i) => button(item, value, say, i === 0));
}

function button({ kind, clauses }: ReviewItem, value: ReviewButton, say: Say, isFirst = false) {
  const words = say(`review-do-${value}`, { kind, count: clauses.length });
  return html`<button type="submit" name="${FIELD.choice}" value="${value}"${isFirst ? html` class="first"` : ""}>${words}</button> `;
}

function wordsOf(text: string, language: Language) {
  return html`<q lang="${withoutSimple(language)}" dir="auto">${text}</q>`;
}
