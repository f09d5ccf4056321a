import type { Driver } from "./db.ts";

/** The part of Cloudflare's D1 binding that is used here. */
export type D1 = {
  prepare(sql: string): D1Statement;
  batch(statements: D1Statement[]): Promise<{ results: object[] }[]>;
};
type D1Statement = { bind(...params: unknown[]): D1Statement & { raw(): Promise<unknown[][]> } };

/** A Worker may only ask so much in one run, so what it asked is counted. */
export type D1Driver = Driver & { statements(): number };

export function openD1(database: D1): D1Driver {
  let count = 0;
  const bind = ({ sql, params }: { sql: string; params: unknown[] }) => {
    count++;
    return database.prepare(sql).bind(...params);
  };
  const commit: Driver["commit"] = async (statements) => {
    const done = await database.batch(statements.map(bind));
    return done.map(({ results }) => results.map((row) => Object.values(row)));
  };
  return {
    statements: () => count,
    /** D1 keeps its own history (Time Travel) for thirty days at most; it cannot be cut short. */
    erase: async () => {},
    query: (sql, params) => bind({ sql, params }).raw(),
    commit,
    commitLater: commit,
  };
}
