import { beforeEach, describe, expect, it } from "vitest";
import type { Seal } from "../../../src/core/privacy/seal.ts";
import { createScreens } from "../../../src/core/store/people/screens.ts";

const SCREENS = 3000;
const MESSAGES = 40;
const SEALED_CHARACTERS = 1000;

/** Screens on which everything is sealed in so many characters, and how often something was opened. */
function createRead() {
  const state = { opened: 0 };
  const seal: Pick<Seal, "open"> = {
    open: (sealed) => {
      state.opened++;
      return { type: "own", text: sealed };
    },
  };
  const query = async (_: string, [id]: unknown[]) =>
    Array.from({ length: MESSAGES }, (_each, i) => [i + 1, `${id} ${i + 1}`.padEnd(SEALED_CHARACTERS)]);
  const screens = createScreens({ query } as never, seal as Seal);
  const openedBy = async (id: string) => {
    const before = state.opened;
    await screens.read(id);
    return state.opened - before;
  };
  return { screens, openedBy };
}

describe("what was opened for a screen", () => {
  let { screens, openedBy } = createRead();
  beforeEach(() => {
    ({ screens, openedBy } = createRead());
  });

  it("is not opened again while somebody goes on", async () => {
    expect(await openedBy("a")).toBe(MESSAGES);
    expect(await openedBy("a")).toBe(0);
  });

  it("stays in memory of some screens only, however long they are: those that were looked at last", async () => {
    for (let i = 0; i < SCREENS; i++) await openedBy(`r${i}`);
    let held = 0;
    for (let i = SCREENS - 1; (await openedBy(`r${i}`)) === 0; i--) held++;
    expect(held).toBeGreaterThan(100);
    expect(held * MESSAGES * SEALED_CHARACTERS).toBeLessThanOrEqual(8 * 2 ** 20);
  });

  it("is in memory no more once that is cleaned up, whoever it was that forgot the person", async () => {
    await openedBy("a");
    screens.forgetOpened();
    expect(await openedBy("a")).toBe(MESSAGES);
  });
});
