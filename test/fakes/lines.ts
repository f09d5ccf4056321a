import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./consultations.ts";

/** The lines of a fixture, the empty ones left out. */
export function linesOf(fixture: string): string[] {
  const text = readFileSync(path.join(root, "test/fixtures", fixture), "utf8");
  return text.split("\n").filter((line) => line !== "");
}
