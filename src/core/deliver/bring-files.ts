import type { PageSettings } from "../../pages/page.ts";
import { lessonsPage } from "../../pages/report/lessons-page.ts";
import { reportMarkdown } from "../../pages/report/report-markdown.ts";
import { reportPage } from "../../pages/report/report-page.ts";
import { lessonsCard } from "../../pages/site/lessons-card.ts";
import { type ExportRow, exportColumns, exportStretches, toCsv } from "../answers/export-answers.ts";
import type { Sent, TeamChannel, TextFile } from "../channel.ts";
import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import { lessonsAsOfNow, reportAsOfNow } from "../digest/as-of-now.ts";
import { phrase } from "../model/messages/message.ts";
import type { TeamFiles } from "../model/messages/team.ts";
import { write } from "../texts/texts.ts";
import { threadOf } from "./team/tell-team.ts";

/** How much is in memory at once, and stands in one file; and how many files there are at most. */
export type FileLimits = { characters: number; files: number };
const usual: FileLimits = { characters: 4_000_000, files: 10 };

/** Makes files of what is stored now, and shows them in the thread of a consultation. */
export async function bringFiles(
  slug: string,
  files: TeamFiles,
  team: TeamChannel,
  context: Context,
  limits = usual,
): Promise<Sent> {
  const thread = await threadOf(slug, team, context);
  if (typeof thread !== "string") return thread;
  const tell = (key: string) =>
    team.post(write({ text: [phrase(key)] }, context.teamLanguage, context.teamTexts), thread);
  const say = (key: string) => context.teamTexts.say(context.teamLanguage, phrase(key));
  if (files === "report" || files === "lessons") {
    const made = files === "report" ? await ofReport(slug, say, context) : await ofLessons(slug, say, context);
    return made.length === 0
      ? tell("files-not-any-more")
      : team.postFiles(oneByOne(made), say(`files-told-${files}`), thread);
  }
  const cut = { is: false };
  const answers = ofAnswers(slug, { say, isJson: files === "answers-json", cut, limits }, context);
  const sent = await team.postFiles(answers, say("files-told-answers"), thread);
  return sent.outcome === "sent" && cut.is ? tell("files-cut") : sent;
}

type Say = (key: string) => string;

async function ofReport(slug: string, say: Say, context: Context): Promise<TextFile[]> {
  const report = await reportAsOfNow(slug, context);
  if (!report) return [];
  const name = `${say("files-name-report")}-${slug}`;
  const settings = settingsOf(context);
  return [
    { name: `${name}.html`, content: reportPage(report, settings) },
    { name: `${name}.md`, content: reportMarkdown(report, settings) },
  ];
}

async function ofLessons(slug: string, say: Say, context: Context): Promise<TextFile[]> {
  const learned = await lessonsAsOfNow(slug, context);
  if (learned.outcome !== "learned") return [];
  const name = `${say("files-name-lessons")}-${slug}`;
  return [
    { name: `${name}.html`, content: lessonsPage(learned.card, settingsOf(context)) },
    { name: `${name}.yaml`, content: lessonsCard(learned.card) },
  ];
}

function settingsOf(context: Context): PageSettings {
  return { texts: context.texts, municipality: context.town.name, language: councilLanguage(context) };
}

async function* oneByOne(files: TextFile[]): AsyncGenerator<TextFile> {
  yield* files;
}

type Answers = { say: Say; isJson: boolean; cut: { is: boolean }; limits: FileLimits };

/** Every answer, in files of a limited size; each can be read by itself. */
async function* ofAnswers(
  slug: string,
  { say, isJson, cut, limits }: Answers,
  context: Context,
): AsyncGenerator<TextFile> {
  const base = `${say("files-name-answers")}-${slug.replace(/^_/, "")}`;
  const extension = isJson ? "json" : "csv";
  const wrap = (lines: string[]) =>
    isJson
      ? `[${lines.length > 0 ? `\n${lines.join(",\n")}\n` : ""}]\n`
      : `${exportColumns.join(",")}\n${lines.join("")}`;
  const nameOf = (n: number) => `${base}${n === 1 ? "" : `-${n}`}.${extension}`;
  const toLine = (row: ExportRow) => (isJson ? JSON.stringify(row) : toCsv([row]));
  let lines: string[] = [];
  let [size, n] = [0, 1];
  for await (const stretch of exportStretches(slug, context))
    for (const line of stretch.map(toLine)) {
      if (lines.length > 0 && size + line.length > limits.characters) {
        yield { name: nameOf(n), content: wrap(lines) };
        [lines, size] = [[], 0];
        n++;
        if (n > limits.files) {
          cut.is = true;
          return;
        }
      }
      lines.push(line);
      size += line.length;
    }
  yield { name: nameOf(n), content: wrap(lines) };
}
