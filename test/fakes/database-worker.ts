import { type D1, openD1 } from "../../src/core/store/database/d1.ts";
import type { SqlStatement } from "../../src/core/store/database/db.ts";

export type Asked = { query: SqlStatement } | { commit: SqlStatement[] };
export type Told = { returned: unknown[][][] } | { problem: string };

async function carryOut(asked: Asked, database: D1): Promise<Told> {
  const driver = openD1(database);
  try {
    if ("query" in asked) return { returned: [await driver.query(asked.query.sql, asked.query.params)] };
    return { returned: await driver.commit(asked.commit) };
  } catch (error) {
    return { problem: String(error) };
  }
}

/** Brings the D1 driver to a test: it runs in workerd, where it belongs, and is asked over HTTP. */
export default {
  fetch: async (request: Request, { DB }: { DB: D1 }) => Response.json(await carryOut(await request.json(), DB)),
};
