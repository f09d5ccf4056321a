import { html, raw } from "hono/html";
import type { ConsultationDigest, Digest, ThemeDigest } from "../core/model/digest.ts";
import { barStyle } from "./bar-chart.ts";
import { consultationPart, ledgerPart, themePart } from "./consultation-part.ts";
import { type DigestWords, digestWords, SHORT_THEMES, shortQuote } from "./digest-words.ts";
import { type PageSettings, page } from "./page.ts";

const style = `
.short h2 { font-size: 1.2rem; margin: 1.25rem 0 .25rem; }
.short p, .short ul { margin: .25rem 0; }
.made { font-size: .9rem; color: #444; }
@page { size: A4; margin: 1.1cm 1.3cm; }
@media print {
  .short { font-size: 8.5pt; line-height: 1.22; }
  .short h1 { font-size: 14pt; margin: 0; }
  .short h2 { font-size: 10pt; margin: .4rem 0 0; padding-top: .15rem; border-top-width: 1px; }
  .short h3 { font-size: 8.5pt; margin: .2rem 0 0; }
  .short p, .short ul { margin: .08rem 0; }
  .short ul { padding-left: 1.2em; }
  .made { font-size: 1em; }
  .whole { break-before: page; }
  .whole > h2 { margin-top: 0; }
}
`;

/** The digest as a page that reads and prints well, with tables for whoever cannot see the bars. */
export function digestPage(digest: Digest, settings: PageSettings): string {
  const words = digestWords(digest, settings);
  const main = html`<style>${raw(style + barStyle)}</style>
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
<p>${words.ideasLine}</p>
<p class="made">${words.say("digest-how-to-act")} ${words.madeBy} ${words.say("digest-version-note", { version: digest.version })}</p>
</div>`;
}

function councilPart(words: DigestWords) {
  if (words.councilActs.length === 0) return "";
  return html`<h2>${words.say("digest-council")}</h2><ul>${words.councilActs.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function shortPart(c: ConsultationDigest, words: DigestWords) {
  const lines = [words.otherThemes(c, SHORT_THEMES), words.feltHeard(c)].filter((line) => line !== undefined);
  const voices = words.smallVoices(c).join(" ");
  return html`<section>
<h2>${c.title}</h2>
<p>${words.participants(c)} ${words.choices(c) ?? ""}</p>
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
  return html`<li><strong>${title}.</strong> ${summary}${quote ? html` <q dir="auto">${shortQuote(quote)}</q>` : ""} ${dissent}</li>`;
}

function ideasPart({ ideas }: Digest, words: DigestWords) {
  if (ideas.ledger.received === 0) return html`<p>${words.say("digest-ideas-none")}</p>`;
  return html`<p>${words.say("digest-ideas-intro", { count: ideas.ledger.received })}</p>
${ideas.themes.map((theme) => themePart(theme, words))}
<h4>${words.say("digest-ledger")}</h4>
${ledgerPart(ideas.ledger, words)}`;
}
