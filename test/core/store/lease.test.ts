import { expect, test } from "vitest";
import { connect } from "../../../src/core/store/database/db.ts";
import { leaseStatement } from "../../../src/core/store/sending/leases.ts";
import { createTown } from "../../fakes/town.ts";

test("of all that waits, no more is looked at than is leased: it is found in the order in which it is due", async () => {
  const { driver } = createTown();
  const { sql, params } = leaseStatement(connect(driver))({
    lease: "a",
    leasedUntil: 1,
    lane: "reply",
    now: 0,
    limit: 50,
  });
  const steps = (await driver.query(`EXPLAIN QUERY PLAN ${sql}`, params)).map((step) => String(step[3]));
  const [theirs, , longest] = steps.filter((step) => step.includes("outbox USING"));
  expect(theirs).toContain("INTEGER PRIMARY KEY");
  expect(longest).toBe("SEARCH outbox USING INDEX outbox_due (lane=? AND due_at<?)");
  expect(steps.filter((step) => step.includes("TEMP B-TREE"))).toHaveLength(1);
  expect(steps.at(-1)).toContain("TEMP B-TREE");
});
