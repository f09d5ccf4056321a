import type { Driver, KeptTable, SqlStatement } from "./db.ts";

const tables: KeptTable[] = ["residents", "participations", "consultations", "follow_ups"];

/** Rows as the database has them now; each stays the object it was, so nobody may change one in place. */
export type KeptRows = {
  /** From memory, or else from the database; nothing when there is none. */
  read<Row extends object>(
    table: KeptTable,
    id: string,
    load: () => Promise<Row | undefined>,
  ): Promise<Row | undefined>;
  /** From memory, if it is there. */
  known<Row extends object>(table: KeptTable, id: string): Row | undefined;
  /** Somebody else was first: what is kept may be old. */
  forgetAll(): void;
};

type Kept = Map<KeptTable, Map<string, object>>;

/** So many rows of a table are kept; who was silent longest goes first. A conversation takes a few kilobytes. */
const MOST_ROWS = 2048;

/**
 * Keeps the rows that every tap reads. What this driver commits changes or drops them as it becomes durable; what another
 * connection commits drops all of them. A driver that cannot tell of others keeps nothing.
 */
export function keepRows(driver: Driver): { driver: Driver; rows: KeptRows } {
  const kept: Kept = new Map(tables.map((table) => [table, new Map()]));
  let seenOfOthers: number | undefined;
  const written = tableReader();

  const forgetAll = () => {
    for (const rows of kept.values()) rows.clear();
  };

  /** Nothing when nothing can be kept. */
  function current(table: KeptTable): Map<string, object> | undefined {
    const ofOthers = driver.versionOfOthers?.();
    if (ofOthers === undefined) return undefined;
    if (ofOthers !== seenOfOthers) forgetAll();
    seenOfOthers = ofOthers;
    return kept.get(table);
  }

  const applying = (commit: Driver["commit"]) => async (statements: SqlStatement[]) => {
    const returned = await commit(statements);
    if (driver.versionOfOthers) for (const statement of statements) apply(statement, kept, written);
    return returned;
  };

  return {
    driver: { ...driver, commit: applying(driver.commit), commitLater: applying(driver.commitLater) },
    rows: {
      async read<Row extends object>(table: KeptTable, id: string, load: () => Promise<Row | undefined>) {
        const rows = current(table);
        const known = rows?.get(id);
        const row = (known as Row | undefined) ?? (await load());
        if (rows && row) putLast(rows, id, row);
        return row;
      },
      known: <Row extends object>(table: KeptTable, id: string) => current(table)?.get(id) as Row | undefined,
      forgetAll,
    },
  };
}

/** What a statement that became durable does to the rows that are kept. */
function apply({ sql, touches }: SqlStatement, kept: Kept, written: (sql: string) => KeptTable[]): void {
  if (!touches) {
    for (const table of written(sql)) kept.get(table)?.clear();
    return;
  }
  const { table, id, row, change } = touches;
  const rows = kept.get(table);
  const known = rows?.get(id);
  if (rows && row) putLast(rows, id, row);
  else if (known && change) rows?.set(id, change(known as never));
  else rows?.delete(id);
}

function putLast(rows: Map<string, object>, id: string, row: object): void {
  rows.delete(id);
  rows.set(id, row);
  const [oldest] = rows.size > MOST_ROWS ? rows.keys() : [];
  if (oldest !== undefined) rows.delete(oldest);
}

/** Which kept tables a statement writes to; all, when it cannot be seen. Each text is read once. */
function tableReader(): (sql: string) => KeptTable[] {
  const read = new Map<string, KeptTable[]>();
  return (sql) => {
    const known = read.get(sql);
    if (known) return known;
    const [, name] = /^\s*(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|UPDATE|DELETE\s+FROM)\s+"?(\w+)/i.exec(sql) ?? [];
    const found = name === undefined ? [...tables] : tables.filter((table) => table === name);
    read.set(sql, found);
    return found;
  };
}
