import { html } from "hono/html";
import type { ToldOption, ToldQuestion } from "../../core/site/told-questions.ts";
import type { Say } from "../../core/texts/texts.ts";
import { bar } from "./bar-chart.ts";

/** A closed question as a chart, or why there is none. */
export function toldQuestionPart(question: ToldQuestion, say: Say) {
  const { kind, answered, options } = question;
  const text = named({ label: question.text, language: question.language });
  if (answered === undefined)
    return html`<h3>${text}</h3>
<p>${say("results-question-untold")}</p>`;
  const caption = html`<caption>${text} ${say("digest-answered", { count: answered })}</caption>`;
  if (kind === "statements")
    return html`<h3>${text} ${say("digest-answered", { count: answered })}</h3>${statementCharts(options, answered, say)}`;
  return html`<table class="bars">${caption}
${options.map((option) => html`<tr><th scope="row">${named(option)}${noteOf(option, say)}</th>${cellsOf(option, answered, say)}</tr>`)}</table>`;
}

function named({ label, language }: { label: string; language?: string | undefined }) {
  return language === undefined ? html`${label}` : html`<span lang="${language}" dir="auto">${label}</span>`;
}

function cellsOf({ people }: ToldOption, answered: number, say: Say) {
  if (people === undefined) return html`<td class="bar"></td><td class="number">${say("results-untold")}</td>`;
  const share = answered === 0 ? 0 : people / answered;
  const count = say("results-count", { count: people, percent: Math.round(share * 100) });
  return html`<td class="bar">${bar(share)}</td><td class="number">${count}</td>`;
}

function noteOf({ people, averagePlace, residents }: ToldOption, say: Say) {
  if (averagePlace !== undefined) return html` (${say("digest-rank-brief", { place: averagePlace })})`;
  if (residents === undefined || people === undefined) return "";
  return html` (${say("digest-of-residents", { count: people, residents })})`;
}

/** How people voted, a chart for each statement; shares are of all who answered. */
function statementCharts(options: ToldOption[], answered: number, say: Say) {
  return options.map((option) => {
    const votes = [
      { id: "agree", label: say("results-agree"), people: option.people },
      { id: "disagree", label: say("results-disagree"), people: option.disagree },
      { id: "pass", label: say("results-pass"), people: option.pass },
    ];
    return html`<table class="bars"><caption>${named(option)}</caption>
${votes.map((vote) => html`<tr><th scope="row">${vote.label}</th>${cellsOf(vote, answered, say)}</tr>`)}</table>`;
  });
}
