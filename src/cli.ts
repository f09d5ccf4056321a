import { Command } from "commander";
import { addLessons } from "./cli/lessons.ts";
import { addOutcome } from "./cli/outcome.ts";
import { addReport } from "./cli/report.ts";
import { showBroadcasts } from "./cli/show-broadcasts.ts";
import { takenWords } from "./cli/taken-words.ts";
import { BadInput, print, problemLines, readInput, tell, withProgram } from "./cli/terminal.ts";
import { type ExportRow, exportAnswers, exportColumns, toCsv } from "./core/answers/export-answers.ts";
import { importAnswers } from "./core/answers/import-answers.ts";
import { closeConsultation, publishConsultation } from "./core/consultation/launch.ts";
import { readConsultation } from "./core/consultation/read-consultation.ts";
import { takeToCouncil } from "./core/consultation/take-to-council.ts";
import { buildDigest, prepareDigest, UnknownWeekError } from "./core/digest/build-digest.ts";
import { publishDigest } from "./core/digest/publish-digest.ts";
import { describeObstacle } from "./core/model/compare.ts";
import type { Consultation } from "./core/model/consultation.ts";
import type { Digest } from "./core/model/digest.ts";
import { IDEAS } from "./core/model/resident.ts";
import { createPlainCheck } from "./core/plain/check-plain.ts";
import { forgetParticipation } from "./core/rights/forget.ts";
import { ConfigError } from "./http/config.ts";
import { type OpenProgram, readWordLists, startServer } from "./http/node.ts";
import { digestMarkdown } from "./pages/digest-markdown.ts";
import { digestPage } from "./pages/digest-page.ts";
import { plainReport } from "./pages/plain-report.ts";

const EXPORT_ROWS_AT_ONCE = 1000;

const cli = new Command("samenspraak")
  .description("Asks residents in the chat app they already use, and makes sure they hear back")
  .showHelpAfterError("(samenspraak --help lists the commands)");

cli
  .command("start")
  .description("serve: the bot, the pages and the outbox")
  .action(async () => {
    const server = await startServer(process.env);
    const { HOST } = server.program.config;
    tell(`Samenspraak serves on http://${HOST}:${server.port}`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.stop());
  });

addOutcome(cli);
addReport(cli);

const consultation = cli.command("consultation").description("check, publish, close or begin a consultation");
addLessons(cli, consultation);

consultation
  .command("check")
  .argument("<file>", "a consultation file (YAML)")
  .description("say what is wrong in a consultation file, with line and field")
  .action((file: string) => {
    const { slug, questions, promise } = consultationIn(file);
    tell(
      `${file} is fit to publish: "${slug}", ${questions.length} questions, residents hear back by ${promise.answerBy}.`,
    );
  });

consultation
  .command("publish")
  .argument("<file>", "a consultation file (YAML)")
  .description("publish a consultation; a changed file becomes a new, visible version")
  .action(async (file: string) => {
    const c = consultationIn(file);
    const launched = await withProgram((program) => publishConsultation(c, program.context));
    if (launched.outcome === "refused")
      throw new BadInput(
        `Nothing was published.\n${launched.problems.map((each) => `${file}: ${describeObstacle(each)}`).join("\n")}`,
      );
    if (launched.outcome === "unchanged")
      return tell(`${c.slug} is published already, as version ${launched.version}; nothing changed.`);
    tell(`${c.slug} is published as version ${launched.version}. Deep link: https://t.me/YOUR_BOT?start=${c.slug}`);
    if (launched.lacksReason)
      tell(
        `${file}: the day to hear back changed without a reason of its own. Residents are told so. Give one in promise.because.`,
      );
    if (launched.tellsResidents)
      tell(
        "The promise changed: everybody who took part is told, by the running program. samenspraak broadcasts --follow shows how far it is.",
      );
  });

consultation
  .command("close")
  .argument("<slug>")
  .description("take no more answers from now on")
  .action(async (slug: string) => {
    const running = await withProgram((program) => closeConsultation(slug, undefined, program.context));
    if (!running) throw new BadInput(`There is no consultation "${slug}".`);
    tell(running.closedOn ? `${slug} was closed already, on ${running.closedOn}.` : `${slug} is closed.`);
  });

consultation
  .command("take-to-council")
  .argument("<slug>")
  .description("say that a closed consultation is now with who decides")
  .action(async (slug: string) => {
    tell(takenWords(slug, await withProgram(({ context }) => takeToCouncil(slug, undefined, context))));
  });

cli
  .command("import")
  .argument("<slug>")
  .argument("<file>", "answers in the columns of the export (CSV)")
  .description("take in answers from elsewhere; the same file again changes nothing")
  .action(async (slug: string, file: string) => {
    const csv = readInput(file);
    const imported = await withProgram((program) => importAnswers(slug, csv, program.context));
    if (imported.outcome === "refused") {
      const lines = imported.problems.map(({ line, column, problem }) => `${file}:${line} ${column} ${problem}`);
      throw new BadInput(`Nothing was imported.\n${lines.join("\n")}`);
    }
    tell(`Imported ${imported.answers} answers of ${imported.participants} participants.`);
  });

