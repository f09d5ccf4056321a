import { describe, expect, it } from "vitest";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { forgetParticipation } from "../../src/core/rights/forget.ts";
import { createPark, type Dice, dice, enter, keptIn, row, type Town, WEEK, walk } from "../core/digest/random-walk.ts";

const [WALKS, ACTS] = [2, 8];
const PEOPLE = 2600;
const MINUTES = 10 * 60_000;

/** More people than are all read, each in words of their own. */
async function createCity(d: Dice): Promise<Town> {
  const town = await createPark();
  const said = Array.from({ length: PEOPLE }, (_, i) =>
    row(d, "q4", i).replace(/"(.+)"/, `"$1. Ik woon op nummer ${i}"`),
  );
  await enter(said, town);
  await enter(
    Array.from({ length: PEOPLE / 2 }, (_, i) => row(d, "q1", i * 2)),
    town,
  );
  return town;
}

const namesIn = async (town: Town) => (await keptIn(town)).map(([name]) => String(name));

describe("what was found in many answers", () => {
  it.each(Array.from({ length: WALKS }, (_, i) => i + 1))(
    "is the same as what is found anew, whatever was done meanwhile (walk %i)",
    async (number) => {
      const d = dice(number * 104_729);
      await walk(d, await createCity(d), ACTS, String(number));
    },
    MINUTES,
  );

  it(
    "is kept in portions: an answer that goes takes its own along, and no word of it stays",
    async () => {
      const town = await createCity(dice(3));
      await buildDigest(WEEK, town.context);
      const before = await namesIn(town);
      const portions = before.filter((name) => name.startsWith("portion"));
      expect(portions.length).toBeGreaterThan(0);
      const answers =
        (await town.context.store.counts.accepted({ slug: "park", before: Number.MAX_SAFE_INTEGER })) ?? [];
      const last = answers.at(-1);
      const portion = `portion ${Math.floor((last?.id ?? 0) / 1000)} `;
      await forgetParticipation(last?.participationId ?? "", town.context);
      const after = await namesIn(town);
      expect(after.filter((name) => name.startsWith(portion))).toEqual([]);
      expect(after.filter((name) => name.startsWith("sample"))).toHaveLength(1);
      expect(JSON.stringify(await keptIn(town))).not.toContain(`op nummer ${PEOPLE - 1}`);
      const first = answers[0];
      await forgetParticipation(first?.participationId ?? "", town.context);
      expect((await namesIn(town)).filter((name) => name.startsWith("sample"))).toEqual([]);
    },
    MINUTES,
  );
});
