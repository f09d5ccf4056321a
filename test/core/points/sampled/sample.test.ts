import { describe, expect, it } from "vitest";
import { firstSteps, sampleOf } from "../../../../src/core/points/sampled/sample.ts";

const answers = (count: number) => Array.from({ length: count }, (_, i) => ({ id: i + 1 }));
const idsIn = (count: number) => sampleOf(answers(count)).map(({ id }) => id);

describe("a sample of many answers", () => {
  it("is all of the first ones, and an even part of what every later step adds", () => {
    expect(idsIn(2000)).toHaveLength(2000);
    expect(idsIn(2499)).toEqual(idsIn(2000));
    const many = idsIn(100_000);
    expect(many.length).toBeLessThan(12_000);
    for (const [from, to] of [
      [15_000, 18_000],
      [60_000, 70_000],
      [80_000, 88_000],
    ] as const)
      expect(many.filter((id) => id > from && id <= to).length).toBeGreaterThan(50);
  });

  it("stays the same as answers come, until a step is full", () => {
    expect(idsIn(110_000)).toEqual(idsIn(90_000));
    expect(idsIn(112_000).length).toBeGreaterThan(idsIn(110_000).length);
    expect(new Set(idsIn(112_000)).isSupersetOf(new Set(idsIn(110_000)))).toBe(true);
  });

  it("hardly changes when one of them goes", () => {
    const before = new Set(idsIn(50_000));
    const after = sampleOf(answers(50_000).filter(({ id }) => id !== 2500)).map(({ id }) => id);
    expect(after.filter((id) => !before.has(id)).length).toBeLessThanOrEqual(2 * 17);
  });

  it("of a theme is its first texts, in steps", () => {
    expect(firstSteps(answers(150), 200)).toHaveLength(150);
    expect(firstSteps(answers(249), 200)).toHaveLength(200);
    expect(firstSteps(answers(250), 200)).toHaveLength(250);
  });
});
