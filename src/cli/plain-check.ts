import { createPlainCheck } from "../core/plain/check-plain.ts";
import { readWordLists } from "../http/sources/sources.ts";
import { plainReport } from "../pages/report/plain-report.ts";
import { BadInput, print, readInput } from "./terminal.ts";

export function checkText(file: string, language: string): void {
  if (!["nl", "en"].includes(language)) throw new BadInput(`There is no word list for "${language}"; use nl or en.`);
  const text = readInput(file === "-" ? 0 : file);
  print(plainReport(createPlainCheck(readWordLists())(text, language)));
}
