import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { describeMachine } from "../bench/machine.ts";
import { tableMarkdown } from "../bench/markdown.ts";
import { trials } from "./list.ts";
import { writeRecord } from "./record.ts";

const { values: given } = parseArgs({
  options: {
    only: { type: "string", default: Object.keys(trials).join(",") },
    quick: { type: "boolean", default: false },
  },
});

const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-trials-"));
try {
  const [machine = ""] = describeMachine(folder);
  for (const name of given.only.split(",")) {
    const attempt = trials[name];
    if (!attempt) throw new Error(`there is no trial "${name}"; there are ${Object.keys(trials).join(", ")}`);
    const own = path.join(folder, name);
    mkdirSync(own);
    const tables = await attempt({ folder: own, isQuick: given.quick });
    for (const table of tables) process.stdout.write(`${tableMarkdown(table)}\n`);
    if (!given.quick) writeRecord(tables, machine);
    rmSync(own, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true });
}
