import Database from "better-sqlite3";
import type { Driver, SqlStatement } from "./db.ts";
import { type Alone, type Migration, migrate } from "./migrate.ts";

type Prepare = (sql: string) => Database.Statement;

export type SqliteDriver = Driver & { close(): void };

/** So many turns of the event loop a commit waits for others (what comes in one turn is read over several), and at most. */
const [TURNS, MOST_TURNS] = [3, 8];
/** So long a commit that nobody waits for waits for another one. */
const LATER_MILLISECONDS = 25;

/** While another process writes, it is asked again this often, and for so long, without holding up anything else. */
const [BUSY_MILLISECONDS, MOST_BUSY_MILLISECONDS] = [10, 5000];

const LOCKED = "database is locked by another process";

/** `since`: when another process was found writing first. */
type Waiting = {
  since?: number;
  statements: SqlStatement[];
  resolve: (returned: unknown[][][]) => void;
  reject: (reason: unknown) => void;
};

/**
 * Opens the database file (`:memory:`, or what such a file holds) and brings its tables up to date, `alone` when there is
 * something to do. Nothing is written any more once the file is not kept where it was.
 */
export function openSqlite(
  path: string | Buffer,
  migrations: Migration[],
  isKept = () => true,
  alone: Alone = (work) => work(),
): SqliteDriver {
  const database = new Database(path, { timeout: 5000 });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("secure_delete = ON");
  migrateOrClose(database, migrations, alone);
  const prepare = preparer(database);
  const committer = groupCommitter(database, prepare, isKept);
  return {
    query: async (sql, params) => prepare(sql).all(...params) as unknown[][],
    commit: committer.commit,
    commitLater: committer.commitLater,
    flush: committer.flush,
    versionOfOthers: versionReader(database),
    erase: () => truncateLog(prepare),
    /** What still waited for a commit is written. */
    close() {
      if (database.open) committer.flushAll();
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

/**
 * All batches of a few turns of the event loop share one durable commit. They run without savepoints; only when one fails,
 * the others are done again, each in a savepoint of its own, so that one can fail alone.
 */
function groupCommitter(database: Database.Database, prepare: Prepare, isKept: () => boolean) {
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
    const settles = isKept() ? commitAll(batches, database, prepare) : refuseAll(batches);
    for (const settle of settles ?? []) settle();
    if (settles) return;
    waiting = withoutImpatient(batches);
    isComing = waiting.length > 0;
    if (isComing) timer = setTimeout(flush, BUSY_MILLISECONDS);
  };

  const comeIn = () => {
    isComing = true;
    afterOthers(() => waiting.length, flush);
  };

  const add = (statements: SqlStatement[]) =>
    new Promise<unknown[][][]>((resolve, reject) => waiting.push({ statements, resolve, reject }));

  return {
    flush,
    /** At the end there is nobody left to hold up: another process that writes is simply waited for. */
    flushAll() {
      const batches = waiting;
      waiting = [];
      clearTimeout(timer);
      if (batches.length === 0) return;
      const settles = commitAll(batches, database, prepare, MOST_BUSY_MILLISECONDS);
      for (const { reject } of settles ? [] : batches) reject(new Error(LOCKED));
      for (const settle of settles ?? []) settle();
    },
    commit(statements: SqlStatement[]) {
      if (!isComing) comeIn();
      return add(statements);
    },
    commitLater(statements: SqlStatement[]) {
      if (!isComing) timer ??= setTimeout(flush, LATER_MILLISECONDS);
      return add(statements);
    },
  };
}

/** Waits some turns of the event loop, and on while each of them brings somebody. */
function afterOthers(count: () => number, go: () => void, turn = 1, before = 0): void {
  const goesOn = () => turn < TURNS || (turn < MOST_TURNS && count() > before);
  setImmediate(() => (goesOn() ? afterOthers(count, go, turn + 1, count()) : go()));
}

function refuseAll(batches: Waiting[]): (() => void)[] {
  return batches.map((batch) => () => batch.reject(new Error("the database file is gone")));
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

/** Those that waited too long are told so. */
function withoutImpatient(batches: Waiting[]): Waiting[] {
  const now = performance.now();
  for (const batch of batches) batch.since ??= now;
  const isPatient = ({ since = now }: Waiting) => now - since < MOST_BUSY_MILLISECONDS;
  for (const batch of batches) if (!isPatient(batch)) batch.reject(new Error(LOCKED));
  return batches.filter(isPatient);
}

/** All together, or when one of them fails each for itself; nothing while another process writes. */
function commitAll(
  batches: Waiting[],
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

/** Outcomes may only be told after the commit, so they come back as functions. */
function commitBegun(
  batches: Waiting[],
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

function runPlainly({ statements, resolve }: Waiting, prepare: Prepare): () => void {
  const returned = statements.map((statement) => runStatement(statement, prepare));
  return () => resolve(returned);
}

/** So one batch can fail alone. */
function runInSavepoint({ statements, resolve, reject }: Waiting, prepare: Prepare): () => void {
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
