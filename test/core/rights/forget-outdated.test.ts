import { beforeEach, describe, expect, it } from "vitest";
import { forgetOutdated } from "../../../src/core/rights/forget-outdated.ts";
import { letGoIdle } from "../../../src/core/rights/let-go-idle.ts";
import { createTown } from "../../fakes/town.ts";

const MANY = 12_000;
const TODAY = 20_000;
const DAY_MILLISECONDS = 86_400_000;
const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MANY})`;

let town: ReturnType<typeof createTown>;
const run = (sql: string, ...params: unknown[]) => town.driver.commit([{ sql, params }]);
const count = async (what: string) => Number((await town.driver.query(`SELECT count(*) FROM ${what}`, []))[0]?.[0]);

beforeEach(() => {
  town = createTown();
  town.clock.now = TODAY * DAY_MILLISECONDS;
});

/** How often others were served meanwhile. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const served = setInterval(() => turns++, 0);
  await work;
  clearInterval(served);
  return turns;
}

it("what was opened for screens goes from memory, also of who was forgotten elsewhere", async () => {
  let times = 0;
  town.context.store.screens.forgetOpened = () => times++;
  await forgetOutdated(town.context);
  expect(times).toBe(1);
});

describe("of many people", () => {
  beforeEach(async () => {
    const day = `${TODAY} - CASE WHEN i % 2 THEN 8 ELSE 7 END`;
    await run(
      `INSERT INTO steps (subject, version, event_key, day) ${numbers} SELECT 's' || i, 1, 'k' || i, ${day} FROM n`,
    );
    await run(`INSERT INTO screens (resident_id, place, sealed) ${numbers} SELECT 'gone ' || i, 1, '' FROM n`);
    await run(`INSERT INTO mail_addresses (resident_id, sealed, code, state, until)
      ${numbers} SELECT 'gone ' || i, '', i, 'confirmed', 0 FROM n`);
  });

  it("what nobody needs any more goes, all of it and nothing else, and others are served meanwhile", async () => {
    expect(await turnsDuring(forgetOutdated(town.context))).toBeGreaterThan(3);
    expect(await count("steps")).toBe(MANY / 2);
    expect(await count(`steps WHERE day < ${TODAY - 7}`)).toBe(0);
    expect([await count("screens"), await count("mail_addresses")]).toEqual([0, 0]);
  });

  it("what is broken off goes on the next time", async () => {
    let left = 1;
    await forgetOutdated(town.context, () => left-- > 0);
    const gone = MANY - (await count("steps"));
    expect(gone).toBeGreaterThan(0);
    expect(gone).toBeLessThan(MANY / 2);
    expect(await count("screens")).toBe(MANY);
    await forgetOutdated(town.context);
    expect([await count("steps"), await count("screens")]).toEqual([MANY / 2, 0]);
  });

  it("who did nothing is found among those who did, of whom only some are looked at at once", async () => {
    await town.person("x").write("hallo");
    await town.deliverer.drain();
    const sealed = "(SELECT sealed FROM residents)";
    await run(`INSERT INTO residents (id, version, sealed) ${numbers} SELECT 's' || i, 1, ${sealed} FROM n`);
    await run("DELETE FROM steps WHERE subject IN ('s1', 's5000', 's9999')");
    let stretches = 0;
    const mayGoOn = () => ++stretches > 0;
    const letGo = (before: number) => letGoIdle(before, { isDry: false, mayGoOn }, town.context);
    expect(await letGo(0)).toBe(0);
    expect(stretches).toBe(3);
    expect(await count("idle_residents")).toBe(3);
    expect(await letGo(town.clock.now)).toBe(3);
    expect(await count("residents")).toBe(MANY - 2);
  });
});
