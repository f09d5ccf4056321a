import { html } from "hono/html";
import type { Lessons } from "../../core/model/digests/lessons.ts";
import { inLanguage } from "../../core/model/language.ts";
import { consultationWords } from "../digest/consultation-words.ts";
import { toldLines } from "../digest/told-words.ts";
import { type PageSettings, page } from "../page.ts";

/** The lessons card as a page that a colleague in another town can read. */
export function lessonsPage(card: Lessons, settings: PageSettings): string {
  const { say } = consultationWords(settings);
  const { setUp, reach, promise, feltHeard, learned, hours, failed, again } = card;
  const title = inLanguage(setUp.title, settings.language).literal;
  const days = { answerBy: { date: promise.answerBy }, answeredOn: { date: promise.answeredOn ?? promise.answerBy } };
  const isOver = promise.answeredOn !== null;
  const orNothing = (words: string) => (words === "" ? say("lessons-empty") : words);
  const rows: [string, string][] = [
    [say("lessons-reach"), say("lessons-reach-counts", { people: reach.participants, texts: reach.answersInWords })],
    [say("lessons-questions"), String(setUp.questions.length)],
    [say("lessons-hours"), hours === null ? say("lessons-empty") : String(hours)],
    [
      say("report-promise"),
      [
        say(`report-promise-${promise.state}`, days),
        ...(promise.told ? toldLines(promise.told, isOver, say) : []),
      ].join(" "),
    ],
    [say("lessons-felt"), feltHeard ? say("digest-felt-heard", feltHeard) : say("report-felt-nobody")],
    [say("lessons-failed"), orNothing(failed)],
    [say("lessons-again"), orNothing(again)],
    ...(learned ? [[say("report-lessons"), inLanguage(learned, settings.language).literal] as [string, string]] : []),
  ];
  const main = html`<h1>${say("lessons-title", { title })}</h1>
<p>${say("digest-town", { name: card.municipality })}</p>
<table>${rows.map(([name, words]) => html`<tr><th scope="row">${name}</th><td>${words}</td></tr>`)}</table>`;
  return page(say("lessons-title", { title }), main, settings);
}
