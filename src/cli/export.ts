import { type ExportRow, exportAnswers, exportColumns, toCsv } from "../core/answers/export-answers.ts";
import type { Context } from "../core/context.ts";
import { IDEAS } from "../core/model/resident.ts";
import { BadInput, print, withProgram } from "./terminal.ts";

const ROWS_AT_ONCE = 1000;

export async function printAnswers(slug: string, format: string): Promise<void> {
  if (format !== "csv" && format !== "json") throw new BadInput(`"${format}" is no format; use csv or json.`);
  await withProgram(({ context }) => printRows(slug, format, context));
}

async function printRows(slug: string, format: "csv" | "json", context: Context): Promise<void> {
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
    if (rows.length === ROWS_AT_ONCE) flush();
  }
  flush();
  if (format === "json") print(isFirst ? "[]\n" : "\n]\n");
}
