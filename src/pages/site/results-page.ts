import { html } from "hono/html";
import type { Consultation } from "../../core/model/consultation/consultation.ts";
import { statementOf } from "../../core/model/drafts/outcome.ts";
import { inLanguage, type Language, languageNameIn, withoutSimple } from "../../core/model/language.ts";
import type { PublicResults, ToldResults } from "../../core/site/public-results.ts";
import { ledgerPart } from "../digest/consultation-part.ts";
import { consultationWords } from "../digest/consultation-words.ts";
import { pointsChart } from "../digest/points-chart.ts";
import { toldQuestionPart } from "../digest/told-question.ts";
import { sayIn, wordsIn } from "../local-words.ts";
import { type PageSettings, page } from "../page.ts";

/** Where a title comes that may be in another language than the words around it. */
const PLACE = "\u0000";

/** What a consultation brought, for everybody; `digestLanguage`: in which digests are written. */
export function resultsPage({ c, told }: PublicResults, digestLanguage: Language, settings: PageSettings): string {
  const say = sayIn(settings);
  const title = say("results-title", { title: inLanguage(c.title, settings.language).literal });
  const [before = "", after = ""] = say("results-title", { title: PLACE }).split(PLACE);
  const main = html`<h1>${before}${wordsIn(settings.language)(c.title)}${after}</h1>
<p><a href="/c/${c.slug}">${say(told?.isAnswered ? "page-outcomes" : "page-promise")}</a></p>
${told ? toldPart(c, told, digestLanguage, settings) : html`<p>${say("page-results-later")}</p>`}`;
  return page(title, main, settings);
}

function toldPart(c: Consultation, told: ToldResults, digestLanguage: Language, settings: PageSettings) {
  const say = sayIn(settings);
  const { participants, questions, agreement, feltHeard, isOpen, isAnswered } = told;
  const words = wordsIn(settings.language);
  const people = participants === undefined ? say("results-few") : say("results-people", { people: participants });
  const ways = (["agreed", "disagreed", "divided"] as const).filter((way) => (agreement?.[way] ?? []).length > 0);
  return html`<p class="lead">${people}</p>
${isOpen ? html`<p>${say("results-live")}</p>` : ""}
<p class="note">${say("results-small")}</p>
${questions.length > 0 ? html`<section><h2>${say("digest-questions")}</h2>${questions.map((each) => toldQuestionPart(each, say))}</section>` : ""}
${ways.length > 0 ? html`<section><h2>${say("digest-agreement")}</h2>${ways.map((way) => html`<h3>${say(`digest-way-${way}`)}</h3><ul>${agreement?.[way].map(({ id, text }) => html`<li>${words(statementOf(c, id) ?? { [settings.language]: text })}</li>`)}</ul>`)}</section>` : ""}
<section><h2>${say("results-digest")}</h2>${digestPart(told, digestLanguage, settings)}</section>
${isAnswered ? html`<section><h2>${say("lessons-felt")}</h2><p>${feltHeard ? say("digest-felt-heard", feltHeard) : say("results-felt-few")}</p></section>` : ""}`;
}

/** As the digest told it, in its own language. */
function digestPart({ digest }: ToldResults, digestLanguage: Language, settings: PageSettings) {
  const say = sayIn(settings);
  if (!digest) return html`<p>${say("results-no-digest")}</p>`;
  const { week, part } = digest;
  const words = consultationWords({ ...settings, language: digestLanguage });
  const isOther = withoutSimple(settings.language) !== digestLanguage;
  const basis = [words.pointsBasis(part), words.pointsLanguages(part)].flatMap((line) => line ?? []);
  const missing = words.missing(part);
  const lang = isOther ? html` lang="${digestLanguage}" dir="ltr"` : "";
  const other = say("results-language", { language: languageNameIn(digestLanguage, settings.language) });
  return html`<p><a href="/digests/${week}">${say("results-from-digest", { week: week.replace("W", "") })}</a>${isOther ? html` ${other}` : ""}</p>
<div${lang}>
${words.themesNamed(part) ? html`<p>${words.themesNamed(part)}</p>` : ""}
${words.hasPoints(part) ? html`${pointsChart(part, words)}<p>${basis.join(" ")}</p>` : ""}
${missing.length > 0 ? html`<h3>${words.say("digest-missing")}</h3><ul>${missing.map(({ name, groups }) => html`<li>${name}: ${groups}</li>`)}</ul>` : ""}
<h3>${words.say("digest-ledger")}</h3>
${ledgerPart(part, words)}
</div>`;
}
