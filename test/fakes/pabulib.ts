import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./consultations.ts";

/** Ideas of real residents, each with a category; test data that lies beside the project, never in it. */
export type Idea = { name: string; category: string };

const folder = path.join(root, "../shared/data/pabulib");
export const hasPabulib = existsSync(folder);

if (!hasPabulib)
  console.warn(`SKIPPED: the tests on real residents' ideas need ${path.relative(root, folder)}, which is not here`);

/** Every idea of every file; a .pb file is three blocks of lines with `;` between the columns. */
export function readIdeas(): Idea[] {
  return readdirSync(folder).flatMap((file) => readFile(readFileSync(path.join(folder, file), "utf8")));
}

function readFile(text: string): Idea[] {
  const lines = text.split(/\r?\n/);
  const start = lines.indexOf("PROJECTS");
  const columns = (lines[start + 1] ?? "").split(";");
  const rows = lines.slice(start + 2, lines.indexOf("VOTES"));
  const [name, category] = [columns.indexOf("name"), columns.indexOf("category")];
  return rows
    .map((row) => row.split(";"))
    .filter((cells) => (cells[name] ?? "").trim() !== "")
    .map((cells) => ({ name: (cells[name] ?? "").trim(), category: (cells[category] ?? "").trim() || "geen" }));
}
