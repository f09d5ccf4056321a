import { fillPlaceholders, getTableColumns, type Query, type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { drizzle } from "drizzle-orm/sqlite-proxy";

/** SQL with the values it needs, ready for either database. */
export type SqlStatement = { sql: string; params: unknown[] };

/** What a database must do: read rows, as arrays of column values, and carry out statements all or none, durably. */
export type Driver = {
  query(sql: string, params: unknown[]): Promise<unknown[][]>;
  /** Gives the rows that each statement returned. */
  commit(statements: SqlStatement[]): Promise<unknown[][][]>;
  /** Leaves nothing of removed rows in any file, as far as that is in our hands. */
  erase(): Promise<void>;
};

/** Builds and reads queries on any driver; it is never used to write. */
export type Db = ReturnType<typeof connect>;

export function connect(driver: Driver) {
  return drizzle(async (text, params, method) => {
    const rows = await driver.query(text, params);
    return { rows: method === "get" ? (rows[0] as unknown[]) : rows };
  });
}

/** Whether a column is one of a list that is given as JSON: D1 takes few parameters, and a list is one. */
export function isListed(column: AnySQLiteColumn, name: string): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${sql.placeholder(name)}))`;
}

/** Whether one of these numbers is anywhere in a column; it may be part of another number. */
export function mayHold(column: AnySQLiteColumn, name: string): SQL {
  return sql`EXISTS (SELECT 1 FROM json_each(${sql.placeholder(name)}) WHERE instr(${column}, value) > 0)`;
}

/** Builds a statement at its first use (building costs more than running it); after that it only fills in its placeholders. */
export function compile<Values extends Record<string, unknown>>(query: {
  toSQL(): Query;
}): (values: Values) => SqlStatement {
  let built: Query | undefined;
  return (values) => {
    built ??= query.toSQL();
    return { sql: built.sql, params: fillPlaceholders(built.params, values) };
  };
}

/** A placeholder for every column of the table but those left out. */
export function everyColumn<Table extends SQLiteTable>(table: Table, leaveOut: string[] = []) {
  const names = Object.keys(getTableColumns(table)).filter((name) => !leaveOut.includes(name));
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as {
    [name in keyof Table["$inferInsert"]]: SQL;
  } & Table["$inferInsert"];
}

/** Statements that insert one whole row, compiled once. */
export function insertRow<Table extends SQLiteTable>(db: Db, table: Table, leaveOut: string[] = []) {
  return compile<Table["$inferSelect"]>(db.insert(table).values(everyColumn(table, leaveOut)));
}

/** Reads one row that a statement returned with all columns of its table. */
export function rowReader<Table extends SQLiteTable>(table: Table) {
  const columns = Object.entries(getTableColumns(table));
  return (values: unknown[]) =>
    Object.fromEntries(
      columns.map(([name, column], i) => [name, values[i] === null ? null : column.mapFromDriverValue(values[i])]),
    ) as Table["$inferSelect"];
}

/** Whether a commit failed because somebody else already took this step, or ruled on other words than were seen. */
export function isTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    /UNIQUE constraint failed: steps\.|NOT NULL constraint failed: (answers\.review|answers\.assignment|relays\.state)/.test(
      error.message,
    )
  );
}
