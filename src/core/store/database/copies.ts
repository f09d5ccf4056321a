import Database from "better-sqlite3";

/** What a database file is, as far as can be seen without its key. */
export type Seen = {
  /** What is damaged; empty when it is whole. */
  faults: string[];
  /** Names of the migrations that it went through. */
  migrations: string[];
  /** The fingerprints of the key that it was sealed with. */
  seals: string[];
  /** Marks of all who were forgotten in it. */
  erasures: string[];
  counts: { consultations: number; participations: number; residents: number; answers: number };
};

/** Databases of before have no such table. */
const hasErasures = "SELECT name FROM sqlite_master WHERE name = 'erasures'";

const MOST_PAGES = 0x7fffffff;

/**
 * Copies a database that others write to meanwhile, as it is at one moment, into one file. It reads in a transaction of
 * its own: so nobody has to wait for it, and what is written does not make it begin anew.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new Database(from, { readonly: true, fileMustExist: true });
  try {
    source.exec("BEGIN");
    source.prepare("SELECT count(*) FROM sqlite_master").get();
    await source.backup(to, { progress: () => MOST_PAGES });
  } finally {
    source.close();
  }
  const copy = new Database(to);
  copy.pragma("journal_mode = DELETE");
  copy.close();
}

/** Looks at a database without changing it; throws when it is none, or not of this program. */
export function seeDatabase(file: string): Seen {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  const column = (sql: string) => database.prepare(sql).pluck().all() as string[];
  const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  try {
    return {
      faults: [...column("PRAGMA integrity_check").filter((words) => words !== "ok"), ...strayRows(database)],
      migrations: column("SELECT name FROM migrations ORDER BY name"),
      seals: column("SELECT fingerprint FROM seals"),
      erasures: column(hasErasures).length > 0 ? column("SELECT mark FROM erasures") : [],
      counts: {
        consultations: count("consultations") - 1,
        participations: count("participations"),
        residents: count("residents"),
        answers: count("answers"),
      },
    };
  } finally {
    database.close();
  }
}

function strayRows(database: Database.Database): string[] {
  const rows = database.pragma("foreign_key_check") as { table: string; parent: string }[];
  return rows.map(({ table, parent }) => `a row of ${table} points at no row of ${parent}`);
}
