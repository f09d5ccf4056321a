import { expect, it } from "vitest";
import { createTurns } from "../../../src/core/turns/let-others-go-first.ts";

it("long work rests once others waited for a stretch of it, and not after every small step", async () => {
  const clock = { now: 0 };
  const rest = createTurns(() => clock.now);
  clock.now = 24;
  expect(rest()).toBeUndefined();
  clock.now = 25;
  let isServed = false;
  setTimeout(() => {
    isServed = true;
  });
  await rest();
  expect(isServed).toBe(true);
  expect(rest()).toBeUndefined();
  clock.now = 50;
  expect(rest()).toBeInstanceOf(Promise);
});
