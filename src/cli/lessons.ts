import type { Command } from "commander";
import { Document } from "yaml";
import { readYaml } from "../core/consultation/read-yaml.ts";
import { lessonsOf } from "../core/digest/lessons.ts";
import { slug as slugSchema } from "../core/model/consultation.ts";
import { fromCard, type Lessons, lessons, type Notes, notes as notesSchema } from "../core/model/lessons.ts";
import type { OpenProgram } from "../http/node.ts";
import { lessonsPage } from "../pages/lessons-page.ts";
import { BadInput, print, problemLines, readInput, tell, withProgram } from "./terminal.ts";

const noNotes: Notes = { hours: null, failed: "", again: "" };
/** Two weeks to tell people, four to answer, five to decide. */
const [OPENS_DAYS, CLOSES_DAYS, ANSWER_DAYS] = [14, 42, 77];

const cardComment = ` What a town learned from a consultation. Another town begins with its set-up:
   npm run -s samenspraak -- consultation new --from THIS-FILE --slug YOUR-SLUG
 hours, failed and again are the team's own words (lessons SLUG --notes NOTES.yaml).`;

const newComment = ` Made from the lessons card of another town. Before you publish it, change at least: the title, the
 promise, the days, the neighbourhoods and their numbers of residents. Then: consultation check THIS-FILE`;

export function addLessons(cli: Command, consultation: Command): void {
  cli
    .command("lessons")
    .argument("<slug>", "a consultation that is closed")
    .option("--notes <file>", "hours, failed and again, in the team's own words (YAML)")
    .option("--format <format>", "yaml or html", "yaml")
    .description("print a card with which another town can learn from a consultation, without personal data")
    .action(async (slug: string, { notes, format }: { notes?: string; format: string }) => {
      if (format !== "yaml" && format !== "html") throw new BadInput(`"${format}" is no format; use yaml or html.`);
      const own = notes === undefined ? noNotes : notesIn(notes);
      await withProgram(async (program) => {
        const card = await cardOf(slug, own, program);
        print(format === "yaml" ? toYaml(card, cardComment) : lessonsPage(card, program.pageSettings));
      });
    });
  consultation
    .command("new")
    .requiredOption("--from <card>", "the lessons card of another consultation (YAML)")
    .option("--slug <slug>", "the short name of the new one; that of the card when left out")
    .description("print a consultation file that begins with the set-up of another")
    .action(async ({ from, slug }: { from: string; slug?: string }) => {
      const card = cardIn(from);
      const name = slug ?? card.setUp.slug;
      if (!slugSchema.safeParse(name).success) throw new BadInput(`"${name}" is no slug: 1 to 40 of a-z, 0-9 and -.`);
      await withProgram(async ({ context: { calendar, now } }) => {
        const day = (days: number) => calendar.dayAfter(now(), days);
        const days = { opens: day(OPENS_DAYS), closes: day(CLOSES_DAYS), answerBy: day(ANSWER_DAYS) };
        print(toYaml(fromCard(card, { slug: name, ...days }), newComment));
      });
      tell("Change what is your own town's before you publish it; the comment at the top says what.");
    });
}

async function cardOf(slug: string, own: Notes, { context }: OpenProgram): Promise<Lessons> {
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

function cardIn(file: string): Lessons {
  const read = readYaml(readInput(file), lessons, "a lessons card");
  if (read.problems) throw new BadInput(`This is not a lessons card.\n${problemLines(file, read.problems)}`);
  return read.value;
}

function toYaml(content: object, comment: string): string {
  const document = new Document(content);
  document.commentBefore = comment;
  return document.toString();
}