cli
  .command("export")
  .argument("<slug>")
  .option("--format <format>", "csv or json", "csv")
  .description("print every answer, one row each; residents' own ideas go by the slug _ideas")
  .action((slug: string, { format }: { format: string }) =>
    withProgram((program) => printAnswers(slug, format, program)),
  );

const digest = cli.command("digest").description("build or send the weekly digest");

digest
  .command("build")
  .option("--week <week>", "an ISO week such as 2026-W47; the last complete week when left out")
  .option("--format <format>", "json, md or html", "md")
  .description("build the digest of a week and print it")
  .action(async ({ week, format }: { week?: string; format: string }) => {
    if (!["json", "md", "html"].includes(format)) throw new BadInput(`"${format}" is no format; use json, md or html.`);
    await withProgram(async (program) => {
      await prepareDigest(week ?? lastWeek(program), program.context);
      const built = await buildDigest(week ?? lastWeek(program), program.context);
      print(digestAs(format, built, program));
    });
  });

digest
  .command("send")
  .option("--week <week>", "an ISO week such as 2026-W47; the last complete week when left out")
  .description("publish the digest of a week at /digests/WEEK")
  .action(async ({ week }: { week?: string }) => {
    const sent = await withProgram((program) => publishDigest(week ?? lastWeek(program), program.context));
    tell(`The digest of ${sent.week}, version ${sent.version}, is public at /digests/${sent.week}.`);
    if (Date.now() < Date.parse(sent.to)) tell("That week is not over yet: what comes in later is not in it.");
  });

cli
  .command("broadcasts")
  .option("--follow", "look on until all are over")
  .description("show how far the messages to everybody who took part are; the running program sends them")
  .action(({ follow = false }: { follow?: boolean }) =>
    withProgram(({ context }) => showBroadcasts(follow, context, { bars: process.stderr, print, tell })),
  );

cli
  .command("plain")
  .description("how plain a text is")
  .command("check")
  .argument("<file>", "a text, or - for what is typed or piped in")
  .option("--language <language>", "nl or en", "nl")
  .description("say how hard a text is, and what makes it hard")
  .action(async (file: string, { language }: { language: string }) => {
    if (!["nl", "en"].includes(language)) throw new BadInput(`There is no word list for "${language}"; use nl or en.`);
    const text = readInput(file === "-" ? 0 : file);
    print(plainReport(createPlainCheck(readWordLists())(text, language)));
  });

cli
  .command("forget")
  .requiredOption("--participant <id>", "the id of a participation, as in the export")
  .description("forget one participation: answers, waiting messages, quotes")
  .action(async ({ participant }: { participant: string }) => {
    const known = await withProgram((program) => forgetParticipation(participant, program.context));
    if (!known) throw new BadInput(`There is no participation "${participant}".`);
    tell(`Participation ${participant} is forgotten.`);
  });

function consultationIn(file: string): Consultation {
  const read = readConsultation(readInput(file));
  if (!read.problems) return read.consultation;
  throw new BadInput(problemLines(file, read.problems));
}

async function printAnswers(slug: string, format: string, { context }: OpenProgram): Promise<void> {
  if (format !== "csv" && format !== "json") throw new BadInput(`"${format}" is no format; use csv or json.`);
  if (slug !== IDEAS && !(await context.store.consultations.find(slug)))
    throw new BadInput(`There is no consultation "${slug}".`);
  if (format === "csv") print(`${exportColumns.join(",")}\n`);
  let rows: ExportRow[] = [];
  let isFirst = true;
  const flush = () => {
    if (format === "csv") print(toCsv(rows));
    else
      for (const row of rows) {
        print(`${isFirst ? "[\n" : ",\n"}${JSON.stringify(row)}`);
        isFirst = false;
      }
    rows = [];
  };
  for await (const row of exportAnswers(slug, context)) {
    rows.push(row);
    if (rows.length === EXPORT_ROWS_AT_ONCE) flush();
  }
  flush();
  if (format === "json") print(isFirst ? "[]\n" : "\n]\n");
}

function lastWeek({ context }: OpenProgram): string {
  return context.calendar.lastCompleteWeek(context.now());
}

function digestAs(format: string, built: Digest, { pageSettings }: OpenProgram): string {
  if (format === "json") return `${JSON.stringify(built, null, 2)}\n`;
  return format === "html" ? digestPage(built, pageSettings) : digestMarkdown(built, pageSettings);
}

/** Who reads our data may stop reading before the end. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await cli.parseAsync();
} catch (error) {
  const isTheirs = error instanceof BadInput || error instanceof ConfigError || error instanceof UnknownWeekError;
  const isOfSystem = error instanceof Error && "code" in error && typeof error.code === "string";
  tell(isTheirs || isOfSystem ? error.message : String(error instanceof Error ? (error.stack ?? error) : error));
  process.exitCode = 1;
}
