import Papa from "papaparse";
import { z } from "zod";
import { statuses } from "../model/answer.ts";
import { sourceId } from "../model/consultation/consultation.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";
import { exportColumns, undefuse } from "./export-answers.ts";

export type ImportProblem = { line: number; column: string; problem: string };

const row = z.object({
  participant: z.string().regex(/^[A-Za-z0-9_-]{0,64}$/, "has other characters than A-Z, a-z, 0-9, - and _"),
  question: z.string(),
  kind: z.string(),
  value: z.string(),
  text: z.string().max(1_000_000, "is longer than 1,000,000 characters"),
  language: z.union([z.literal(""), z.string().regex(/^[a-z]{2}(-simple)?$/, "is not a language code")]),
  channel: z.string().regex(/^[a-z-]{0,20}$/, "is not the name of a channel"),
  source: z.union([z.literal(""), sourceId]),
  helper: z.enum(["true", "false"]),
  status: z.enum(statuses),
  hidden: z.enum(["true", "false", ""]).default(""),
  received_at: z.iso.datetime({ offset: true, error: "is not a time such as 2026-11-23T10:00:00.000Z" }),
});
export type Row = z.infer<typeof row> & { line: number };
type Read = { rows: Row[]; problems: ImportProblem[] };

const ROWS_AT_ONCE = 200;
const CHARACTERS_AT_ONCE = 250_000;

/** The rows of an export file and what is wrong in them; whoever waits is served in between. */
export async function readRows(csv: string): Promise<Read> {
  const read: Read = { rows: [], problems: [] };
  const { delimiter, rest, line: first } = withoutSeparatorLine(csv.replace(/^\uFEFF/, ""));
  let heading: string[] | undefined;
  let line = first;
  for (const { data, errors } of stretchesOf(rest, delimiter)) {
    for (const { row = 0, message } of errors) read.problems.push({ line: line + row, column: "", problem: message });
    if (!heading) {
      heading = data.shift() ?? [];
      line++;
      read.problems.push(...missingIn(heading, first));
    }
    if (read.problems.some((problem) => problem.line === first)) return { rows: [], problems: read.problems };
    for (const cells of data) readRow(cells, heading, line++, read);
    await letOthersGoFirst();
  }
  if (!heading) read.problems.push(...missingIn([], first));
  return read;
}

/** Excel writes and reads a first line that tells where it cuts cells. */
function withoutSeparatorLine(csv: string): { delimiter: string | undefined; rest: string; line: number } {
  const [all = "", delimiter] = /^"?sep=([^\r\n"])"?[^\r\n]*(?:\r\n|\r|\n|$)/i.exec(csv) ?? [];
  return { delimiter, rest: csv.slice(all.length), line: all === "" ? 1 : 2 };
}

/** A file in pieces that end where a row ends. */
function* stretchesOf(csv: string, delimiter: string | undefined): Generator<Papa.ParseResult<string[]>> {
  let how: object = delimiter === undefined ? {} : { delimiter };
  let size = CHARACTERS_AT_ONCE;
  for (let from = 0; from < csv.length; ) {
    const options = { ...how, preview: ROWS_AT_ONCE, fastMode: false, skipEmptyLines: true };
    const parsed = Papa.parse<string[]>(csv.slice(from, from + size), options);
    const isToTheEnd = !parsed.meta.truncated;
    if (isToTheEnd && from + size < csv.length) {
      // The last row goes on after this piece.
      size *= 2;
      continue;
    }
    how = { delimiter: parsed.meta.delimiter, newline: parsed.meta.linebreak };
    size = CHARACTERS_AT_ONCE;
    from = isToTheEnd ? csv.length : from + parsed.meta.cursor;
    yield parsed;
  }
}

function missingIn(heading: string[], line: number): ImportProblem[] {
  return exportColumns
    .filter((column) => column !== "hidden" && !heading.includes(column))
    .map((column) => ({ line, column, problem: "is missing from the heading" }));
}

function readRow(cells: string[], heading: string[], line: number, { rows, problems }: Read): void {
  if (cells.length !== heading.length) {
    const problem = `has ${cells.length} fields, and the heading ${heading.length}`;
    problems.push({ line, column: "", problem });
    return;
  }
  const named = Object.fromEntries(heading.map((column, i) => [column, undefuse(cells[i] ?? "")]));
  const read = row.safeParse(named);
  if (read.success) rows.push({ ...read.data, line });
  else problems.push(...read.error.issues.map((p) => ({ line, column: p.path.join("."), problem: p.message })));
}
