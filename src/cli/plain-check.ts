import { createPlainCheck } from "../core/plain/check-plain.ts";
import { readWordLists } from "../http/sources/sources.ts";
import { plainReport } from "../pages/report/plain-report.ts";
import { BadInput, print, readInput } from "./terminal.ts";

export async function checkText(file: string, language: string): Promise<void> {
  if (!["nl", "en"].includes(language)) throw new BadInput(`There is no word list for "${language}"; use nl or en.`);
  const text = readInput(file === "-" ? 0 : file);
  const isYaml = /\.ya?ml$/i.test(file);
  const words = isYaml ? (await import("./words-in-yaml.ts")).wordsInYaml(file, text, language) : text;
  print(plainReport(createPlainCheck(readWordLists())(words, language)));
}
