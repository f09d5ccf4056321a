import { expect, it } from "vitest";
import { createUnderway } from "../../src/http/underway.ts";

it("work that goes on after an answer is waited for, also when it brings more work", async () => {
  const underway = createUnderway();
  const ended: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  underway.goOn(
    promise.then(() => {
      ended.push("first");
      underway.goOn(new Promise(setImmediate).then(() => ended.push("second")));
    }),
  );
  const finished = underway.finished().then(() => ended.push("all"));
  resolve();
  await finished;
  expect(ended).toEqual(["first", "second", "all"]);
  await underway.finished();
});
