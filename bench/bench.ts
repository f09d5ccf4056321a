import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { describeMachine } from "./machine.ts";
import { tableMarkdown } from "./markdown.ts";
import type { Size, Table } from "./section.ts";
import { sections } from "./sections.ts";
import { createTowns } from "./towns/towns.ts";

const RESULTS = path.join(import.meta.dirname, "RESULTS.md");

const { values: given } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: Object.keys(sections).join(",") },
    write: { type: "boolean" },
    profile: { type: "string" },
  },
});
const size: Size = given.quick ? "quick" : "thorough";
const isWritten = given.write ?? (size === "thorough" && given.only.split(",").length === Object.keys(sections).length);

const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-bench-"));
const towns = createTowns(folder);
try {
  const machine = describeMachine(folder);
  const tables = (await inTurn(given.only.split(","), measure)).flat();
  if (isWritten) writeFileSync(RESULTS, results(machine, tables));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One at a time, so that none disturbs another; where no figure counts, as many as there are cores. */
async function inTurn<Result>(names: string[], measure: (name: string) => Promise<Result>): Promise<Result[]> {
  const lanes = size === "quick" ? availableParallelism() : 1;
  const results: Result[] = [];
  const left = [...names.entries()];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await measure(next[1]);
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return results;
}

async function measure(name: string): Promise<Table[]> {
  const section = sections[name];
  if (!section) throw new Error(`there is no section "${name}"; there are ${Object.keys(sections).join(", ")}`);
  const own = path.join(folder, `section-${name}`);
  mkdirSync(own);
  const start = performance.now();
  const profile = given.profile === undefined ? {} : { profileFolder: given.profile };
  const tables = await section({ size, towns: towns(own), folder: own, ...profile });
  for (const table of tables) process.stdout.write(`${tableMarkdown(table)}\n`);
  rmSync(own, { recursive: true });
  process.stderr.write(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  return tables;
}

function results(machine: string[], tables: Table[]): string {
  const day = new Date().toISOString().slice(0, 10);
  const head = [
    "# Measured",
    "",
    `\`npm run bench\`${size === "quick" ? " -- --quick" : ""} on ${day}. Compare figures within one table only: another machine has others.`,
    "",
    ...machine.map((line) => `- ${line}`),
    "",
    "",
  ];
  return head.join("\n") + tables.map(tableMarkdown).join("\n");
}
