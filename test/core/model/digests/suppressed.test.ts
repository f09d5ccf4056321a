import { describe, expect, it } from "vitest";
import { suppressed } from "../../../../src/core/model/digests/suppressed.ts";

/** Every way in which so many people can be in these groups. */
function* tables(groups: number, people: number): Generator<number[]> {
  if (groups === 1) yield [people];
  else for (let n = 0; n <= people; n++) for (const rest of tables(groups - 1, people - n)) yield [n, ...rest];
}

const nameOf = (told: (number | undefined)[]) => told.map((n) => n ?? "?").join(" ");

describe("groups that are told", () => {
  it("are all of them where none is small, with the empty ones", () => {
    expect(suppressed([12, 0, 5])).toEqual([12, 0, 5]);
    expect(suppressed([])).toEqual([]);
  });

  it("take a larger one along where the small one could be subtracted", () => {
    expect(suppressed([40, 12, 3])).toEqual([40, undefined, undefined]);
    expect(suppressed([40, 3])).toEqual([undefined, undefined]);
    expect(suppressed([40, 12, 3, 2])).toEqual([40, 12, undefined, undefined]);
  });

  it.each([2, 3, 4, 5])(
    "never let a reader who knows the sum and the rule find a group of fewer than five: %i groups",
    (groups) => {
      for (let people = 5; people <= (groups > 4 ? 14 : 22); people++) {
        const seen = new Map<string, number[][]>();
        for (const table of tables(groups, people)) {
          const name = nameOf(suppressed(table));
          seen.set(name, [...(seen.get(name) ?? []), table]);
        }
        for (const [name, all] of seen)
          for (let i = 0; i < groups; i++) {
            const possible = new Set(all.map((table) => table[i]));
            const isTold = name.split(" ")[i] !== "?";
            if (isTold)
              expect(
                [...possible].every((n = 0) => n === 0 || n >= 5),
                `${name} of ${people}`,
              ).toBe(true);
            else expect(possible.size, `${name} of ${people}`).toBeGreaterThan(1);
          }
      }
    },
  );
});
