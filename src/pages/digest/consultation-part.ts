import { html } from "hono/html";
import type {
  ConsultationDigest,
  Digest,
  QuestionDigest,
  Quote,
  ThemeDigest,
} from "../../core/model/digests/digest.ts";
import { inTheirLanguage, quoted } from "../foreign-words.ts";
import { bar } from "./bar-chart.ts";
import type { Accounted, ConsultationWords } from "./consultation-words.ts";
import { pointsChart } from "./points-chart.ts";

/** Everything that one consultation brought, below a heading of the third level. */
export function consultationPart(c: ConsultationDigest, words: ConsultationWords) {
  return html`<section id="${c.slug}">
<h3>${c.title}</h3>
<h4>${words.say("digest-questions")}</h4>
${c.questions.map((question) => questionPart(question, words))}
${pointsPart(c, words)}
${words.mainThemes(c).length > 0 ? html`<h4>${words.say("digest-themes")}</h4>` : ""}
${words.mainThemes(c).map((theme) => themePart(theme, words, words.dissent(c, theme)))}
${agreementPart(c, words)}
${words.otherThemes(c) ? html`<p>${words.otherThemes(c)}</p>` : ""}
${smallVoices(c, words)}
${singleVoices(c, words)}
<h4>${words.say("digest-missing")}</h4>
<ul>${words.missing(c).map(({ name, groups }) => html`<li>${name}: ${groups}</li>`)}</ul>
<h4>${words.say("digest-ledger")}</h4>
${ledgerPart(c, words)}
</section>`;
}

export function ledgerPart(of: Accounted, words: ConsultationWords) {
  const shared = words.sameBrowser(of);
  const note = shared === undefined ? "" : html`<p>${shared}</p>`;
  if (of.ledger.received === 0) return html`<p>${words.ledgerLine(of.ledger)}</p>${note}`;
  return html`<table>
<tr><th scope="col">${words.say("digest-answer")}</th><th scope="col">${words.say("digest-count")}</th></tr>
${words.ledger(of).map(([name, n]) => html`<tr><th scope="row">${name}</th><td class="number">${n}</td></tr>`)}
</table>${note}`;
}

/** Points with a number as a chart; the rest as words that somebody said, and no more. */
function pointsPart(c: ConsultationDigest, words: ConsultationWords) {
  const examples = words.examples(c);
  const basis = [words.pointsBasis(c), words.pointsLanguages(c)].flatMap((line) => line ?? []);
  return html`${pointsChart(c, words)}
${basis.length > 0 ? html`<p>${basis.join(" ")}</p>` : ""}
${examples.length > 0 ? html`<p>${words.say("digest-examples")}</p><ul>${examples.map((claim) => html`<li>${quoted(claim)} ${words.foreignNotes(claim).join(" ")}</li>`)}</ul>` : ""}`;
}

/** A closed question as a chart; of the `most` options that were chosen most where there is little room. */
export function questionPart(question: QuestionDigest, words: ConsultationWords, most?: number) {
  if (question.options.length === 0 || question.answered === 0)
    return html`<p><strong>${question.text}</strong> ${words.answered(question)}</p>`;
  const rows = words.bars(question, most).map(
    ({ label, count, share }) => html`<tr><th scope="row">${label}</th>
<td class="bar">${bar(share)}</td>
<td class="number">${count} (${Math.round(share * 100)}%)</td></tr>`,
  );
  const leftOut = words.leftOut(question, most);
  return html`<table class="bars"><caption>${question.text} ${words.answered(question)}</caption>${rows}</table>
${leftOut === undefined ? "" : html`<p>${leftOut}</p>`}`;
}

function agreementPart(c: ConsultationDigest, words: ConsultationWords) {
  const parts = words.agreement(c);
  if (parts.length === 0) return "";
  return html`<h4>${words.say("digest-agreement")}</h4>
${parts.map(({ name, statements }) => html`<p>${name}:</p><ul>${statements.map((each) => html`<li>${each}</li>`)}</ul>`)}`;
}

export function themePart(theme: ThemeDigest, words: ConsultationWords, dissent?: string) {
  const quotes = quotesPart(theme.quotes, words);
  return html`<p><strong>${theme.title}.</strong> ${theme.summary}</p>
${dissent === undefined ? "" : html`<p>${dissent}</p>`}
${quotes.length > 0 ? quotes : html`<p>${words.say("digest-no-quotes")}</p>`}`;
}

function quotesPart(quotes: Quote[], words: ConsultationWords) {
  return quotes.map((quote) => {
    const notes = words.foreignNotes(quote);
    const mark = quote.translation?.madeBy === "model" ? html` data-written-by="model"` : "";
    return html`<blockquote${inTheirLanguage(quote)}>“${quote.text}”${quote.isCut ? " […]" : ""}</blockquote>${words.complaintLink(quote.answerId)}${notes.length > 0 ? html`<p${mark}>${notes.join(" ")}</p>` : ""}`;
  });
}

function smallVoices(c: ConsultationDigest, words: ConsultationWords) {
  const voices = words.smallVoices(c);
  if (voices.length === 0) return "";
  return html`<h4>${words.say("digest-small-voices")}</h4>
<p>${words.smallVoicesWhy}</p><ul>${voices.map((voice) => html`<li>${voice}</li>`)}</ul>`;
}

/** What few people said and a colleague let through, without a number or a choice. */
function singleVoices({ singleVoices: read = [] }: ConsultationDigest, words: ConsultationWords) {
  if (read.length === 0) return "";
  return html`<h4>${words.say("digest-voices")}</h4>
<p>${words.say("digest-voices-read")}</p>${quotesPart(read, words)}`;
}

/** What residents sent in on their own. */
export function ideasPart({ ledger, themes }: Digest["ideas"], words: ConsultationWords) {
  if (ledger.received === 0) return html`<p>${words.say("digest-ideas-none")}</p>`;
  return html`<p>${words.say("digest-ideas-intro", { count: ledger.received })}</p>
${themes.map((theme) => themePart(theme, words))}
<h4>${words.say("digest-ledger")}</h4>
${ledgerPart({ ledger }, words)}`;
}
