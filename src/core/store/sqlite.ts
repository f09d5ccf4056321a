import Database from "better-sqlite3";
import type { Driver, Statement } from "./db.ts";

export type SqliteDriver = Driver & { close(): void };

type Waiting = { statements: Statement[]; resolve: () => void; reject: (reason: unknown) => void };

/** Opens the database file (or `:memory:`) and brings its tables up to date. */
export function openSqlite(path: string, migrations: { name: string; sql: string }[]): SqliteDriver {
  const database = new Database(path, { timeout: 5000 });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  migrate(database, migrations);
  const prepare = preparer(database);
  const commit = groupCommitter(database, prepare);
  return {
    query: async (sql, params) =>
      prepare(sql)
        .raw()
        .all(...params) as unknown[][],
    commit,
    close: () => database.close(),
  };
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
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
}

/** All batches of one turn of the event loop share one durable commit; each is a savepoint, so one can fail alone. */
function groupCommitter(database: Database.Database, prepare: (sql: string) => Database.Statement) {
  let waiting: Waiting[] = [];

  const flush = () => {
    const batches = waiting;
    waiting = [];
    try {
      prepare("BEGIN IMMEDIATE").run();
      const settles = batches.map((batch) => runInSavepoint(batch, prepare));
      prepare("COMMIT").run();
      for (const settle of settles) settle();
    } catch (error) {
      if (database.inTransaction) prepare("ROLLBACK").run();
      for (const { reject } of batches) reject(error);
    }
  };

  return (statements: Statement[]) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({ statements, resolve, reject });
      if (waiting.length === 1) setImmediate(flush);
    });
}

/** Runs one batch; the outcome may only be told after the commit, so it comes back as a function. */
function runInSavepoint(
  { statements, resolve, reject }: Waiting,
  prepare: (sql: string) => Database.Statement,
): () => void {
  prepare("SAVEPOINT batch").run();
  try {
    for (const { sql, params } of statements) prepare(sql).run(...params);
    prepare("RELEASE batch").run();
    return resolve;
  } catch (error) {
    prepare("ROLLBACK TO batch").run();
    prepare("RELEASE batch").run();
    return () => reject(error);
  }
}
