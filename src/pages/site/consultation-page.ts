import { html } from "hono/html";
import type { ShownConsultation } from "../../core/follow-up/show-consultation.ts";
import { isMachineTranslated } from "../../core/model/drafts/outcome.ts";
import { inLanguage, type Language } from "../../core/model/language.ts";
import { promiseLines } from "../../core/model/session/card.ts";
import type { Background } from "../../core/site/background.ts";
import type { Say } from "../../core/texts/texts.ts";
import { toldLines } from "../digest/told-words.ts";
import { type Part, sayIn, type Words, wordsIn } from "../local-words.ts";
import { page } from "../page.ts";
import { type WithWays, weekList } from "./site.ts";
import { stageLine } from "./stage-line.ts";
import { waysPart } from "./ways-part.ts";

/** What everybody may know of a consultation: the promise, how far it is, and what was done with what people said. */
export function consultationPage(shown: ShownConsultation, settings: WithWays, background = nothingElse): string {
  const { texts, language } = settings;
  const { c, is } = shown;
  const say = sayIn(settings);
  const words = wordsIn(language);
  const title = inLanguage(c.title, language).literal;
  const ways = html`<h2>${say("page-ways")}</h2>
${waysPart(c.slug, undefined, settings)}`;
  const brought = html`${outcomesPart(shown, language, say, words)}
${resultsLink(c.slug, background, say)}`;
  const main = html`<h1>${words(c.title)}</h1>
${stagePart(shown, say, words)}
${is.stage === "open" ? ways : ""}
${background.hasResults && is.stage !== "open" ? brought : ""}
<section>
<h2>${say("page-promise")}</h2>
<ul>${promiseLines(c, language).map((line) => html`<li>${texts.say(language, line)}</li>`)}</ul>
${c.promise.because ? html`<p>${say("page-new-day")} ${words(c.promise.because)}</p>` : ""}
</section>
${background.hasResults && is.stage !== "open" ? "" : brought}
${experimentPart(shown, say, words)}
${versionsPart(background, say)}
${weeksPart(background, settings)}
<p><a href="/">${say("home-title", { name: settings.municipality })}</a></p>`;
  return page(title, main, settings);
}

const nothingElse: Background = { versions: [], weeks: [], hasResults: false, hasData: false };

function resultsLink(slug: string, { hasResults, hasData }: Background, say: Say): Part {
  if (!hasResults) return html`<p>${say("page-results-later")}</p>`;
  const files = html`<p>${say("page-data")}: <a href="/c/${slug}/data.csv">CSV</a>, <a href="/c/${slug}/data.json">JSON</a></p>`;
  return html`<p><a class="button" href="/c/${slug}/results">${say("page-results")}</a></p>
${hasData ? files : ""}`;
}

function versionsPart({ versions }: Background, say: Say): Part {
  if (versions.length === 0) return "";
  const items = versions.toReversed().map(({ version, on, isPromise }) => {
    const what = say(isPromise ? "page-version-promise" : "page-version-words");
    return html`<li>${say("page-version", { version, day: { date: on } })}. ${what}</li>`;
  });
  return html`<section>
<h2>${say("page-versions")}</h2>
<ul>${items}</ul>
</section>`;
}

function weeksPart({ weeks }: Background, settings: WithWays): Part {
  if (weeks.length === 0) return "";
  return html`<section>
<h2>${sayIn(settings)("page-digests")}</h2>
${weekList(weeks, settings)}
</section>`;
}

/** Where it stands and since when; that residents wait too long is said as it is. */
function stagePart({ c, is }: ShownConsultation, say: Say, words: Words): Part {
  const { told, answeredBefore } = is;
  const late = say("page-overdue", { answerBy: { date: c.promise.answerBy } });
  const lines = [
    ...(told ? toldLines(told, is.stage === "answered", say) : []),
    ...(told && is.stage === "open" ? [say("told-open")] : []),
    ...(answeredBefore === undefined ? [] : [say("told-before", { since: { date: answeredBefore } })]),
  ];
  return html`<section>
<h2>${say("page-stage")}</h2>
<p>${stageLine(is, { opens: c.opens, closes: c.closes, decider: c.promise.decider }, say, words)}</p>
${lines.map((line) => html`<p>${line}</p>`)}
${is.isOverdue ? html`<p><strong>${late}</strong></p>` : ""}
</section>`;
}

function outcomesPart(
  { outcomes, followUp, feltHeard, c }: ShownConsultation,
  language: Language,
  say: Say,
  words: Words,
): Part {
  if (!followUp) return "";
  const isByMachine = isMachineTranslated(followUp, inLanguage(followUp.next, language).language);
  return html`<section>
<h2>${say("page-outcomes")}</h2>
${isByMachine ? html`<p>${say("answer-by-machine")}</p>` : ""}
${outcomes.map(
  ({ about = c.title, result, what, because, decidedBy, link }) => html`<h3>${words(about)}</h3>
<p><strong>${say(`page-outcome-${result}`)}</strong> ${words(what)}</p>
<p>${say("page-because")} ${words(because)}</p>
<p>${say("page-decided-by")} ${words(decidedBy)}</p>
${link ? html`<p><a href="${link}">${say("page-outcome-link")} ${words(about)}</a></p>` : ""}`,
)}
<p>${say("page-next")} ${words(followUp.next)}</p>
${feltHeard ? html`<p>${say("digest-felt-heard", feltHeard)}</p>` : ""}
</section>`;
}

function experimentPart({ c: { experiment }, followUp }: ShownConsultation, say: Say, words: Words): Part {
  if (!experiment) return "";
  const rows = [
    [say("page-try"), experiment.try],
    [say("page-expect"), experiment.expect],
    ...(followUp?.learned ? [[say("page-learned"), followUp.learned] as const] : []),
  ] as const;
  return html`<section>
<h2>${say("page-experiment")}</h2>
<dl>${rows.map(([name, text]) => html`<dt>${name}</dt><dd>${words(text)}</dd>`)}</dl>
</section>`;
}
