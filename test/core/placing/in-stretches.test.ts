import { expect, it } from "vitest";
import { inStretches } from "../../../src/core/placing/in-stretches.ts";

function* count(to: number) {
  for (let i = 0; i < to; i++) yield;
  return to;
}

it("does long work a stretch at a time, and others are served in between", async () => {
  let clock = 0;
  const served: number[] = [];
  const timer = setInterval(() => served.push(clock), 0);
  expect(await inStretches(count(100), () => ++clock)).toBe(100);
  clearInterval(timer);
  expect(served.length).toBeGreaterThanOrEqual(2);
  expect(served[0]).toBeLessThan(60);
});
