import { Command } from "commander";
import project from "../../package.json" with { type: "json" };
import type { AnswersOptions } from "./answers/answers.ts";
import type { RestoreOptions } from "./keeping/backup.ts";
import { BadInput, tell } from "./terminal.ts";

/** Every command, with what it is called with; what it does stands in a file of its own, loaded when it is called. */
const cli = new Command("samenspraak")
  .description("Asks residents in the chat app they already use, and makes sure they hear back")
  .version(project.version, "--version", "print the version of this program")
  .showHelpAfterError("(samenspraak --help lists the commands)");

cli
  .command("start")
  .description("serve: the bot, the pages and the outbox")
  .action(async () => (await import("./start.ts")).start());

cli
  .command("outcome")
  .argument("<slug>", "a consultation; _ideas for what residents sent in on their own")
  .argument("<file>", "outcomes (YAML): what was done with what residents said, and why")
  .description("tell everybody who took part what was done with their words; the same file again changes nothing")
  .action(async (slug: string, file: string) => (await import("./outcome.ts")).publishOutcome(slug, file));

cli
  .command("report")
  .argument("<slug>")
  .option("--format <format>", "json, md or html", "md")
  .description("print the final report of a consultation, from the promise to the lessons")
  .action(async (slug: string, { format }: { format: string }) =>
    (await import("./report.ts")).printReport(slug, format),
  );

const consultation = cli.command("consultation").description("check, publish, close or begin a consultation");

cli
  .command("lessons")
  .argument("<slug>", "a consultation that is closed")
  .option("--notes <file>", "hours, failed and again, in the team's own words (YAML)")
  .option("--format <format>", "yaml or html", "yaml")
  .description("print a card with which another town can learn from a consultation, without personal data")
  .action(async (slug: string, options: { notes?: string; format: string }) =>
    (await import("./lessons.ts")).printLessons(slug, options),
  );

consultation
  .command("new")
  .requiredOption("--from <card>", "the lessons card of another consultation (YAML)")
  .option("--slug <slug>", "the short name of the new one; that of the card when left out")
  .description("print a consultation file that begins with the set-up of another")
  .action(async (options: { from: string; slug?: string }) =>
    (await import("./consultation/new.ts")).printNew(options),
  );

consultation
  .command("check")
  .argument("<file>", "a consultation file (YAML)")
  .description("say what is wrong in a consultation file, with line and field")
  .action(async (file: string) => (await import("./consultation/check.ts")).checkFile(file));

consultation
  .command("publish")
  .argument("<file>", "a consultation file (YAML)")
  .description("publish a consultation; a changed file becomes a new, visible version")
  .action(async (file: string) => (await import("./consultation/publish.ts")).publish(file));

consultation
  .command("close")
  .argument("<slug>")
  .description("take no more answers from now on")
  .action(async (slug: string) => (await import("./consultation/close.ts")).close(slug));

consultation
  .command("take-to-council")
  .argument("<slug>")
  .description("say that a closed consultation is now with who decides")
  .action(async (slug: string) => (await import("./consultation/take-to-council.ts")).take(slug));

cli
  .command("import")
  .argument("<slug>")
  .argument("<file>", "answers in the columns of the export (CSV)")
  .description("take in answers from elsewhere; the same file again changes nothing")
  .action(async (slug: string, file: string) => (await import("./answers/import.ts")).importFile(slug, file));

cli
  .command("export")
  .argument("<slug>")
  .option("--format <format>", "csv or json", "csv")
  .description("print every answer, one row each; residents' own ideas go by the slug _ideas")
  .action(async (slug: string, { format }: { format: string }) =>
    (await import("./answers/export.ts")).printAnswers(slug, format),
  );

cli
  .command("answers")
  .argument("<slug>")
  .option("--format <format>", "html, md or csv", "html")
  .option("--link <name>", "instead, print a link with which this person reads it on the website")
  .option("--days <days>", "how long that link holds; 30 when left out")
  .option("--links", "instead, list the links that hold: id, last day, name")
  .option("--revoke <id>", "instead, end a link")
  .description("print the response note: every answer in words under its points, without who gave it")
  .action(async (slug: string, options: AnswersOptions) =>
    (await import("./answers/answers.ts")).answers(slug, options),
  );

cli
  .command("codes")
  .argument("<slug>", "a consultation with access: codes")
  .requiredOption("--count <count>", "how many")
  .option("--format <format>", "csv or html", "csv")
  .description("make codes for letters and print them, this once: each lets one person answer")
  .action(async (slug: string, options: { count: string; format: string }) =>
    (await import("./codes.ts")).printCodes(slug, options),
  );

