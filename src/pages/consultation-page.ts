import { html } from "hono/html";
import type { ShownConsultation } from "../core/follow-up/show-consultation.ts";
import type { Consultation } from "../core/model/consultation.ts";
import { inLanguage, type Language, type LocalText, languageName, withoutSimple } from "../core/model/language.ts";
import { phrase, type Value } from "../core/model/message.ts";
import { isMachineTranslated } from "../core/model/outcome.ts";
import { promiseLines } from "../core/model/session/card.ts";
import { type Html, type PageSettings, page } from "./page.ts";
import { toldLines } from "./told-words.ts";

type Say = (key: string, values?: Record<string, Value>) => string;
type Part = Html | Promise<Html> | "";
/** How one text of the consultation stands on the page, with its own language when it is not the page's. */
type Words = (text: LocalText) => Part;

/** What everybody may know of a consultation: the promise, how far it is, and what was done with what people said. */
export function consultationPage(shown: ShownConsultation, settings: PageSettings): string {
  const { texts, language } = settings;
  const { c, chatUrl, is } = shown;
  const say: Say = (key, values) => texts.say(language, phrase(key, values));
  const words: Words = (text) => {
    const { literal, language: its } = inLanguage(text, language);
    return its === language ? html`${literal}` : html`<span lang="${withoutSimple(its)}" dir="auto">${literal}</span>`;
  };
  const title = inLanguage(c.title, language).literal;
  const isOpen = is.stage === "open" && chatUrl !== undefined;
  const main = html`<h1>${words(c.title)}</h1>
${languageLinks(c.slug, languagesOffered(c, settings), settings)}
${stagePart(shown, say, words)}
${isOpen ? html`<p><a href="${chatUrl}">${say("home-open", { title })}</a></p>` : ""}
<section>
<h2>${say("page-promise")}</h2>
<ul>${promiseLines(c, language).map((line) => html`<li>${texts.say(language, line)}</li>`)}</ul>
${c.promise.because ? html`<p>${say("page-new-day")} ${words(c.promise.because)}</p>` : ""}
</section>
${outcomesPart(shown, language, say, words)}
${experimentPart(shown, say, words)}
<p><a href="/">${say("home-title", { name: settings.municipality })}</a></p>`;
  return page(title, main, { ...settings, language: withoutSimple(language) });
}

/** The languages of a consultation that the rest of its page can be in as well. */
export function languagesOffered({ title }: Pick<Consultation, "title">, { texts }: PageSettings): Language[] {
  return Object.keys(title).filter((language) => texts.languages.includes(withoutSimple(language)));
}

function languageLinks(slug: string, offered: Language[], { texts, language }: PageSettings): Part {
  if (offered.length < 2) return "";
  const links = offered.map((each) => {
    const current = each === language ? html` aria-current="page"` : "";
    return html`<li><a href="/c/${slug}?lang=${each}" lang="${withoutSimple(each)}" hreflang="${withoutSimple(each)}"${current}>${languageName(each)}</a></li>`;
  });
  return html`<nav aria-label="${texts.say(language, phrase("page-languages"))}"><ul>${links}</ul></nav>`;
}

/** Where it stands and since when; that residents wait too long is said as it is. */
function stagePart({ c, is }: ShownConsultation, say: Say, words: Words): Part {
  const since = { date: "since" in is ? is.since : c.opens };
  const { told, answeredBefore } = is;
  const late = say("page-overdue", { answerBy: { date: c.promise.answerBy } });
  const lines = [
    ...(told ? toldLines(told, say) : []),
    ...(told && is.stage === "open" ? [say("told-open")] : []),
    ...(answeredBefore === undefined ? [] : [say("told-before", { since: { date: answeredBefore } })]),
  ];
  return html`<section>
<h2>${say("page-stage")}</h2>
<p>${say(`page-stage-${is.stage}`, { since, closes: { date: c.closes } })}${is.stage === "with-council" ? html` ${words(c.promise.decider)}` : ""}</p>
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
