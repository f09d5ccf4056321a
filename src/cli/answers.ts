import { readNote } from "../core/note/read-note.ts";
import { answersCsv } from "../pages/answers-csv.ts";
import { answersMarkdown } from "../pages/answers-markdown.ts";
import { answersPage } from "../pages/answers-page.ts";
import { BadInput, print, withProgram } from "./terminal.ts";

const FORMATS = ["html", "md", "csv"];

/** Every answer in words under its points, for who must read it. */
export async function printNote(slug: string, format: string): Promise<void> {
  if (!FORMATS.includes(format)) throw new BadInput(`"${format}" is no format; use html, md or csv.`);
  await withProgram(async ({ context, pageSettings }) => {
    const note = await readNote(slug, "all", context);
    if (!note) throw new BadInput(`There is no consultation "${slug}" for residents.`);
    if (format === "csv") print(answersCsv(note, pageSettings));
    else print(format === "html" ? answersPage(note, pageSettings) : answersMarkdown(note, pageSettings));
  });
}
