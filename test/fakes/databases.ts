import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Driver } from "../../src/core/store/database/db.ts";
import { openSqlite } from "../../src/core/store/database/sqlite.ts";
import type { Asked, Told } from "./database-worker.ts";
import { migrations, ourTables } from "./tables.ts";
import { startWorkerd } from "./workerd.ts";

/** A database with our tables that only one test file has; closing it throws it away. */
export type TestDatabase = { driver: Driver; close(): Promise<void> };

/** Every kind of database that the store keeps its promises on. */
export const databases: { kind: string; open(): Promise<TestDatabase> }[] = [
  { kind: "better-sqlite3", open: openFile },
  { kind: "D1", open: openWorkerd },
];

async function openFile(): Promise<TestDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-store-"));
  const file = path.join(folder, "test.db");
  writeFileSync(file, ourTables());
  const driver = openSqlite(file, migrations);
  return {
    driver,
    async close() {
      driver.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openWorkerd(): Promise<TestDatabase> {
  const main = "test/fakes/database-worker.ts";
  const d1 = { binding: "DB", database_name: "test", database_id: "test", migrations_dir: "migrations" };
  const config = { name: "database", main, compatibility_date: "2026-10-01", d1_databases: [d1] };
  const { worker, close } = await startWorkerd([{ config }]);
  const ask = async (asked: Asked): Promise<unknown[][][]> => {
    const answer = await worker.fetch("/", { method: "POST", body: JSON.stringify(asked) });
    const told = (await answer.json()) as Told;
    if ("problem" in told) throw new Error(told.problem);
    return told.returned;
  };
  const driver: Driver = {
    query: async (sql, params) => (await ask({ query: { sql, params } }))[0] ?? [],
    commit: (commit) => ask({ commit }),
    commitLater: (commit) => ask({ commit }),
    erase: async () => {},
  };
  return { driver, close };
}

const tables = [
  "follow_ups",
  "access_sessions",
  "access_links",
  "translations",
  "reworded",
  "outbox",
  "broadcasts",
  "steps",
  "tombstones",
  "answers",
  "changed_texts",
  "placings",
  "theme_counts",
  "placed_texts",
  "themes",
  "digests",
  "findings",
  "text_revisions",
  "participations",
  "residents",
  "consultation_versions",
  "felt_heard",
  "tallies",
  "reached",
  "receivers",
  "felt_scores",
];

/** Takes every row out of every table, those that point at others first. */
export async function empty({ driver }: TestDatabase): Promise<void> {
  const tablesToEmpty = tables.map((table) => ({ sql: `DELETE FROM ${table}`, params: [] }));
  tablesToEmpty.push({ sql: "UPDATE pace SET at = 0, lease = ''", params: [] });
  await driver.commit([...tablesToEmpty, { sql: "DELETE FROM consultations WHERE slug <> '_ideas'", params: [] }]);
}
