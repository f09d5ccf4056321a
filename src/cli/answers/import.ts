import { importAnswers } from "../../core/answers/import-answers.ts";
import { BadInput, readInput, tell, withProgram } from "../terminal.ts";

export async function importFile(slug: string, file: string): Promise<void> {
  const csv = readInput(file);
  const imported = await withProgram((program) => importAnswers(slug, csv, program.context));
  if (imported.outcome === "refused") {
    const lines = imported.problems.map(({ line, column, problem }) => `${file}:${line} ${column} ${problem}`);
    throw new BadInput(`Nothing was imported.\n${lines.join("\n")}`);
  }
  tell(`Imported ${imported.answers} answers of ${imported.participants} participants.`);
}
