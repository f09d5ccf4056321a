import { z } from "zod";
import { readYaml } from "../core/consultation/read/read-yaml.ts";
import { BadInput, problemLines } from "./terminal.ts";

/** What people will read of a consultation or an outcome: no names of fields, and no other language. */
export function wordsInYaml(file: string, text: string, language: string): string {
  const read = readYaml(text, z.json(), "file");
  if (read.problems) throw new BadInput(problemLines(file, read.problems));
  const words = textsIn(read.value, language);
  if (words.length === 0) throw new BadInput(`${file} has no text in "${language}".`);
  return words.join("\n");
}

function textsIn(value: z.core.util.JSONType, language: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === language && typeof each === "string" ? [each] : textsIn(each, language),
  );
}
