import { html, raw } from "hono/html";
import type { ConsultationDigest, Digest, Ledger, QuestionDigest, ThemeDigest } from "../core/model/digest.ts";
import { type DigestWords, digestWords } from "./digest-words.ts";
import { type PageSettings, page } from "./page.ts";

const SHORT_THEMES = 3;

const style = `
.short h2 { font-size: 1.2rem; margin: 1.25rem 0 .25rem; }
.short p, .short ul { margin: .25rem 0; }
.made { font-size: .9rem; color: #444; }
@page { size: A4; margin: 1.4cm; }
@media print {
  .short { font-size: 9pt; line-height: 1.3; }
  .short h1 { font-size: 15pt; margin: 0; }
  .short h2 { font-size: 11pt; margin: .6rem 0 .1rem; padding-top: .3rem; border-top-width: 2px; }
  .short h3 { font-size: 9.5pt; margin: .4rem 0 0; }
  .short p, .short ul { margin: .1rem 0; }
  .whole { break-before: page; }
}
`;

/** The digest as a page that reads and prints well, with tables for whoever cannot see the bars. */
export function digestPage(digest: Digest, settings: PageSettings): string {
  const words = digestWords(digest, settings);
  const main = html`<style>${raw(style)}</style>
${shortForm(digest, words)}
<div class="whole">
<h2>${words.say("digest-whole")}</h2>
${digest.consultations.map((c) => consultationPart(c, words))}
<section>
<h3>${words.say("digest-ideas")}</h3>
${ideasPart(digest, words)}
</section>
</div>`;
  return page(words.title, main, settings);
}

/** What a busy reader needs, on one sheet for two consultations; everything else comes after it. */
function shortForm(digest: Digest, words: DigestWords) {
  return html`<div class="short">
<h1>${words.title}</h1>
<p>${words.town}<br>${words.period}</p>
<h2>${words.say("digest-brief")}</h2>
${words.brief.map((line) => html`<p>${line}</p>`)}
${(digest.remarks ?? []).map((remark) => html`<p>${words.say("digest-remark", { remark })}</p>`)}
<h3>${words.say("digest-asked")}</h3>
<ul>${words.asked.map((line) => html`<li>${line}</li>`)}</ul>
${digest.consultations.map((c) => shortPart(c, words))}
${councilPart(words)}
<h2>${words.say("digest-promises")}</h2>
<ul>${words.promises.map((line) => html`<li>${line}</li>`)}</ul>
<h2>${words.say("digest-ideas")}</h2>
<p>${ideasLine(digest, words)}</p>
<p class="made">${words.say("digest-how-to-act")} ${words.madeBy} ${words.say("digest-version-note", { version: digest.version })}</p>
</div>`;
}

