import { giveCodes } from "../core/consultation/give-codes.ts";
import { printedCode } from "../core/model/consultation/letter-code.ts";
import { lettersPage } from "../pages/paper/letters-page.ts";
import { BadInput, print, withProgram } from "./terminal.ts";

const MOST_CODES = 100_000;

export async function printCodes(slug: string, { count, format }: { count: string; format: string }): Promise<void> {
  if (format !== "csv" && format !== "html") throw new BadInput(`"${format}" is no format; use csv or html.`);
  const many = /^\d{1,6}$/.test(count) ? Number(count) : 0;
  if (many < 1 || many > MOST_CODES) throw new BadInput(`--count is a number from 1 to ${MOST_CODES}.`);
  await withProgram(async ({ context, pageSettings }) => {
    const given = await giveCodes(slug, many, context);
    if (given.outcome === "unknown") throw new BadInput(`There is no consultation "${slug}".`);
    if (given.outcome === "needs-none")
      throw new BadInput(`${slug} asks for no codes: put "access: codes" in its file and publish that first.`);
    const codes = given.codes.map(printedCode);
    const address = context.links.page(`/c/${slug}`) ?? context.links.chat(slug) ?? "";
    if (format === "csv") return print(`code,address\n${codes.map((code) => `${code},${address}\n`).join("")}`);
    print(lettersPage(given.published, codes, address, pageSettings));
  });
}
