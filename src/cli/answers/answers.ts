import { ANSWERS_DAYS, giveAnswersLink } from "../../core/access/give-link.ts";
import { linksOf, revokeLink } from "../../core/access/links.ts";
import type { Context } from "../../core/context.ts";
import { readNote } from "../../core/note/read-note.ts";
import { answersCsv } from "../../pages/files/answers-csv.ts";
import { answersMarkdown } from "../../pages/files/answers-markdown.ts";
import { answersPage } from "../../pages/review/answers-page.ts";
import { BadInput, print, tell, withProgram } from "../terminal.ts";

const forms = { html: answersPage, md: answersMarkdown, csv: answersCsv };
const MOST_DAYS = 365;

export type AnswersOptions = { format: string; link?: string; days?: string; links?: true; revoke?: string };

/** Every answer in words under its points, for who must read it; or who has a link to it. */
export async function answers(slug: string, options: AnswersOptions): Promise<void> {
  const { format, link, days = String(ANSWERS_DAYS), links, revoke } = options;
  if (!isForm(format)) throw new BadInput(`"${format}" is no format; use html, md or csv.`);
  await withProgram(async ({ context, pageSettings }) => {
    if (link !== undefined) return printLink(slug, link, days, context);
    if (links) return printLinks(slug, context);
    if (revoke !== undefined) return endLink(slug, revoke, context);
    const note = await readNote(slug, "all", context);
    if (!note) throw unknownSlug(slug);
    print(forms[format](note, pageSettings));
  });
}

function isForm(format: string): format is keyof typeof forms {
  return Object.hasOwn(forms, format);
}

function unknownSlug(slug: string): BadInput {
  return new BadInput(`There is no consultation "${slug}" for residents.`);
}

async function printLink(slug: string, name: string, days: string, context: Context): Promise<void> {
  const count = Number(days);
  if (!Number.isInteger(count) || count < 1 || count > MOST_DAYS)
    throw new BadInput(`"${days}" is no number of days from 1 to ${MOST_DAYS}.`);
  if (name.trim() === "") throw new BadInput("Say whose link it is: a name, or an office.");
  const given = await giveAnswersLink({ slug, name: name.trim(), days: count }, undefined, context);
  if (given.outcome === "no-consultation") throw unknownSlug(slug);
  if (given.outcome === "no-website")
    throw new BadInput("There is no website to read on: set PUBLIC_URL to the address at which this program is seen.");
  print(`${given.url}\n`);
  tell(
    `With this link ${name.trim()} reads the answers for ${count} days. To end it: answers ${slug} --revoke ${given.id}`,
  );
}

async function printLinks(slug: string, context: Context): Promise<void> {
  for (const { id, holder, until } of await linksOf(slug, context))
    print(`${id}\t${context.calendar.day(until)}\t${holder}\n`);
}

async function endLink(slug: string, id: string, context: Context): Promise<void> {
  const isOfSlug = (await linksOf(slug, context)).some((link) => link.id === id);
  if (!isOfSlug || !(await revokeLink(id, undefined, context)))
    throw new BadInput(`There is no link "${id}" to the answers of "${slug}".`);
  tell("This link opens nothing any more.");
}
