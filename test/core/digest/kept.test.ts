import { describe, expect, it } from "vitest";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import { anyAnswer, createPark, dice, enter, keptIn, row, WEEK, walk, words } from "./random-walk.ts";

const [WALKS, ACTS] = [6, 14];

describe("what was found before", () => {
  it.each(Array.from({ length: WALKS }, (_, i) => i + 1))(
    "is the same as what is found anew, whatever was done meanwhile (walk %i)",
    async (walkNumber) => {
      const d = dice(walkNumber * 7919);
      const town = await createPark();
      await enter(
        Array.from({ length: 25 }, () => row(d, "q4")),
        town,
      );
      await walk(d, town, ACTS, String(walkNumber));
    },
  );

  it("is not sought again while nothing changed", async () => {
    const town = await createPark();
    await enter(
      Array.from(
        { length: 12 },
        (_, i) => `p${i},q4,text,,${words[i % 3]},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`,
      ),
      town,
    );
    await buildDigest(WEEK, town.context);
    const before = await keptIn(town);
    expect(before).toHaveLength(2);
    await town.context.store.write([
      { sql: "UPDATE findings SET content = json_set(content, '$.noAnswer', 7)", params: [] },
    ]);
    const [c] = (await buildDigest(WEEK, town.context)).consultations;
    expect(c?.ledger.noAnswer).toBe(7);
  });

  it("by another edition is not taken for what this one would find", async () => {
    const town = await createPark();
    await enter(
      Array.from(
        { length: 12 },
        (_, i) => `p${i},q4,text,,${words[i % 3]},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`,
      ),
      town,
    );
    await buildDigest(WEEK, town.context);
    await town.context.store.write([
      { sql: "UPDATE findings SET content = json_set(content, '$.noAnswer', 7)", params: [] },
    ]);
    const [c] = (await buildDigest(WEEK, { ...town.context, edition: () => "next" })).consultations;
    expect(c?.ledger.noAnswer).toBe(0);
  });

  it("goes with any words that are taken back or forgotten, and is not kept when they go while it is sought", async () => {
    const town = await createPark();
    await enter(
      Array.from(
        { length: 12 },
        (_, i) => `p${i},q4,text,,${words[i % 3]},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`,
      ),
      town,
    );
    const victim = await anyAnswer(dice(5), town);
    await buildDigest(WEEK, town.context);
    await forgetParticipation(victim?.participationId ?? "", town.context);
    expect(await keptIn(town)).toEqual([]);
    const { store } = town.context;
    const gone = await anyAnswer(dice(6), town);
    const findings = {
      ...store.findings,
      find: async (of: Parameters<typeof store.findings.find>[0]) => {
        if (gone) await store.write([store.answers.remove(gone)]);
        return store.findings.find(of);
      },
    };
    await buildDigest(WEEK, { ...town.context, store: { ...store, findings } });
    expect(await keptIn(town)).toEqual([]);
  });
});