const digest = cli.command("digest").description("build, review or send the weekly digest, or check sentences for one");

digest
  .command("build")
  .option("--week <week>", "an ISO week such as 2026-W47; the last complete week when left out")
  .option("--format <format>", "json, md or html", "md")
  .description("build the digest of a week and print it")
  .action(async (options: { week?: string; format: string }) =>
    (await import("./digest/build.ts")).printDigest(options),
  );

digest
  .command("send")
  .option("--week <week>", "an ISO week such as 2026-W47; the last complete week when left out")
  .description("publish the digest of a week at /digests/WEEK")
  .action(async (options: { week?: string }) => (await import("./digest/send.ts")).sendDigest(options));

digest
  .command("review")
  .option("--week <week>", "an ISO week such as 2026-W47; the last complete week when left out")
  .description("print a link with which one person says what belongs together, on a page")
  .action(async (options: { week?: string }) => (await import("./digest/review.ts")).printReviewLink(options));

digest
  .command("verify")
  .argument("<file>", "sentences with the answers that they cite (JSON), or - for what is piped in")
  .description("say for each sentence whether the answers that it cites say so, and what is wrong with it")
  .action(async (file: string) => (await import("./digest/verify.ts")).verifyFile(file));

cli
  .command("broadcasts")
  .option("--follow", "look on until all are over")
  .description("show how far the messages to everybody who took part are; the running program sends them")
  .action(async ({ follow = false }: { follow?: boolean }) => (await import("./broadcasts.ts")).broadcasts(follow));

cli
  .command("plain")
  .description("how plain a text is")
  .command("check")
  .argument("<file>", "a text, a consultation or an outcome (.yaml), or - for what is typed or piped in")
  .option("--language <language>", "nl or en", "nl")
  .description("say how hard a text is, and what makes it hard")
  .action(async (file: string, { language }: { language: string }) =>
    (await import("./plain-check.ts")).checkText(file, language),
  );

cli
  .command("audit")
  .argument("<slug>")
  .description("print what colleagues did about a consultation, a line each: when, who, what (tab-separated)")
  .action(async (slug: string) => (await import("./keeping/audit.ts")).printAudit(slug));

cli
  .command("forget")
  .requiredOption("--participant <id>", "the id of a participation, as in the export")
  .description("forget one participation: answers, waiting messages, quotes")
  .action(async ({ participant }: { participant: string }) =>
    (await import("./keeping/forget.ts")).forget(participant),
  );

cli
  .command("backup")
  .argument("<file>", "a new file")
  .description("copy the database into a file while the program runs, and check the copy; its key is not in it")
  .action(async (file: string) => (await import("./keeping/backup.ts")).backup(file));

cli
  .command("restore")
  .argument("<file>", "a file that backup made")
  .option("--check", "only look whether it can be restored")
  .option("--over", "put it in the place of the database that is there")
  .option(
    "--key <files...>",
    "the key that it was sealed with, when another took over since; if several did, all, oldest first",
  )
  .description("put a backup back, and forget in it whoever was forgotten since")
  .action(async (file: string, options: RestoreOptions) =>
    (await import("./keeping/backup.ts")).restoreCopy(file, options),
  );

cli
  .command("retention")
  .description("what is kept no longer than it is needed")
  .command("run")
  .option("--dry-run", "only say what would go")
  .description("let go of addresses of people who had their answer, and of names of colleagues in the audit log")
  .action(async ({ dryRun = false }: { dryRun?: boolean }) =>
    (await import("./keeping/retention.ts")).retention(dryRun),
  );

cli
  .command("key")
  .description("the key that seals addresses")
  .command("rotate")
  .option("--to <file>", "the new key; made when it is not there. Needed where ENCRYPTION_KEY is set")
  .option("--anyway", "also when codes from letters are under way, which hold no more afterwards")
  .description("have a new key take over, while no program runs; broken off, it goes on when it is called again")
  .action(async ({ to, anyway }: { to?: string; anyway?: true }) =>
    (await import("./keeping/key.ts")).rotate(to, anyway),
  );

/** Runs one command, as it is typed after the name of the program; gives its exit status. */
export async function runCommand(args: string[]): Promise<number> {
  try {
    await cli.parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    tell(error instanceof BadInput ? error.message : (await import("./describe-error.ts")).describeError(error));
    return 1;
  }
}
