import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { announceWaiting } from "../../../src/core/answers/announce-waiting.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { tasksFor } from "../../../src/core/consultation/team/tasks.ts";
import { lookInto, overviewForTeam } from "../../../src/core/consultation/team/team-overview.ts";
import { watchPromises } from "../../../src/core/consultation/watch-promises.ts";
import type { Context } from "../../../src/core/context.ts";
import type { Driver } from "../../../src/core/store/database/db.ts";
import { openSqlite, type SqliteDriver } from "../../../src/core/store/database/sqlite.ts";
import { createStore } from "../../../src/core/store/store.ts";
import { createSeal } from "../../../src/http/create-seal.ts";
import { wide } from "../../fakes/consultations.ts";
import { migrations, ourTables } from "../../fakes/tables.ts";
import { createTown } from "../../fakes/town.ts";

/** Only what waits for somebody stands in these, and all that is counted. */
const OF_WHAT_WAITS = /USING INDEX (answers_to_review|ideas_to_answer|answers_assigned)\b/;

let driver: SqliteDriver;
let context: Context;
const plans: string[] = [];

const planned: Driver["query"] = async (sql, params) => {
  const steps = await driver.query(`EXPLAIN QUERY PLAN ${sql}`, params);
  plans.push(...steps.map(([, , , detail]) => String(detail)));
  return driver.query(sql, params);
};

beforeAll(async () => {
  driver = openSqlite(ourTables(), migrations);
  const store = createStore({ ...driver, query: planned }, createSeal(new Uint8Array(32).fill(1)));
  ({ context } = createTown({ context: { store, hasTeam: true } }));
  await publishConsultation(wide, context);
});

afterAll(() => driver.close());

async function readsOf(look: () => Promise<unknown>): Promise<string[]> {
  plans.length = 0;
  await look();
  return plans.filter((plan) => /^(SCAN|SEARCH) (answers|participations|steps|residents)\b/.test(plan));
}

describe("what the team is shown first", () => {
  it("reads no answer and no person, however many there are: it counts what waits, and the rest was added up", async () => {
    const reads = await readsOf(async () => {
      const overview = await overviewForTeam(context);
      await lookInto(overview.consultations, context);
      await tasksFor("U1", overview, context);
    });
    expect(reads.length).toBeGreaterThan(2);
    for (const plan of reads) expect(plan).toMatch(OF_WHAT_WAITS);
  });

  it("is what the clock looks at too, every few seconds", async () => {
    for (const plan of await readsOf(() => announceWaiting(context))) expect(plan).toMatch(OF_WHAT_WAITS);
    for (const plan of await readsOf(() => watchPromises(context))) expect(plan).toMatch(OF_WHAT_WAITS);
  });
});
