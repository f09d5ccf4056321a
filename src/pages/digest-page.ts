import { html } from "hono/html";
import type { ConsultationDigest, Digest, Ledger, QuestionDigest, ThemeDigest } from "../core/model/digest.ts";
import { type DigestWords, digestWords } from "./digest-words.ts";
import { type PageSettings, page } from "./page.ts";

/** The digest as a page that reads and prints well, with tables for whoever cannot see the bars. */
export function digestPage(digest: Digest, settings: PageSettings): string {
  const words = digestWords(digest, settings);
  const main = html`<h1>${words.title}</h1>
<p>${words.town}<br>${words.period}</p>
<h2>${words.say("digest-brief")}</h2>
${words.brief.map((line) => html`<p>${line}</p>`)}
${(digest.remarks ?? []).map((remark) => html`<p>${words.say("digest-remark", { remark })}</p>`)}
<h3>${words.say("digest-asked")}</h3>
<ul>${words.asked.map((line) => html`<li>${line}</li>`)}</ul>
${digest.consultations.map((c) => consultationPart(c, words))}
<h2>${words.say("digest-promises")}</h2>
<ul>${words.promises.map((line) => html`<li>${line}</li>`)}</ul>
<h2>${words.say("digest-ideas")}</h2>
${ideasPart(digest, words)}
<h2>${words.say("digest-made")}</h2>
<p>${words.madeBy}</p>
<p>${words.say("digest-version-note", { version: digest.version })}</p>`;
  return page(words.title, main, settings);
}

function consultationPart(c: ConsultationDigest, words: DigestWords) {
  return html`<section>
<h2>${c.title}</h2>
<p>${words.participants(c)}</p>
<h3>${words.say("digest-questions")}</h3>
${c.questions.map((question) => questionPart(question, words))}
<h3>${words.say("digest-themes")}</h3>
${words.mainThemes(c).map((theme) => themePart(theme, words))}
${words.otherThemes(c) ? html`<p>${words.otherThemes(c)}</p>` : ""}
${smallVoices(c, words)}
<h3>${words.say("digest-missing")}</h3>
<ul>${words.missing(c).map(({ name, groups }) => html`<li>${name}: ${groups}</li>`)}</ul>
<h3>${words.say("digest-ledger")}</h3>
${ledgerPart(c.ledger, words)}
</section>`;
}

function ideasPart({ ideas }: Digest, words: DigestWords) {
  if (ideas.ledger.received === 0) return html`<p>${words.say("digest-ideas-none")}</p>`;
  return html`<p>${words.say("digest-ideas-intro", { count: ideas.ledger.received })}</p>
${ideas.themes.map((theme) => themePart(theme, words))}
<h3>${words.say("digest-ledger")}</h3>
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

function themePart(theme: ThemeDigest, words: DigestWords) {
  const quotes = theme.quotes.map(
    ({ text, isCut }) => html`<blockquote dir="auto">“${text}”${isCut ? " […]" : ""}</blockquote>`,
  );
  return html`<p><strong>${theme.title}.</strong> ${theme.summary}</p>
${quotes.length > 0 ? quotes : html`<p>${words.say("digest-no-quotes")}</p>`}`;
}

function smallVoices(c: ConsultationDigest, words: DigestWords) {
  if (c.counterVoices.length === 0) return "";
  return html`<h3>${words.say("digest-small-voices")}</h3>
<p>${words.smallVoicesWhy}</p>
<ul>${c.counterVoices.map((voice) => html`<li>${voice.text}</li>`)}</ul>`;
}
