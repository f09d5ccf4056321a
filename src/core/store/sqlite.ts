import Database from "better-sqlite3";
import type { Driver, SqlStatement } from "./db.ts";

export type SqliteDriver = Driver & { close(): void };

/** So many turns of the event loop a commit waits for others: what comes in one turn is read over several. */
const TURNS = 3;
/** So long a commit that nobody waits for waits for another one. */
const LATER_MILLISECONDS = 25;

type Waiting = {
  statements: SqlStatement[];
  resolve: (returned: unknown[][][]) => void;
  reject: (reason: unknown) => void;
};

/** Opens the database file (or `:memory:`) and brings its tables up to date. */
export function openSqlite(path: string, migrations: { name: string; sql: string }[]): SqliteDriver {
  const database = new Database(path, { timeout: 5000 });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("secure_delete = ON");
  migrate(database, migrations);
  const prepare = preparer(database);
  const committer = groupCommitter(database, prepare);
  return {
    query: async (sql, params) => prepare(sql).all(...params) as unknown[][],
    commit: committer.commit,
    commitLater: committer.commitLater,
    flush: committer.flush,
    versionOfOthers: versionReader(database),
    erase: async () => {
      database.pragma("wal_checkpoint(TRUNCATE)");
    },
    /** What still waited for a commit is written. */
    close() {
      if (!database.open) return;
      committer.flush();
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

function migrate(database: Database.Database, migrations: { name: string; sql: string }[]): void {
  database.exec("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY) STRICT");
  const migrateAll = database.transaction(() => {
    const done = database.prepare("SELECT name FROM migrations").pluck().all();
    for (const { name, sql } of migrations) {
      if (done.includes(name)) continue;
      database.exec(sql);
      database.prepare("INSERT INTO migrations (name) VALUES (?)").run(name);
    }
  });
  migrateAll.immediate();
}

function preparer(database: Database.Database): (sql: string) => Database.Statement {
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

/**
 * All batches of a few turns of the event loop share one durable commit. They run without savepoints; only when one fails,
 * the others are done again, each in a savepoint of its own, so that one can fail alone.
 */
function groupCommitter(database: Database.Database, prepare: (sql: string) => Database.Statement) {
  let waiting: Waiting[] = [];
  let isComing = false;
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    const batches = waiting;
    waiting = [];
    isComing = false;
    clearTimeout(timer);
    timer = undefined;
    if (batches.length === 0) return;
    const settles = commitTogether(batches, database, prepare) ?? commitEach(batches, database, prepare);
    for (const settle of settles) settle();
  };

  const comeIn = (turns: number) => {
    isComing = true;
    setImmediate(turns > 1 ? () => comeIn(turns - 1) : flush);
  };

  const add = (statements: SqlStatement[]) =>
    new Promise<unknown[][][]>((resolve, reject) => waiting.push({ statements, resolve, reject }));

  return {
    flush,
    commit(statements: SqlStatement[]) {
      if (!isComing) comeIn(TURNS);
      return add(statements);
    },
    commitLater(statements: SqlStatement[]) {
      if (!isComing) timer ??= setTimeout(flush, LATER_MILLISECONDS);
      return add(statements);
    },
  };
}

/** Nothing when one of them failed: then nothing is changed, and each has to be tried for itself. */
function commitTogether(
  batches: Waiting[],
  database: Database.Database,
  prepare: (sql: string) => Database.Statement,
): (() => void)[] | undefined {
  try {
    prepare("BEGIN IMMEDIATE").run();
    const settles = batches.map(({ statements, resolve }) => {
      const returned = statements.map((statement) => runStatement(statement, prepare));
      return () => resolve(returned);
    });
    prepare("COMMIT").run();
    return settles;
  } catch {
    if (database.inTransaction) prepare("ROLLBACK").run();
    return undefined;
  }
}

function commitEach(
  batches: Waiting[],
  database: Database.Database,
  prepare: (sql: string) => Database.Statement,
): (() => void)[] {
  try {
    prepare("BEGIN IMMEDIATE").run();
    const settles = batches.map((batch) => runInSavepoint(batch, prepare));
    prepare("COMMIT").run();
    return settles;
  } catch (error) {
    if (database.inTransaction) prepare("ROLLBACK").run();
    return batches.map(
      ({ reject }) =>
        () =>
          reject(error),
    );
  }
}

/** Runs one batch; the outcome may only be told after the commit, so it comes back as a function. */
function runInSavepoint(
  { statements, resolve, reject }: Waiting,
  prepare: (sql: string) => Database.Statement,
): () => void {
  prepare("SAVEPOINT batch").run();
  try {
    const returned = statements.map((statement) => runStatement(statement, prepare));
    prepare("RELEASE batch").run();
    return () => resolve(returned);
  } catch (error) {
    prepare("ROLLBACK TO batch").run();
    prepare("RELEASE batch").run();
    return () => reject(error);
  }
}

function runStatement({ sql, params }: SqlStatement, prepare: (sql: string) => Database.Statement): unknown[][] {
  const statement = prepare(sql);
  if (statement.reader) return statement.all(...params) as unknown[][];
  statement.run(...params);
  return [];
}
