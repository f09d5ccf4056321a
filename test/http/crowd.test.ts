import { describe, expect, it } from "vitest";
import { createCrowd } from "../../src/http/routes/guard/crowd.ts";

describe("a crowd", () => {
  it("may each ask so often a minute at once; who asks more hears how long to wait, and after it may again", () => {
    let now = 0;
    const crowd = createCrowd(3, () => now);
    expect([1, 2, 3, 4].map(() => crowd("a"))).toEqual([0, 0, 0, 20]);
    expect(crowd("b")).toBe(0);
    now += 19_000;
    expect(crowd("a")).toBe(1);
    now += 1_000;
    expect([crowd("a"), crowd("a")]).toEqual([0, 20]);
    now += 60_000;
    expect([1, 2, 3, 4].map(() => crowd("a"))).toEqual([0, 0, 0, 20]);
  });

  it("is remembered up to a number; who asked longest ago is let off first", () => {
    const crowd = createCrowd(1, () => 0, 2);
    expect(["a", "b", "a", "b", "c"].map(crowd)).toEqual([0, 0, 60, 60, 0]);
    expect([crowd("b"), crowd("c")]).toEqual([60, 60]);
    expect(crowd("a")).toBe(0);
  });
});
