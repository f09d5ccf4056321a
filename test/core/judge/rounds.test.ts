import { expect, it } from "vitest";
import { nextToShow } from "../../../src/core/judge/rounds.ts";

const answers = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: i + 1, person: `p${i}`, text: "", language: "nl", isQuotable: true }));

/** All that is shown of so many answers, call by call. */
function shownOf(count: number, before = { shownUntil: 0, roundUntil: 0 }) {
  const calls: number[][] = [];
  for (let progress = before; ; ) {
    const next = nextToShow(answers(count), progress);
    if (!next) return { calls, progress };
    calls.push(next.some.map(({ id }) => id));
    progress = next.after;
  }
}

it("shows every one of two hundred answers once, some forty a call", () => {
  const { calls } = shownOf(201);
  expect(calls.flat()).toEqual(answers(201).map(({ id }) => id));
  expect(calls).toHaveLength(6);
});

it("shows a sample of twenty thousand, spread over all of them", () => {
  const { calls } = shownOf(20_000);
  const shown = calls.flat();
  expect(shown.length).toBeLessThan(1500);
  expect(new Set(shown).size).toBe(shown.length);
  for (const part of [0, 1, 2, 3])
    expect(shown.filter((id) => Math.floor((id - 1) / 5000) === part).length).toBeGreaterThan(50);
});

it("waits for five answers, and later for a fifth more", () => {
  expect(shownOf(4).calls).toEqual([]);
  const { progress } = shownOf(200);
  expect(shownOf(239, progress).calls).toEqual([]);
  expect(shownOf(240, progress).calls.flat()).toHaveLength(40);
});
