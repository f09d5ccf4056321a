import { expect, it } from "vitest";
import { toldOnce } from "../../../../src/core/digest/publish/told-once.ts";
import type { Point } from "../../../../src/core/model/digests/point.ts";

function point(id: string, basis: Point["basis"], answerIds: number[], more: Partial<Point> = {}): Point {
  const [answerId = 0] = answerIds;
  return {
    ...{ id, claim: id, basis, writtenBy: "literal", span: { answerId, text: id }, answerIds },
    ...{ people: answerIds.length, bySide: {}, opposite: null, copies: 0 },
    ...more,
  };
}
const judged = (id: string, answerIds: number[], against: number[] = [], more: Partial<Point> = {}) => ({
  point: point(id, "model", answerIds, more),
  against: new Set(against),
});
const told = (points: Point[]) => points.map(({ id, opposite }) => (opposite ? `${id}-${opposite}` : id));

it("what code and a model found is told once, and what stood against it stands against the other", () => {
  const found = [
    point("open", "code", [1, 2, 3, 4], { opposite: "dicht" }),
    point("dicht", "code", [7, 8], { opposite: "open" }),
  ];
  expect(told(toldOnce(found, [judged("sentence", [1, 2, 3, 4, 5])]))).toEqual(["dicht-sentence", "sentence-dicht"]);
});

it("what a colleague told stays, and a model's point of the same goes", () => {
  const found = [point("open", "colleague", [1, 2, 3, 4])];
  expect(told(toldOnce(found, [judged("sentence", [1, 2, 3, 5]), judged("other", [9, 10])]))).toEqual([
    "open",
    "other",
  ]);
});

it("two proposals are one where the same people are for and against, and told as a sentence if one is", () => {
  const all = [
    judged("literal", [1, 2, 3, 4, 5], [8, 9]),
    judged("sentence", [1, 2, 3, 4, 5], [8, 9], { writtenBy: "model" }),
    judged("letter", [1, 2, 3, 4, 5], []),
  ];
  expect(told(toldOnce([], all))).toEqual(["sentence", "letter"]);
});

it("who says the reverse stands beside it, the nearest only", () => {
  const found = [point("dicht", "code", [7, 8, 9]), point("ook dicht", "code", [9, 10, 11])];
  expect(told(toldOnce(found, [judged("open", [1, 2], [7, 8, 9])]))).toEqual(["dicht-open", "ook dicht", "open-dicht"]);
});

it("a point without a number takes the place of no other, and stands against none", () => {
  const uncounted = judged("uncounted", [1, 2, 3], [7, 8, 9], { people: null });
  expect(told(toldOnce([point("open", "code", [1, 2, 3, 4])], [uncounted]))).toEqual(["open"]);
  expect(told(toldOnce([point("dicht", "code", [7, 8, 9])], [uncounted]))).toEqual(["dicht", "uncounted"]);
});
