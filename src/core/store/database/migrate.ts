import { createHash } from "node:crypto";
import type Database from "better-sqlite3";

export type Migration = { name: string; sql: string };

/** A database that does not fit the migrations that are here, in words for who starts the program. */
export class MigrationError extends Error {}

/** Does something to the tables while nobody else has them open for good; throws when somebody has. */
export type Alone = (work: () => void) => void;

/** Brings the tables up to date, all or nothing. What was done is not done again, and must still be what it was then. */
export function migrate(database: Database.Database, migrations: Migration[], alone: Alone): void {
  if (pendingOf(database, migrations).length === 0) return;
  const migrateAll = database.transaction(() => {
    makeTable(database);
    const save = database.prepare("INSERT OR REPLACE INTO migrations (name, checksum) VALUES (?, ?)");
    for (const { name, sql, isDone } of pendingOf(database, migrations)) {
      if (!isDone) database.exec(sql);
      save.run(name, checksumOf(sql));
    }
  });
  alone(() => migrateAll.immediate());
}

/** What is still to be done, or to be noted; refuses what was edited, and what is of a newer version. */
function pendingOf(database: Database.Database, migrations: Migration[]): (Migration & { isDone: boolean })[] {
  const done = doneIn(database);
  refuseNewer([...done.keys()], migrations);
  return migrations.flatMap((migration) => {
    const known = done.get(migration.name);
    if (typeof known !== "string") return [{ ...migration, isDone: done.has(migration.name) }];
    if (known !== checksumOf(migration.sql)) throw new MigrationError(edited(migration.name));
    return [];
  });
}

/** The checksum of each by its name. Databases of before have none: what is here is taken for what they went through. */
function doneIn(database: Database.Database): Map<string, string | null> {
  const columns = columnsOf(database);
  if (columns.length === 0) return new Map();
  const checksum = columns.includes("checksum") ? "checksum" : "NULL";
  return new Map(database.prepare(`SELECT name, ${checksum} FROM migrations`).raw().all() as [string, string | null][]);
}

function makeTable(database: Database.Database): void {
  database.exec("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, checksum TEXT) STRICT");
  if (!columnsOf(database).includes("checksum")) database.exec("ALTER TABLE migrations ADD COLUMN checksum TEXT");
}

const columnsOf = (database: Database.Database) =>
  database.prepare("SELECT name FROM pragma_table_info('migrations')").pluck().all() as string[];

function refuseNewer(done: string[], migrations: Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = done.find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new MigrationError(
    `This database is of a newer version of this program: it went through migration ${unknown}, which is not here. Start that version, or restore a backup of before.`,
  );
}

function edited(name: string): string {
  return `Migration ${name} is not what this database went through: migrations/${name}.sql was changed since. Put the file back as it was; what shall be different belongs in a new migration.`;
}

/** Line endings, which a checkout may change, do not count. */
function checksumOf(sql: string): string {
  return createHash("sha256").update(sql.replaceAll("\r\n", "\n")).digest("hex");
}
