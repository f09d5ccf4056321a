import type Database from "better-sqlite3";
import type { SqlStatement } from "./db.ts";

export type Prepare = (sql: string) => Database.Statement;

/** So long another process that writes is waited for. */
export const MOST_BUSY_MILLISECONDS = 5000;

/** Statements that are carried out all or none. */
export type Batch = {
  statements: SqlStatement[];
  resolve: (returned: unknown[][][]) => void;
  reject: (reason: unknown) => void;
};

/** All together, or when one of them fails each for itself; nothing while another process writes. */
export function runTogether(
  batches: Batch[],
  database: Database.Database,
  prepare: Prepare,
  patience = 0,
): (() => void)[] | undefined {
  const commit = (run: typeof runPlainly) => {
    if (!begin(prepare, patience)) return undefined;
    return commitBegun(batches, run, database, prepare);
  };
  try {
    return commit(runPlainly);
  } catch {
    try {
      return commit(runInSavepoint);
    } catch (error) {
      return batches.map((batch) => () => batch.reject(error));
    }
  }
}

/** Whether a transaction began; none does while another process writes, and in here that is waited for only so long. */
function begin(prepare: Prepare, patience: number): boolean {
  prepare(`PRAGMA busy_timeout = ${patience}`).all();
  try {
    prepare("BEGIN IMMEDIATE").run();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "SQLITE_BUSY") return false;
    throw error;
  } finally {
    prepare(`PRAGMA busy_timeout = ${MOST_BUSY_MILLISECONDS}`).all();
  }
}

/** Outcomes may only be told after the commit, so they come back as functions. */
function commitBegun(
  batches: Batch[],
  run: typeof runPlainly,
  database: Database.Database,
  prepare: Prepare,
): (() => void)[] {
  try {
    const settles = batches.map((batch) => run(batch, prepare));
    prepare("COMMIT").run();
    return settles;
  } catch (error) {
    if (database.inTransaction) prepare("ROLLBACK").run();
    throw error;
  }
}

function runPlainly({ statements, resolve }: Batch, prepare: Prepare): () => void {
  const returned = statements.map((statement) => runStatement(statement, prepare));
  return () => resolve(returned);
}

/** So one batch can fail alone. */
function runInSavepoint({ statements, resolve, reject }: Batch, prepare: Prepare): () => void {
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

function runStatement({ sql, params }: SqlStatement, prepare: Prepare): unknown[][] {
  const statement = prepare(sql);
  if (statement.reader) return statement.all(...params) as unknown[][];
  statement.run(...params);
  return [];
}
