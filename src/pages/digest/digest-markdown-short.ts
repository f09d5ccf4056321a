import type { ConsultationDigest } from "../../core/model/digests/digest.ts";
import { list, plain } from "../markdown.ts";
import { pointsList, questionPart } from "./consultation-markdown.ts";
import type { DigestWords } from "./digest-words.ts";

/** What a busy reader needs, as on the first sheets of the page. */
export function shortForm(words: DigestWords): string[] {
  return [
    `# ${plain(words.title)}`,
    `${plain(words.town)}  \n${plain(words.period)}`,
    `## ${words.say("digest-brief")}`,
    ...words.brief.map(plain),
    ...words.caveats.map(plain),
    ...words.remarks.map(plain),
    ...listPart(words.say("digest-asked"), words.asked),
    ...words.shown.flatMap((c) => shortParts(c, words)),
    ...listPart(words.say("digest-more-news"), words.moreLines),
    ...listPart(words.say("digest-still"), words.stillLines),
    ...listPart(words.say("digest-council"), words.councilActs),
    ...listPart(words.say("digest-promises"), words.promises),
    ...(words.hasIdeas ? [`### ${words.say("digest-ideas")}`, plain(words.ideasLine)] : []),
    words.isQuiet ? "" : plain(words.about),
  ];
}

function listPart(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`### ${heading}`, list(lines)];
}

function shortParts(c: ConsultationDigest, words: DigestWords): string[] {
  const { rows, options } = words.room;
  const question = words.mainQuestion(c);
  return [
    `### ${plain(c.title)}`,
    plain(words.briefBeside(c, rows).join(" ")),
    plain((words.hasPoints(c) ? undefined : words.themesNamed(c)) ?? ""),
    question ? questionPart(question, words, options) : "",
    pointsList(c, words, rows),
    plain(words.ledgerLine(c.ledger)),
  ];
}
