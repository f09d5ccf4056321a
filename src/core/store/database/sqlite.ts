import Database from "better-sqlite3";
import type { Driver } from "./db.ts";
import { BUSY_MILLISECONDS, groupCommitter, type KeptFile } from "./group-commit.ts";
import { type Alone, type Migration, migrate } from "./migrate.ts";
import { MOST_BUSY_MILLISECONDS, type Prepare } from "./run-batches.ts";

export type SqliteDriver = Driver & { close(): void };

const inMemory: KeptFile = { isKept: () => true, sync: async () => {}, syncNow: () => {} };

/**
 * Opens the database file (`:memory:`, or what such a file holds) and brings its tables up to date, `alone` when there is
 * something to do. SQLite itself writes without waiting for the disk (that would hold up everybody); a commit settles once
 * `file` has its log on the disk. Nothing is written any more once the file is not kept where it was.
 */
export function openSqlite(
  path: string | Buffer,
  migrations: Migration[],
  file = inMemory,
  alone: Alone = (work) => work(),
): SqliteDriver {
  const database = new Database(path, { timeout: 5000 });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("secure_delete = ON");
  migrateOrClose(database, migrations, alone);
  database.pragma("synchronous = NORMAL");
  const prepare = preparer(database);
  const committer = groupCommitter(database, prepare, file);
  return {
    query: async (sql, params) => prepare(sql).all(...params) as unknown[][],
    commit: committer.commit,
    commitLater: committer.commitLater,
    flush: committer.flush,
    versionOfOthers: versionReader(database),
    erase: () => truncateLog(prepare),
    /** What still waited for a commit or for the disk is on the disk. */
    close() {
      if (database.open) committer.finish();
      database.close();
    },
  };
}

/**
 * Holds a database file for as long as this process lives: whatever ends it, the machine lets go. Gives the way to let go;
 * nothing when another process holds it.
 */
export function holdFile(path: string): (() => void) | undefined {
  if (path === ":memory:") return () => {};
  const file = `${path}.lock`;
  const lock = new Database(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return () => void lock.close();
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code === "SQLITE_BUSY") return undefined;
    throw error;
  }
}

/** Who reads at this moment keeps the log as it is, so it is asked again; whoever is served meanwhile is not held up. */
async function truncateLog(prepare: Prepare): Promise<void> {
  const giveUpAt = performance.now() + MOST_BUSY_MILLISECONDS;
  while (!truncated(prepare) && performance.now() < giveUpAt)
    await new Promise((resolve) => setTimeout(resolve, BUSY_MILLISECONDS));
}

function truncated(prepare: Prepare): boolean {
  prepare("PRAGMA busy_timeout = 0").all();
  const [[isBusy] = []] = prepare("PRAGMA wal_checkpoint(TRUNCATE)").all() as unknown[][];
  prepare(`PRAGMA busy_timeout = ${MOST_BUSY_MILLISECONDS}`).all();
  return isBusy === 0;
}

function migrateOrClose(database: Database.Database, migrations: Migration[], alone: Alone): void {
  try {
    migrate(database, migrations, alone);
  } catch (error) {
    database.close();
    throw error;
  }
}

function preparer(database: Database.Database): Prepare {
  const prepared = new Map<string, Database.Statement>();
  return (sql) => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (statement.reader) statement.raw();
    prepared.set(sql, statement);
    return statement;
  };
}

/** Asks once a turn of the event loop: what another connection commits meanwhile is as if it came a moment later. */
function versionReader(database: Database.Database): () => number {
  const dataVersion = database.prepare("PRAGMA data_version").pluck();
  let known: number | undefined;
  return () => {
    if (known !== undefined) return known;
    known = dataVersion.get() as number;
    setImmediate(() => {
      known = undefined;
    });
    return known;
  };
}
