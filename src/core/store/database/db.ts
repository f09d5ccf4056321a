import { getTableColumns, is, Param, Placeholder, type Query, type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { drizzle } from "drizzle-orm/sqlite-proxy";

/** Tables of which what was read last is kept in memory. */
export type KeptTable = "residents" | "participations" | "consultations" | "follow_ups";

/**
 * What a statement does to one kept row: writes all of it, makes it another, or leaves it to be read again. A statement
 * that says nothing drops all rows of the table that it writes to.
 */
export type Touch = { table: KeptTable; id: string; row?: object; change?: (row: never) => object };

/** SQL with the values it needs, ready for either database; `touches`: the kept row that it changes, and no other. */
export type SqlStatement = { sql: string; params: unknown[]; touches?: Touch };

/** What a database must do: read rows, as arrays of column values, and carry out statements all or none, durably. */
export type Driver = {
  query(sql: string, params: unknown[]): Promise<unknown[][]>;
  /** Gives the rows that each statement returned. */
  commit(statements: SqlStatement[]): Promise<unknown[][][]>;
  /** The same for what nobody waits for: it may come with the next commit, at most 25 ms later. */
  commitLater(statements: SqlStatement[]): Promise<unknown[][][]>;
  /** Lets what waits for a commit have it now. */
  flush?(): void;
  /** Another number when another connection changed something; a driver that cannot tell does without. */
  versionOfOthers?(): number;
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
  let built: { sql: string; fills: ((values: Values) => unknown)[] } | undefined;
  return (values) => {
    built ??= readyToFill(query.toSQL());
    return { sql: built.sql, params: built.fills.map((fill) => fill(values)) };
  };
}

/** How each parameter comes from the values; a value that is missing is an error. */
function readyToFill<Values extends Record<string, unknown>>({ sql, params }: Query) {
  const given = (values: Values, name: string) => {
    if (!(name in values)) throw new Error(`there is no value for "${name}" in: ${sql}`);
    return values[name];
  };
  const fills = params.map((param) => {
    if (is(param, Placeholder)) return (values: Values) => given(values, param.name);
    if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
    const { encoder, value } = param;
    return (values: Values) => encoder.mapToDriverValue(given(values, value.name));
  });
  return { sql, fills };
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
