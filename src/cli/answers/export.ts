import { exportColumns, exportStretches, toCsv } from "../../core/answers/export-answers.ts";
import type { Context } from "../../core/context.ts";
import { IDEAS } from "../../core/model/resident.ts";
import { BadInput, keepSmall, printAll, withProgram } from "../terminal.ts";

export async function printAnswers(slug: string, format: string): Promise<void> {
  if (format !== "csv" && format !== "json") throw new BadInput(`"${format}" is no format; use csv or json.`);
  keepSmall();
  await withProgram(async ({ context }) => {
    if (slug !== IDEAS && !(await context.store.consultations.find(slug)))
      throw new BadInput(`There is no consultation "${slug}".`);
    await printAll(format === "csv" ? csv(slug, context) : json(slug, context));
  });
}

async function* csv(slug: string, context: Context): AsyncGenerator<string> {
  yield `${exportColumns.join(",")}\n`;
  for await (const rows of exportStretches(slug, context)) yield toCsv(rows);
}

async function* json(slug: string, context: Context): AsyncGenerator<string> {
  let isFirst = true;
  for await (const rows of exportStretches(slug, context)) {
    yield `${isFirst ? "[\n" : ",\n"}${rows.map((row) => JSON.stringify(row)).join(",\n")}`;
    isFirst = false;
  }
  yield isFirst ? "[]\n" : "\n]\n";
}
