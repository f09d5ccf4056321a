import { describe, expect, it } from "vitest";
import { averageLink } from "../../../src/core/themes/likeness/average-link.ts";
import { finish } from "../../../src/core/themes/work.ts";

/** The same chance at every run: a generator by Park and Miller. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Average link as the books have it: the two groups that are least far apart on average become one. */
function byTheBook(table: number[][], most: number): number[][] {
  let groups = table.map((_, i) => [i]);
  for (;;) {
    const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => ({ a, b, far: mean(a, b, table) })));
    const least = pairs.toSorted((one, other) => one.far - other.far)[0];
    if (!least || least.far > most) return groups;
    groups = [...groups.filter((group) => group !== least.a && group !== least.b), [...least.a, ...least.b]];
  }
}

function mean(a: number[], b: number[], table: number[][]): number {
  const all = a.flatMap((i) => b.map((j) => table[i]?.[j] ?? 0));
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}

const inOrder = (groups: number[][]) =>
  groups.map((group) => group.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

describe("average link", () => {
  it("gives the groups that the definition gives, for 60 random tables of distances", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = chance(seed);
      const count = 2 + next(25);
      const table = Array.from({ length: count }, () => Array.from({ length: count }, () => 0));
      for (const [i, row] of table.entries())
        for (let j = 0; j < i; j++) {
          row[j] = (1 + next(1_000_000)) / 1_000_000;
          const other = table[j];
          if (other) other[i] = row[j] ?? 0;
        }
      const most = 0.2 + next(60) / 100;
      const found = finish(averageLink(count, (i, j) => table[i]?.[j] ?? 0, most));
      expect(inOrder(found), `seed ${seed}`).toEqual(inOrder(byTheBook(table, most)));
    }
  });

  it("puts nothing together of what is far apart, and all of what is the same", () => {
    expect(finish(averageLink(3, () => 1, 0.9))).toEqual([[0], [1], [2]]);
    expect(finish(averageLink(3, () => 0, 0.9)).map(({ length }) => length)).toEqual([3]);
    expect(finish(averageLink(0, () => 0, 0.9))).toEqual([]);
  });
});
