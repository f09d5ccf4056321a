import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { openSqlite } from "../../src/core/store/database/sqlite.ts";
import { readSources, root } from "../../src/http/sources/sources.ts";

export const migrations = Object.entries(readSources(path.join(root, "migrations"), ".sql")).map(([name, sql]) => ({
  name,
  sql,
}));

/** Made once: every test has a database with these tables, and making them takes longer than what it does with them. */
let made: Buffer | undefined;

/** What a database file holds in which nothing is but our tables. */
export function ourTables(): Buffer {
  made ??= makeTables();
  return made;
}

function makeTables(): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-tables-"));
  const file = path.join(folder, "tables.db");
  openSqlite(file, migrations).close();
  const database = new Database(file);
  // A database in memory has no write-ahead log; a file gets it again when the program opens it.
  database.pragma("journal_mode = DELETE");
  database.close();
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}
