import { html } from "hono/html";
import type { Report } from "../../core/model/digests/report.ts";
import { consultationPart } from "../digest/consultation-part.ts";
import { type PageSettings, page } from "../page.ts";
import { reportWords, type Section } from "./report-words.ts";

/** The final report as a page that reads and prints well. */
export function reportPage(report: Report, settings: PageSettings): string {
  const words = reportWords(report, settings);
  const section = ({ heading, lines }: Section) =>
    html`<section><h2>${heading}</h2>${lines.map((line) => html`<p class="line">${line}</p>`)}</section>`;
  const main = html`<h1>${words.title}</h1>
<p>${words.town}<br>${words.subject}</p>
${words.before.map(section)}
<h2>${words.say("report-heard")}</h2>
<p>${words.people}</p>
${consultationPart(report.heard, words)}
${words.after.map(section)}
<p>${words.madeBy}</p>`;
  return page(`${words.title}: ${words.subject}`, main, settings);
}
