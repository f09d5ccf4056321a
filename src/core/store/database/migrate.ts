import { createHash } from "node:crypto";
import type Database from "better-sqlite3";

export type Migration = { name: string; sql: string };

/** A database that does not fit the migrations that are here, in words for who starts the program. */
export class MigrationError extends Error {}

/** Brings the tables up to date, all or nothing. What was done is not done again, and must still be what it was then. */
export function migrate(database: Database.Database, migrations: Migration[]): void {
  const migrateAll = database.transaction(() => {
    makeTable(database);
    const done = new Map(database.prepare("SELECT name, checksum FROM migrations").raw().all() as [string, string][]);
    refuseNewer([...done.keys()], migrations);
    const save = database.prepare("INSERT OR REPLACE INTO migrations (name, checksum) VALUES (?, ?)");
    for (const { name, sql } of migrations) {
      const checksum = checksumOf(sql);
      const known = done.get(name);
      if (typeof known === "string" && known !== checksum) throw new MigrationError(edited(name));
      if (!done.has(name)) database.exec(sql);
      if (typeof known !== "string") save.run(name, checksum);
    }
  });
  migrateAll.immediate();
}

/** Databases of before have no checksums: what is here is taken for what they went through. */
function makeTable(database: Database.Database): void {
  database.exec("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, checksum TEXT) STRICT");
  const columns = database.prepare("SELECT name FROM pragma_table_info('migrations')").pluck().all();
  if (!columns.includes("checksum")) database.exec("ALTER TABLE migrations ADD COLUMN checksum TEXT");
}

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
