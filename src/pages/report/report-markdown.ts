import type { Report } from "../../core/model/digests/report.ts";
import { consultationParts } from "../digest/consultation-markdown.ts";
import { paragraphs, plain } from "../markdown.ts";
import type { PageSettings } from "../page.ts";
import { reportWords, type Section } from "./report-words.ts";

/** The final report as Markdown: the same parts in the same order as the page. */
export function reportMarkdown(report: Report, settings: PageSettings): string {
  const words = reportWords(report, settings);
  const section = ({ heading, lines }: Section) => [
    `## ${plain(heading)}`,
    ...lines.map((line) => plain(line).replaceAll("\n", "  \n")),
  ];
  const parts = [
    `# ${plain(words.title)}`,
    `${plain(words.town)}  \n${plain(words.subject)}`,
    ...words.before.flatMap(section),
    `## ${words.say("report-heard")}`,
    plain(words.people),
    ...consultationParts(report.heard, words),
    ...words.after.flatMap(section),
    plain(words.madeBy),
  ];
  return `${paragraphs(parts)}\n`;
}
