import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportStretches, toCsv } from "../../src/core/answers/export-answers.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { openSqlite } from "../../src/core/store/database/sqlite.ts";
import { openProgram } from "../../src/http/node.ts";
import { runCommandWith } from "../fakes/command.ts";
import { root } from "../fakes/consultations.ts";
import { migrations } from "../fakes/tables.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const now = () => Date.parse("2026-12-02T12:00:00Z");
const kept = path.join(root, "test/fixtures/databases");
const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-earlier-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Dumps of databases as they were after some migration, each with the same rows. */
const earlier = readdirSync(kept).map((file) => file.replace(".sql", ""));

function fromDump(name: string, as = name): string {
  const file = path.join(folder, `${as}.db`);
  const database = new Database(file);
  database.pragma("foreign_keys = OFF");
  database.exec(readFileSync(path.join(kept, `${name}.sql`), "utf8"));
  database.close();
  return file;
}

async function read(file: string) {
  const env = { DATABASE_PATH: file, ENCRYPTION_KEY: Buffer.alloc(32, 5).toString("base64") };
  const { context, close } = await openProgram(env, silent, now);
  try {
    let csv = "";
    for await (const rows of exportStretches("altijd", context)) csv += toCsv(rows);
    const resident = await context.store.residents.find(context.store.residents.idOf("telegram", "5550101"));
    return { csv, digest: JSON.stringify(await buildDigest("2026-W48", context)), resident: resident?.resident };
  } finally {
    close();
  }
}

describe("a database of an earlier version", () => {
  let first: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    first = await read(fromDump(earlier[0] ?? "", "first"));
  });

  it("gives every answer in the export, and in the digest", () => {
    expect(first.csv.split("\n").filter(Boolean)).toHaveLength(10);
    expect(first.csv).toContain(
      'participation1,q4,text,,"Meer bomen op het plein, alstublieft.",nl,telegram,poster1,false,accepted',
    );
    expect(JSON.parse(first.digest).consultations[0]).toMatchObject({
      participants: 3,
      ledger: { received: 4, withdrawn: 1 },
    });
  });

  it.each(earlier)("of migration %s gives the same export, digest and people", async (name) => {
    expect(await read(fromDump(name))).toEqual(first);
  });

  it("has every migration's checksum afterwards, and opens again", async () => {
    const file = fromDump("0023", "adopted");
    openSqlite(file, migrations).close();
    const driver = openSqlite(file, migrations);
    expect(
      await driver.query("SELECT name FROM migrations WHERE length(checksum) <> 64 OR checksum IS NULL", []),
    ).toEqual([]);
    expect(await driver.query("SELECT count(*) FROM migrations", [])).toEqual([[migrations.length]]);
    driver.close();
  });
});

describe("a database that went through migrations", () => {
  const changed = (nth: number, change: (sql: string) => string) =>
    migrations.map((each, i) => (i === nth ? { ...each, sql: change(each.sql) } : each));
  const tablesOf = (file: string) => {
    const database = new Database(file, { readonly: true });
    const sql = database.prepare("SELECT sql FROM sqlite_master ORDER BY name").pluck().all();
    database.close();
    return sql;
  };

  it("refuses in words when one of them was edited since, and stays as it is", () => {
    const file = fromDump("0031", "edited");
    openSqlite(
      file,
      migrations.filter(({ name }) => name < "0032"),
    ).close();
    const before = tablesOf(file);
    const edited = changed(4, (sql) => `${sql}\nCREATE TABLE extra (id INTEGER);`);
    expect(() => openSqlite(file, edited)).toThrow(
      "Migration 0005_council is not what this database went through: migrations/0005_council.sql was changed since.",
    );
    expect(tablesOf(file)).toEqual(before);
    openSqlite(file, migrations).close();
  });

  it("does not mind line endings", () => {
    const file = fromDump("0023", "endings");
    openSqlite(file, migrations).close();
    openSqlite(
      file,
      changed(4, (sql) => sql.replaceAll("\n", "\r\n")),
    ).close();
  });

  it("is not opened by a version of before", () => {
    const file = fromDump("0023", "newer");
    openSqlite(file, migrations).close();
    expect(() => openSqlite(file, migrations.slice(0, 20))).toThrow("is of a newer version of this program");
  });

  it("tells the command line so, without a trace of code", async () => {
    const file = fromDump("0023", "told");
    const database = new Database(file);
    database.exec("INSERT INTO migrations VALUES ('9999_of_tomorrow')");
    database.close();
    const { status, words } = await runCommandWith(["audit", "altijd"], {
      DATABASE_PATH: file,
      ENCRYPTION_KEY: Buffer.alloc(32, 5).toString("base64"),
    });
    expect([status, words.trim().split("\n").length]).toEqual([1, 1]);
    expect(words).toContain("9999_of_tomorrow");
  });
});
