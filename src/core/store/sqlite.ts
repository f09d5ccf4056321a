import Database from "better-sqlite3";
import type { Driver, SqlStatement } from "./db.ts";

export type SqliteDriver = Driver & { close(): void };

type Waiting = {
  statements: SqlStatement[];
  resolve: (returned: unknown[][][]) => void;
  reject: (reason: unknown) => void;
};

/** Opens the database file (`:memory:`, or what such a file holds) and brings its tables up to date. */
export function openSqlite(path: string | Buffer, migrations: { name: string; sql: string }[]): SqliteDriver {
  const database = new Database(path, { timeout: 5000 });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("secure_delete = ON");
  migrate(database, migrations);
  const prepare = preparer(database);
  const commit = groupCommitter(database, prepare);
  return {
    query: async (sql, params) => prepare(sql).all(...params) as unknown[][],
    commit,
    erase: async () => {
      database.pragma("wal_checkpoint(TRUNCATE)");
    },
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
    const known = prepared.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (statement.reader) statement.raw();
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

  return (statements: SqlStatement[]) =>
    new Promise<unknown[][][]>((resolve, reject) => {
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
