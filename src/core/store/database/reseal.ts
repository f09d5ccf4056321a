import type { Seal } from "../../privacy/seal.ts";
import type { Driver, SqlStatement } from "./db.ts";

/** A column that holds sealed values, and by what its rows are known. */
export type SealedColumn = { table: string; column: string; key: string[] };

const SLICE = 200;

/** What was closed with the old key, opened; nothing when it was closed with the new one. */
export function opened(sealed: string, { from, to }: { from: Seal; to: Seal }): { value: unknown } | undefined {
  try {
    to.open(sealed);
    return undefined;
  } catch {
    return { value: from.open(sealed) };
  }
}

/** Every column that is named for what is sealed in it, so that none is left out that was added later. */
export async function sealedColumns(driver: Pick<Driver, "query">): Promise<SealedColumn[]> {
  const sql = `SELECT m.name, c.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND (c.name = 'sealed' OR c.name GLOB 'sealed_*') ORDER BY m.name`;
  const found: SealedColumn[] = [];
  for (const [table, column] of await driver.query(sql, [])) {
    const keys = await driver.query("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", [table]);
    found.push({ table: String(table), column: String(column), key: keys.map(([name]) => String(name)) });
  }
  return found;
}

/** The tables that name residents by their id. */
export async function tablesNamingResidents(driver: Pick<Driver, "query">): Promise<string[]> {
  const sql = `SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND c.name = 'resident_id' ORDER BY m.name`;
  return (await driver.query(sql, [])).map(([name]) => String(name));
}

/** Closes the same values with another key, a slice a commit. */
export async function reseal(
  driver: Driver,
  { table, column, key }: SealedColumn,
  keys: { from: Seal; to: Seal },
): Promise<void> {
  const names = key.join(", ");
  const places = key.map(() => "?").join(", ");
  const page = (where: string) =>
    `SELECT ${column}, ${names} FROM ${table} WHERE ${column} IS NOT NULL${where} ORDER BY ${names} LIMIT ${SLICE}`;
  const change = `UPDATE ${table} SET ${column} = ? WHERE (${names}) = (${places})`;
  let rows = await driver.query(page(""), []);
  while (rows.length > 0) {
    const statements = rows.flatMap(([sealed, ...id]): SqlStatement[] => {
      const found = opened(String(sealed), keys);
      return found ? [{ sql: change, params: [keys.to.close(found.value), ...id] }] : [];
    });
    if (statements.length > 0) await driver.commit(statements);
    const [, ...last] = rows.at(-1) ?? [];
    rows = await driver.query(page(` AND (${names}) > (${places})`), last);
  }
}
