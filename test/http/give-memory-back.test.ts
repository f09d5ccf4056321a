import { describe, expect, it } from "vitest";
import { createGivingBack } from "../../src/http/give-memory-back.ts";

const MEBIBYTE = 2 ** 20;

/** Minutes of so many MiB held at their end and so much of the time busy: in which of them memory was given back. */
async function givenBackIn(...minutes: [held: number, busyPart: number][]): Promise<number[]> {
  const given: number[] = [];
  let [minute, left] = [0, 0];
  const job = createGivingBack({
    bytes: () => (given.at(-1) === minute ? left : (minutes[minute]?.[0] ?? 0)) * MEBIBYTE,
    busyPart: () => minutes[minute]?.[1] ?? 0,
    giveBack() {
      given.push(minute);
      left = 100;
    },
  });
  for (; minute < minutes.length; minute++) await job.run(() => true);
  return given;
}

describe("memory", () => {
  it("goes back in the first quiet minute, and again only when much more is held", async () => {
    expect(await givenBackIn([200, 0], [100, 0], [110, 0], [90, 0])).toEqual([0]);
    expect(await givenBackIn([200, 0], [150, 0])).toEqual([0, 1]);
  });

  it("is not looked for in a busy minute", async () => {
    expect(await givenBackIn([200, 0.5], [200, 0.04], [200, 0.01], [100, 0.2])).toEqual([2]);
  });

  it("stays where nobody may ask for it", async () => {
    const held = { bytes: () => 200 * MEBIBYTE, busyPart: () => 0, giveBack: undefined };
    await expect(createGivingBack(held).run(() => true)).resolves.toBeUndefined();
  });
});
