import Database from "better-sqlite3";

const CACHE_KIBIBYTES = 500_000;

/** Without a journal and without waiting for the disk: who fills a database that is thrown away needs neither. */
export function openForFilling(file: string): Database.Database {
  const database = new Database(file);
  database.pragma("journal_mode = OFF");
  database.pragma("synchronous = OFF");
  database.pragma(`cache_size = -${CACHE_KIBIBYTES}`);
  return database;
}
