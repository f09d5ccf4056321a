import { html } from "hono/html";
import type { ToldLater } from "../../core/model/consultation/public-part.ts";
import type { ConsultationDigest, Digest, QuestionDigest } from "../../core/model/digests/digest.ts";
import { sentencePart } from "../foreign-words.ts";
import { type PageSettings, page } from "../page.ts";
import { strip } from "./bar-chart.ts";
import { consultationPart, ideasPart, questionPart } from "./consultation-part.ts";
import { type DigestWords, digestWords } from "./digest-words.ts";
import { pointsChart } from "./points-chart.ts";

/** The digest as a page that reads and prints well: the first minute, then everything, with tables for whoever sees no bars. */
export function digestPage(digest: Digest, settings: PageSettings, later: ToldLater[] = []): string {
  const words = digestWords(digest, settings);
  const main = html`${shortForm(words, later)}
${words.news.length > 0 || words.hasIdeas ? wholeForm(digest, words) : ""}`;
  return page(words.title, main, settings);
}

/** What a busy reader needs, on one sheet for two consultations and on two sheets for twelve. */
function shortForm(words: DigestWords, later: ToldLater[]) {
  const areNewsLater = later.length > 0 && words.news.length === 0;
  return html`<div class="short">
<h1>${words.title}</h1>
<p>${words.town} · ${words.period}</p>
<h2>${words.say("digest-brief")}</h2>
${areNewsLater ? "" : words.brief.map((line) => html`<p>${line}</p>`)}
${words.caveats.length > 0 ? html`<p>${words.caveats.join(" ")}</p>` : ""}
${words.remarks.map((remark) => html`<p>${remark}</p>`)}
${listPart(words.say("digest-asked"), words.asked)}
${words.shown.map((c) => shortPart(c, words))}
${othersPart(words)}
${laterPart(later, words)}
${listPart(words.say("digest-council"), words.councilActs)}
${listPart(words.say("digest-promises"), words.promises)}
${words.hasIdeas ? html`<h3>${words.say("digest-ideas")}</h3><p>${words.ideasLine}</p>` : ""}
${words.isQuiet ? "" : html`<p class="made">${words.about}</p>`}
</div>`;
}

function listPart(heading: string, lines: string[]) {
  return lines.length === 0 ? "" : html`<h3>${heading}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** One consultation: what was chosen and what people want as a chart, and what else there is to know in sentences. */
function shortPart(c: ConsultationDigest, words: DigestWords) {
  const { rows, isSmall } = words.room;
  const themes = words.hasPoints(c) ? undefined : words.themesNamed(c);
  const notes = [themes, isSmall ? words.ledgerNote(c) : words.ledgerLine(c.ledger)];
  const told = [...words.briefBeside(c, rows), ...notes.flatMap((note) => note ?? [])];
  const [result = "", ...others] = told;
  const question = words.mainQuestion(c);
  const link = html`<a href="#${c.slug}">${words.say("digest-more")}</a>`;
  const chart = pointsChart(c, words, rows);
  if (isSmall)
    return html`<section class="small">
<div class="top"><h3>${c.title}</h3>${question ? stripOf(question) : ""}</div>
<p>${told.map((line) => html`${sentencePart(line, c)} `)}${link}</p>
${chart}
</section>`;
  return html`<section>
<h3>${c.title}</h3>
<p>${sentencePart(result, c)}</p>
<div class="sheet">
<div class="chosen">${question ? questionPart(question, words, words.room.options) : ""}</div>
<div class="wanted">${chart}</div>
<ul class="told">${others.map((line) => html`<li>${sentencePart(line, c)}</li>`)}<li>${link}</li></ul>
</div>
</section>`;
}

/** What was chosen as one bar, in the order of the sentence below it, where each person chose one thing. */
function stripOf({ options, answered }: QuestionDigest) {
  const bySize = options.toSorted((a, b) => b.count - a.count);
  return bySize.reduce((sum, { count }) => sum + count, 0) === answered ? strip(bySize) : "";
}

/** What did not fit, and what has nothing new: a line each. */
function othersPart(words: DigestWords) {
  const more = words.moreNews.map((c, i) => html`<li><a href="#${c.slug}">${words.moreLines[i]}</a></li>`);
  return html`${more.length > 0 ? html`<h3>${words.say("digest-more-news")}</h3><ul>${more}</ul>` : ""}
${listPart(words.say("digest-still"), words.stillLines)}`;
}

/** Where people still answer: how many did, and when everybody reads what they chose and said. */
function laterPart(later: ToldLater[], { say }: DigestWords) {
  if (later.length === 0) return "";
  const lines = later.map(({ slug, title, closes, people }) => {
    const count = people === undefined ? say("digest-later-few") : say("digest-later-people", { people });
    return html`<li><a href="/c/${slug}">${title}</a> ${count} ${say("digest-later-on", { closes: { date: closes } })}</li>`;
  });
  return html`<h3>${say("digest-later")}</h3><ul>${lines}</ul><p>${say("digest-later-why")}</p>`;
}

/** Everything that the news is made of; what was told last week is not told again. */
function wholeForm(digest: Digest, words: DigestWords) {
  return html`<div class="whole">
<h2>${words.say("digest-whole")}</h2>
${words.news.map((c) => consultationPart(c, words))}
${words.hasIdeas ? html`<section><h3>${words.say("digest-ideas")}</h3>${ideasPart(digest.ideas, words)}</section>` : ""}
</div>`;
}
