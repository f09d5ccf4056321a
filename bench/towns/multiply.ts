import type Database from "better-sqlite3";
import { openForFilling } from "./open-for-filling.ts";

type Column = { name: string; type: string; pk: number };

/**
 * Makes one town as large as so many: every table that grows with its people gets their rows again, under ids of their own.
 * What is sealed stays as it was sealed, so nobody but the first ones can be reached.
 */
export function multiply(file: string, people: number, times: number): void {
  if (times < 2) return;
  const database = openForFilling(file);
  database.transaction(() => {
    for (const table of tablesOf(database)) {
      const rows = database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
      if (rows >= people) copyRows(database, table, people, times);
    }
  })();
  database.close();
}

/** Every table that can grow with people, but those that triggers fill from the others. */
function tablesOf(database: Database.Database): string[] {
  const triggers = database.prepare<[], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").pluck().all();
  const filled = triggers.flatMap((sql) =>
    [...sql.matchAll(/INSERT(?: OR \w+)? INTO "?(\w+)/g)].map(([, name]) => name),
  );
  return database
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'",
    )
    .pluck()
    .all()
    .filter((name) => !filled.includes(name));
}

/** An id of a person has as many values as there are people; a question's has as few as before. */
function copyRows(database: Database.Database, table: string, people: number, times: number): void {
  const columns = database.prepare<[], Column>(`SELECT name, type, pk FROM pragma_table_info('${table}')`).all();
  const unique = new Set(
    database
      .prepare<[], string>(
        `SELECT i.name FROM pragma_index_list('${table}') AS l, pragma_index_info(l.name) AS i WHERE l."unique"`,
      )
      .pluck()
      .all(),
  );
  const keys = columns.filter(({ pk }) => pk > 0).length;
  const isNumbered = ({ pk, type }: Column) => pk > 0 && type === "INTEGER" && keys === 1;
  const valuesOf = (name: string) =>
    database.prepare<[], number>(`SELECT count(DISTINCT "${name}") FROM "${table}"`).pluck().get() ?? 0;
  const isOfPerson = ({ name, pk, type }: Column) =>
    type === "TEXT" && (pk > 0 || unique.has(name) || name === "participation_id") && valuesOf(name) >= people;
  const copied = columns.filter((column) => !isNumbered(column));
  const names = copied.map(({ name }) => `"${name}"`).join(", ");
  const values = copied.map((column) =>
    isOfPerson(column) ? `"${column.name}" || '-' || copies.n` : `"${column.name}"`,
  );
  database.exec(`
    WITH RECURSIVE copies (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < ${times - 1})
    INSERT INTO "${table}" (${names}) SELECT ${values.join(", ")} FROM (SELECT * FROM "${table}"), copies
  `);
}
