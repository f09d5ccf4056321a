import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import path from "node:path";
import { tableMarkdown } from "../bench/markdown.ts";
import type { Table } from "../bench/section.ts";

const FILE = path.join(import.meta.dirname, "../docs/trials.md");
const HEAD = `# What was done to the program, and what came of it

\`npm run trials\` does it again, outside CI; \`-- --only kills,channel\` does some of it and writes those tables anew, and
\`-- --quick\` only sees whether it works. [CONTRIBUTING.md](../CONTRIBUTING.md) says where each trial stands.
`;

/** Puts these tables in docs/trials.md, each in the place of the one that told the same before. */
export function writeRecord(tables: Table[], machine: string): void {
  const day = new Date().toISOString().slice(0, 10);
  const text = existsSync(FILE) ? readFileSync(FILE, "utf8") : HEAD;
  const [, ...parts] = text.split(/^(?=## )/m);
  const sections = new Map(parts.map((part) => [titleOf(part), part.trim()]));
  for (const table of tables)
    sections.set(`## ${table.title}`, `${tableMarkdown(table).trim()}\n\n${day}, on ${machine}; ${busy()}.`);
  writeFileSync(FILE, `${[HEAD.trim(), ...sections.values()].join("\n\n")}\n`);
}

/** Where others work too, everything takes longer than the program does. */
const busy = () =>
  `load average ${loadavg()
    .map((load) => load.toFixed(0))
    .join(", ")}`;

const titleOf = (part: string) => part.split("\n", 1)[0] ?? "";
