import type { NoteAnswer, NoteSection, ResponseNote } from "../../core/model/digests/note.ts";
import { list, paragraphs, plain } from "../markdown.ts";
import type { PageSettings } from "../page.ts";
import { type NoteSay, noteWords } from "../report/note-words.ts";

/** The response note as Markdown: the same parts in the same order as the page. Residents' words are escaped. */
export function answersMarkdown(note: ResponseNote, settings: PageSettings): string {
  const words = noteWords(note, settings);
  const parts = [
    `# ${plain(words.title)}`,
    `${plain(words.town)}  \n${plain(words.madeOn)}`,
    ...words.about.map(plain),
    ...outcomeParts(note, words),
    `## ${words.say("note-answers")}`,
    ...note.sections.flatMap((section) => sectionParts(section, words)),
    plain(words.rest ?? ""),
  ];
  return `${paragraphs(parts)}\n`;
}

function outcomeParts({ outcomes, next }: ResponseNote, words: NoteSay): string[] {
  if (next === undefined) return [words.say("report-not-done")];
  const told = outcomes.flatMap((outcome) => [`### ${words.outcomeName(outcome)}`, lines(words.outcome(outcome))]);
  return [`## ${words.say("page-outcomes")}`, ...told, plain(words.say("follow-up-next", { next }))];
}

function sectionParts(section: NoteSection, words: NoteSay): string[] {
  const { point, answers } = section;
  return [
    `### ${words.heading(point)}${point ? `: “${plain(point.words.text)}”` : ""}`,
    point ? plain(words.belowPoint(point).join(" ")) : "",
    ...answers.map((answer) => answerPart(answer, words)),
    plain(words.unprinted(section) ?? ""),
  ];
}

function answerPart(answer: NoteAnswer, words: NoteSay): string {
  const quote = `> ${plain(answer.text).replaceAll("\n", "\n> ")}`;
  const below = words.below(answer);
  return below.length > 0 ? `${quote}\n\n${list(below)}` : quote;
}

function lines(text: string): string {
  return plain(text).replaceAll("\n", "  \n");
}
