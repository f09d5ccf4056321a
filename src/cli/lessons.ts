import { readYaml } from "../core/consultation/read/read-yaml.ts";
import { lessonsOf } from "../core/digest/report/lessons.ts";
import { type Lessons, type Notes, notes as notesSchema } from "../core/model/digests/lessons.ts";
import { placeTexts } from "../core/placing/place-texts.ts";
import type { OpenProgram } from "../http/node.ts";
import { lessonsPage } from "../pages/report/lessons-page.ts";
import { lessonsCard } from "../pages/site/lessons-card.ts";
import { BadInput, print, problemLines, readInput, withProgram } from "./terminal.ts";

const noNotes: Notes = { hours: null, failed: "", again: "" };

export async function printLessons(slug: string, { notes, format }: { notes?: string; format: string }): Promise<void> {
  if (format !== "yaml" && format !== "html") throw new BadInput(`"${format}" is no format; use yaml or html.`);
  const own = notes === undefined ? noNotes : notesIn(notes);
  await withProgram(async (program) => {
    const card = await cardOf(slug, own, program);
    print(format === "yaml" ? lessonsCard(card) : lessonsPage(card, program.pageSettings));
  });
}

async function cardOf(slug: string, own: Notes, { context }: OpenProgram): Promise<Lessons> {
  await placeTexts(context);
  const learned = await lessonsOf(slug, own, context);
  switch (learned.outcome) {
    case "learned":
      return learned.card;
    case "unknown":
      throw new BadInput(`There is no consultation "${slug}".`);
    case "not-closed":
      throw new BadInput(`${slug} is not closed yet: lessons are written after closing.`);
    case "personal":
      throw new BadInput(
        `A card goes to other towns, so it may hold no personal data. Take this out of the notes:\n${learned.found
          .map(({ field, text }) => `${field}: ${text}`)
          .join("\n")}`,
      );
  }
}

function notesIn(file: string): Notes {
  const read = readYaml(readInput(file), notesSchema, "the notes (hours, failed, again)");
  if (read.problems) throw new BadInput(problemLines(file, read.problems));
  return read.value;
}
