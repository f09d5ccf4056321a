import { describe, expect, it } from "vitest";
import { notReviewed, type ReviewState } from "../../../../src/core/model/reviews/review-state.ts";
import { findPoints } from "../../../../src/core/points/find-points.ts";
import { findInSample } from "../../../../src/core/points/sampled/find-in-sample.ts";
import { createPortionReader } from "../../../../src/core/points/sampled/read-portion.ts";
import { tellAll } from "../../../../src/core/points/sampled/tell-all.ts";
import { finish } from "../../../../src/core/themes/work.ts";
import { sources } from "../../../fakes/sources.ts";

const { frequencies } = sources;
const wishes = [
  "houd de Veenpoort open",
  "de Veenpoort moet open blijven",
  "doe de Veenpoort dicht",
  "er moeten meer bankjes komen langs het water",
  "n.v.t.",
];
const answers = Array.from({ length: 120 }, (_, i) => ({
  id: i + 1,
  person: `p${i % 110}`,
  text: `${wishes[i % wishes.length]}${i % wishes.length === 4 ? "" : `. Antwoord van nummer ${i}`}`,
  language: "nl",
  isQuotable: true,
}));
const spoken = {
  answers,
  sideOf: new Map<string, string>(),
  options: [],
  asked: [],
  known: [],
  frequencies,
  officeHolders: [],
  fewest: 5,
  reviewed: notReviewed,
  letterOf: new Map<number, number>(),
};
/** What is kept is read back as JSON. */
const kept = <Found>(found: Found): Found => JSON.parse(JSON.stringify(found));

function inPortions(size: number, reviewed: ReviewState = notReviewed) {
  const sampled = kept(finish(findInSample({ ...spoken, answers: answers.slice(0, 60), reviewed }, false)));
  const read = createPortionReader(sampled.basis, { frequencies, stanceOf: () => undefined });
  const others = answers.slice(60);
  const portions = Array.from({ length: Math.ceil(others.length / size) }, (_, i) =>
    kept(finish(read(others.slice(i * size, (i + 1) * size)))),
  );
  return finish(tellAll(sampled, [sampled.own, ...portions], { ...spoken, reviewed }));
}

describe("points that were found in a sample", () => {
  it("count everybody who holds them, as when all answers are read", () => {
    const { points, noAnswer } = finish(findPoints(spoken));
    const told = inPortions(7);
    const counted = (some: typeof points) => some.map(({ people, answerIds }) => ({ people, answerIds }));
    expect(counted(told.points)).toEqual(counted(points));
    expect(told.noAnswer).toBe(noAnswer);
    expect(points.length).toBeGreaterThanOrEqual(2);
  });

  it("are the same in portions of any size", () => {
    expect(inPortions(7)).toEqual(inPortions(60));
  });

  it("do not count who says, in the same words, what a colleague said belongs to none", () => {
    const place = { answerId: 4, start: 0, length: wishes[3]?.length ?? 0 };
    const reviewed: ReviewState = { ...notReviewed, clauses: [{ place, pointId: "", verdict: "nothing" }] };
    expect(inPortions(60).points.some(({ claim }) => claim.includes("bankjes"))).toBe(true);
    expect(inPortions(60, reviewed).points.some(({ claim }) => claim.includes("bankjes"))).toBe(false);
  });

  it("of a colleague count who says the same elsewhere", () => {
    const place = { answerId: 4, start: 0, length: wishes[3]?.length ?? 0 };
    const reviewed: ReviewState = {
      ...notReviewed,
      points: [{ id: "r-1", label: place, opposite: null }],
      clauses: [{ place, pointId: "r-1", verdict: "says" }],
    };
    const [point] = inPortions(60, reviewed).points.filter(({ id }) => id === "r-1");
    expect(point).toMatchObject({ basis: "colleague", people: 22 });
    expect(point?.answerIds).toHaveLength(24);
  });
});
