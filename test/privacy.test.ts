import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { root } from "./fakes/consultations.ts";
import { ourTables } from "./fakes/tables.ts";

function tablesOfDatabase(): string[] {
  const file = path.join(tmpdir(), `samenspraak-privacy-${process.pid}.db`);
  writeFileSync(file, ourTables());
  const database = new Database(file);
  const found = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  database.close();
  rmSync(file);
  return found.filter((name) => !/^(sqlite_|migrations$|_)/.test(name)).toSorted();
}

it("docs/privacy.md says of every table of the database what is in it and how long, and of no other", () => {
  const page = readFileSync(path.join(root, "docs/privacy.md"), "utf8");
  const rows = page.split("\n").filter((line) => /^\| `[a-z_]+`/.test(line));
  for (const row of rows)
    expect(
      row
        .split("|")
        .map((cell) => cell.trim())
        .slice(1, -1),
    ).not.toContain("");
  const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([a-z_]+)`/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual(tablesOfDatabase());
});