function councilPart(words: DigestWords) {
  if (words.councilActs.length === 0) return "";
  return html`<h2>${words.say("digest-council")}</h2><ul>${words.councilActs.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function shortPart(c: ConsultationDigest, words: DigestWords) {
  const lines = [words.choices(c), words.otherThemes(c, SHORT_THEMES), words.feltHeard(c)].filter(
    (line) => line !== undefined,
  );
  const voices = words.smallVoices(c).join(" ");
  return html`<section>
<h2>${c.title}</h2>
<p>${words.participants(c)}</p>
<ul>${words
    .mainThemes(c)
    .slice(0, SHORT_THEMES)
    .map((theme) => shortTheme(theme, words.dissent(c, theme)))}</ul>
${lines.map((line) => html`<p>${line}</p>`)}
${voices === "" ? "" : html`<p>${words.say("digest-small-groups")} ${voices}</p>`}
<p>${words.ledgerLine(c.ledger)} <a href="#${c.slug}">${words.say("digest-more")}</a></p>
</section>`;
}

function shortTheme({ title, summary, quotes: [quote] }: ThemeDigest, dissent = "") {
  return html`<li><strong>${title}.</strong> ${summary}${quote ? html` <q dir="auto">${quote.text}</q>` : ""} ${dissent}</li>`;
}

function ideasLine({ ideas }: Digest, words: DigestWords): string {
  const count = ideas.ledger.received;
  return count === 0
    ? words.say("digest-ideas-none")
    : `${words.say("digest-ideas-intro", { count })} ${words.ledgerLine(ideas.ledger)}`;
}

function consultationPart(c: ConsultationDigest, words: DigestWords) {
  return html`<section id="${c.slug}">
<h3>${c.title}</h3>
<h4>${words.say("digest-questions")}</h4>
${c.questions.map((question) => questionPart(question, words))}
<h4>${words.say("digest-themes")}</h4>
${words.mainThemes(c).map((theme) => themePart(theme, words, words.dissent(c, theme)))}
${agreementPart(c, words)}
${words.otherThemes(c) ? html`<p>${words.otherThemes(c)}</p>` : ""}
${smallVoices(c, words)}
<h4>${words.say("digest-missing")}</h4>
<ul>${words.missing(c).map(({ name, groups }) => html`<li>${name}: ${groups}</li>`)}</ul>
<h4>${words.say("digest-ledger")}</h4>
${ledgerPart(c.ledger, words)}
</section>`;
}

function ideasPart({ ideas }: Digest, words: DigestWords) {
  if (ideas.ledger.received === 0) return html`<p>${words.say("digest-ideas-none")}</p>`;
  return html`<p>${words.say("digest-ideas-intro", { count: ideas.ledger.received })}</p>
${ideas.themes.map((theme) => themePart(theme, words))}
<h4>${words.say("digest-ledger")}</h4>
${ledgerPart(ideas.ledger, words)}`;
}

function ledgerPart(ledger: Ledger, words: DigestWords) {
  return html`<table>
<tr><th scope="col">${words.say("digest-answer")}</th><th scope="col">${words.say("digest-count")}</th></tr>
${words.ledger(ledger).map(([name, n]) => html`<tr><th scope="row">${name}</th><td class="number">${n}</td></tr>`)}
</table>`;
}

function questionPart(question: QuestionDigest, words: DigestWords) {
  if (question.options.length === 0) return html`<p><strong>${question.text}</strong> ${words.answered(question)}</p>`;
  const rows = words.bars(question).map(
    ({ label, count, share }) => html`<tr><th scope="row">${label}</th>
<td class="bar"><span class="meter" aria-hidden="true"><span style="width:${Math.round(share * 100)}%"></span></span></td>
<td class="number">${count} (${Math.round(share * 100)}%)</td></tr>`,
  );
  return html`<table><caption>${question.text} ${words.answered(question)}</caption>${rows}</table>`;
}

function agreementPart(c: ConsultationDigest, words: DigestWords) {
  const parts = words.agreement(c);
  if (parts.length === 0) return "";
  return html`<h4>${words.say("digest-agreement")}</h4>
${parts.map(({ name, statements }) => html`<p>${name}:</p><ul>${statements.map((each) => html`<li>${each}</li>`)}</ul>`)}`;
}

function themePart(theme: ThemeDigest, words: DigestWords, dissent?: string) {
  const quotes = theme.quotes.map(
    ({ text, isCut }) => html`<blockquote dir="auto">“${text}”${isCut ? " […]" : ""}</blockquote>`,
  );
  return html`<p><strong>${theme.title}.</strong> ${theme.summary}</p>
${dissent === undefined ? "" : html`<p>${dissent}</p>`}
${quotes.length > 0 ? quotes : html`<p>${words.say("digest-no-quotes")}</p>`}`;
}

function smallVoices(c: ConsultationDigest, words: DigestWords) {
  const voices = words.smallVoices(c);
  if (voices.length === 0) return "";
  return html`<h4>${words.say("digest-small-voices")}</h4>
<p>${words.smallVoicesWhy}</p>
<ul>${voices.map((voice) => html`<li>${voice}</li>`)}</ul>`;
}
