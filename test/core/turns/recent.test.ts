import { describe, expect, it } from "vitest";
import { createRecent } from "../../../src/core/turns/recent.ts";

function desk() {
  const clock = { now: 0 };
  const recent = createRecent(() => clock.now);
  let made = 0;
  const make = async () => ++made;
  return { clock, recent, make };
}

describe("what takes long to make", () => {
  it("is made once for all who ask while it is made, and for a minute", async () => {
    const { clock, recent, make } = desk();
    expect(await Promise.all([recent.of("a", make), recent.of("a", make)])).toEqual([1, 1]);
    clock.now = 59_999;
    expect(await recent.of("a", make)).toBe(1);
    expect(await recent.of("b", make)).toBe(2);
    clock.now = 60_000;
    expect(await recent.of("a", make)).toBe(3);
  });

  it("is made again when it failed, or is small", async () => {
    const { recent, make } = desk();
    await expect(recent.of("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await recent.of("a", make, () => true)).toBe(1);
    expect(await recent.of("a", make, () => true)).toBe(2);
  });
});
