import { csvOf } from "../../core/answers/export-answers.ts";
import type { ResponseNote } from "../../core/model/digests/note.ts";
import type { PageSettings } from "../page.ts";
import { noteWords } from "../report/note-words.ts";

const columns = ["point", "answer", "language", "outcome"];

/** The response note as a table; an answer has a row for each of its points, and no point where it stands in none. */
export function answersCsv(note: ResponseNote, settings: PageSettings): string {
  const words = noteWords(note, settings);
  const outcomeOf = new Map(note.outcomes.map((each) => [each.number, words.outcome(each).replaceAll("\n", " ")]));
  const rows = note.sections.flatMap(({ point, answers }) =>
    answers.map(({ text, language = settings.language, outcomes }) => ({
      point: point?.words.text ?? "",
      answer: text,
      language,
      outcome: outcomes.map((number) => outcomeOf.get(number)).join(" "),
    })),
  );
  return `${columns.join(",")}\n${csvOf(rows, columns)}`;
}
