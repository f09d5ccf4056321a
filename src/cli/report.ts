import { reportAsOfNow } from "../core/digest/as-of-now.ts";
import { reportMarkdown } from "../pages/report/report-markdown.ts";
import { reportPage } from "../pages/report/report-page.ts";
import { BadInput, print, withProgram } from "./terminal.ts";

const FORMATS = ["json", "md", "html"];

export async function printReport(slug: string, format: string): Promise<void> {
  if (!FORMATS.includes(format)) throw new BadInput(`"${format}" is no format; use json, md or html.`);
  await withProgram(async ({ context, pageSettings }) => {
    const report = await reportAsOfNow(slug, context);
    if (!report) throw new BadInput(`There is no consultation "${slug}".`);
    if (format === "json") print(`${JSON.stringify(report, null, 2)}\n`);
    else print(format === "html" ? reportPage(report, pageSettings) : reportMarkdown(report, pageSettings));
  });
}
