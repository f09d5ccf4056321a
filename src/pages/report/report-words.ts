import type { Done, Report } from "../../core/model/digests/report.ts";
import type { Say } from "../../core/texts/texts.ts";
import { consultationWords } from "../digest/consultation-words.ts";
import { toldLines } from "../digest/told-words.ts";
import type { PageSettings } from "../page.ts";

/** A heading with what stands below it, line by line. */
export type Section = { heading: string; lines: string[] };

/** The report in words: what every form of it says alike. What was heard stands between `before` and `after`. */
export type ReportWords = ReturnType<typeof reportWords>;

export function reportWords(report: Report, settings: PageSettings) {
  const words = consultationWords(settings);
  const { say } = words;
  const { number, version, municipality, title, heard, late } = report;
  return {
    ...words,
    title: say("report-title", { number, version }),
    town: say("digest-town", { name: municipality }),
    subject: title,
    people: [
      say("report-people", { count: heard.participants }),
      ...(late === undefined ? [] : [say("report-late", { count: late })]),
    ].join(" "),
    before: [{ heading: say("report-preparation"), lines: preparation(report, say) }],
    after: [
      {
        heading: say("report-done"),
        lines: report.done ? doneLines(report.done, report.promise.answeredOn !== null, say) : [say("report-not-done")],
      },
      { heading: say("report-promise"), lines: promiseLines(report, words.feltHeard(heard), say) },
      { heading: say("report-lessons"), lines: lessons(report, say) },
    ],
    madeBy:
      report.models === undefined
        ? say("digest-made-by-code")
        : say("digest-made-with-model", { writer: report.models }),
  };
}

function preparation({ preparation: p }: Report, say: Say): string[] {
  return [
    say("promise-decided", { decided: p.decided }),
    say("promise-open", { open: p.open }),
    say("promise-decider", { decider: p.decider }),
    say(`report-rung-${p.rung}`),
    say("report-days", { opens: { date: p.opens }, closes: { date: p.closes } }),
    say("report-changes", { count: p.changes }),
  ];
}

function doneLines({ outcomes, next, told, answeredBefore }: Done, isOver: boolean, say: Say): string[] {
  const counted = told && { people: told.sent, unreached: told.unreachable, toDo: told.toDo };
  return [
    ...outcomes.map(({ result, ...values }) => say(`follow-up-${result}`, values).trim()),
    say("follow-up-next", { next }),
    ...(counted ? toldLines(counted, isOver, say) : []),
    ...(answeredBefore === undefined ? [] : [say("told-before", { since: { date: answeredBefore } })]),
  ];
}

function promiseLines(
  { preparation, promise: { state, answeredOn } }: Report,
  felt: string | undefined,
  say: Say,
): string[] {
  const days = { answerBy: { date: preparation.answerBy }, answeredOn: { date: answeredOn ?? preparation.answerBy } };
  return [say(`report-promise-${state}`, days), felt ?? say("report-felt-nobody")];
}

function lessons({ lessons: { tried, expected, learned } }: Report, say: Say): string[] {
  const lines = [
    ...(tried === "" ? [] : [say("report-tried", { tried })]),
    ...(expected === "" ? [] : [say("report-expected", { expected })]),
    ...(learned === "" ? [] : [say("report-learned", { learned })]),
  ];
  return lines.length > 0 ? lines : [say("report-no-lessons")];
}
