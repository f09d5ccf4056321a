import Papa from "papaparse";
import type { Context } from "../context.ts";
import type { Status } from "../model/answer.ts";
import type { ToldAnswer, Tombstone } from "../store/answers.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";

/** One row of the export, in the order and under the names that the outside relies on. */
export type ExportRow = {
  participant: string;
  question: string;
  kind: string;
  value: string;
  text: string;
  language: string;
  channel: string;
  source: string;
  helper: boolean;
  status: Status;
  received_at: string;
  /** Another answer of the same person hides its question: it is in no count. */
  hidden: boolean;
};

export const exportColumns = [
  "participant",
  "question",
  "kind",
  "value",
  "text",
  "language",
  "channel",
  "source",
  "helper",
  "status",
  "received_at",
  "hidden",
] as const satisfies (keyof ExportRow)[];

const GRAVES_AT_ONCE = 500;

/** One row per answer by time received, then insertion; what was forgotten follows, without participant, text or day. */
export async function* exportAnswers(slug: string, context: Context): AsyncGenerator<ExportRow> {
  for await (const stretch of exportStretches(slug, context)) yield* stretch;
}

/**
 * The same, some rows at a time: that is all that is held of them, whoever reads slowly is waited for, and others are
 * served in between.
 */
export async function* exportStretches(slug: string, { store, calendar }: Context): AsyncGenerator<ExportRow[]> {
  for await (const answers of store.answers.stretches(slug)) {
    yield answers.map(toRow);
    await letOthersGoFirst();
  }
  const graves = await store.answers.tombstones(slug);
  for (let from = 0; from < graves.length; from += GRAVES_AT_ONCE) {
    const some = graves.slice(from, from + GRAVES_AT_ONCE);
    yield some.map((grave) => forgottenRow(grave, calendar.week(grave.week)?.starts ?? 0));
    await letOthersGoFirst();
  }
}

function toRow(answer: ToldAnswer): ExportRow {
  const { participationId, questionId, kind, value, text, language, channel, source, helper, status } = answer;
  return {
    participant: participationId,
    question: questionId,
    kind,
    value,
    text,
    language,
    channel,
    source: source ?? "",
    helper,
    status,
    received_at: new Date(answer.receivedAt).toISOString(),
    hidden: answer.hidden,
  };
}

/** Its moment is rounded down to the beginning of its week. */
function forgottenRow({ questionId, kind }: Tombstone, received: number): ExportRow {
  return {
    participant: "",
    question: questionId,
    kind,
    value: "",
    text: "",
    language: "",
    channel: "",
    source: "",
    helper: false,
    status: "withdrawn",
    received_at: new Date(received).toISOString(),
    hidden: false,
  };
}

/**
 * Where a spreadsheet reads a formula: at the beginning of a cell, also of one that begins behind a `;`, a tab or a line
 * break when that is where it cuts cells. Blanks and quote marks before the sign do not help.
 */
const formula = /(?<=^|[;\t\r\n])(?=[ \u00a0"']*[=+\-@＝＋－＠])|^(?=[ \u00a0"']*[\t\r\n])/g;
const defused = /(?<=^|[;\t\r\n])'(?=[ \u00a0"']*[=+\-@＝＋－＠])|^'(?=[ \u00a0"']*[\t\r\n])/g;

/** Rows without a heading, RFC 4180 with `\n`; a cell that a spreadsheet would calculate is defused with a `'`. */
export function csvOf(rows: object[], columns: readonly string[]): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => {
    const named: Record<string, unknown> = { ...row };
    return columns.map((column) => {
      const cell = named[column];
      return typeof cell === "string" ? cell.replace(formula, "'") : cell;
    });
  });
  const quotes = (cell: unknown) => typeof cell === "string" && cell.search(defused) >= 0;
  return `${Papa.unparse(cells, { newline: "\n", quotes })}\n`;
}

export function toCsv(rows: ExportRow[]): string {
  return csvOf(rows, exportColumns);
}

/** The inverse of defusing, exactly: of a text that had a `'` there of its own, that stays. */
export function undefuse(cell: string): string {
  return cell.replace(defused, "");
}
