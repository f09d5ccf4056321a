import { html } from "hono/html";
import type { NoteAnswer, NoteSection, ResponseNote } from "../../core/model/digests/note.ts";
import { inTheirLanguage, quoted } from "../foreign-words.ts";
import { type PageSettings, page } from "../page.ts";
import { type NoteSay, noteWords } from "../report/note-words.ts";

/** Every answer in words under its points, as a document that reads and prints well. */
export function answersPage(note: ResponseNote, settings: PageSettings): string {
  const words = noteWords(note, settings);
  const isFirst = note.page === 1;
  const main = html`<h1>${words.title}</h1>
<p>${words.town} · ${words.madeOn}</p>
${words.about.map((line) => html`<p>${line}</p>`)}
${isFirst ? outcomesPart(note, words) : ""}
${isFirst ? contentsPart(note, words) : ""}
<h2>${words.say("note-answers")}</h2>
${note.sections.map((section) => sectionPart(section, words))}
${note.page === note.pages && words.rest ? html`<p><strong>${words.rest}</strong></p>` : ""}
${pagesPart(note, words)}`;
  return page(words.title, main, settings, "not-everybody");
}

function outcomesPart({ outcomes, next }: ResponseNote, words: NoteSay) {
  if (next === undefined) return html`<p>${words.say("report-not-done")}</p>`;
  return html`<section>
<h2>${words.say("page-outcomes")}</h2>
${outcomes.map((outcome) => html`<h3 id="outcome-${outcome.number}">${words.outcomeName(outcome)}</h3><p class="line">${words.outcome(outcome)}</p>`)}
<p>${words.say("follow-up-next", { next })}</p>
</section>`;
}

function contentsPart({ contents }: ResponseNote, words: NoteSay) {
  if (contents.length === 0) return "";
  const links = contents.map(({ point, page }) => {
    const where = page === 1 ? "" : `?page=${page}`;
    return html`<li><a href="${where}#point-${point.number}">${words.heading(point)}</a>: ${quoted(point.words)} <span class="note">${words.belowPoint(point)[0]}</span></li>`;
  });
  return html`<section class="contents"><h2>${words.say("note-contents")}</h2><ul>${links}</ul></section>`;
}

function sectionPart(section: NoteSection, words: NoteSay) {
  const { point, isContinued, answers } = section;
  const continued = isContinued ? html` ${words.say("note-continued")}` : "";
  const unprinted = words.unprinted(section);
  return html`<section${point && !isContinued ? html` id="point-${point.number}"` : ""}>
<h3>${words.heading(point)}${point ? html`: ${quoted(point.words)}` : ""}${continued}</h3>
${point ? html`<p class="note">${words.belowPoint(point).join(" ")}</p>` : ""}
<ul class="answers">${answers.map((answer) => answerPart(answer, words))}</ul>
${unprinted ? html`<p class="note">${unprinted}</p>` : ""}
</section>`;
}

function answerPart(answer: NoteAnswer, words: NoteSay) {
  const below = words.below(answer).join(" ");
  return html`<li><p${inTheirLanguage(answer)}>${answer.text}</p>${below === "" ? "" : html`<p class="note">${below}</p>`}</li>`;
}

function pagesPart({ page, pages }: ResponseNote, words: NoteSay) {
  if (pages === 1) return "";
  const link = (to: number, key: string) => html`<li><a href="?page=${to}">${words.say(key)}</a></li>`;
  return html`<p>${words.say("note-page-of", { page, pages })}</p>
<nav aria-label="${words.say("note-pages")}"><ul>${page > 1 ? link(page - 1, "note-page-before") : ""}${page < pages ? link(page + 1, "note-page-after") : ""}</ul></nav>`;
}
