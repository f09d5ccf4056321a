import { describe, expect, it } from "vitest";
import { createCounts } from "../../../src/core/store/counts.ts";
import { connect } from "../../../src/core/store/database/db.ts";
import { openSqlite } from "../../../src/core/store/database/sqlite.ts";
import { migrations } from "../../fakes/tables.ts";

describe("texts that count", () => {
  it("are found by their own index, without a look at every answer of any kind", async () => {
    const driver = openSqlite(":memory:", migrations);
    const plans: string[] = [];
    const planned: typeof driver.query = async (sql, params) => {
      const steps = await driver.query(`EXPLAIN QUERY PLAN ${sql}`, params);
      plans.push(steps.map(([, , , detail]) => detail).join("; "));
      return [];
    };
    const counts = createCounts(connect(driver), { ...driver, query: planned });
    const range = { slug: "park", before: 1 };
    await counts.accepted(range);
    await counts.acceptedAmong({ ...range, ids: [1, 2] });
    expect(plans).toEqual([
      "SEARCH answers USING INDEX ruled_texts (slug=?)",
      expect.stringContaining("SEARCH answers USING INDEX ruled_texts (slug=? AND id=?)"),
    ]);
    driver.close();
  });
});
