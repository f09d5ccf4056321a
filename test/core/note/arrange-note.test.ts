import { describe, expect, it } from "vitest";
import type { Point } from "../../../src/core/model/digests/point.ts";
import { type Arranging, arrangeNote, cutNote } from "../../../src/core/note/arrange-note.ts";
import { finish } from "../../../src/core/themes/work.ts";

const ids = (from: number, n: number) => Array.from({ length: n }, (_, i) => from + i);
const answers = (all: number[], personOf = (id: number) => `person${id}`) =>
  all.map((id) => ({ id, participationId: personOf(id), mark: `m${(id * 7) % 10}-${id}` }));
const point = (id: string, answerIds: number[], more: Partial<Point> = {}): Point => ({
  ...{ id, claim: id, basis: "code", writtenBy: "literal", span: { answerId: answerIds[0] ?? 0, text: id } },
  ...{ answerIds, people: answerIds.length, bySide: {}, opposite: null, copies: 0, ...more },
});
const arrange = (given: Arranging) => finish(arrangeNote(given));
const nothing = { letters: [], letThrough: new Set<number>(), fewest: 5 };
const idsIn = (parts: { entries: { id: number }[] }[]) => parts.map(({ entries }) => entries.map(({ id }) => id));

describe("the arrangement of the response note", () => {
  it("puts an answer under all its points, the largest point first", () => {
    const points = [point("small", ids(1, 5)), point("large", ids(4, 7))];
    const { parts, inPoints } = arrange({ ...nothing, answers: answers(ids(1, 10)), points });
    expect(parts.map((part) => part.point?.id)).toEqual(["large", "small"]);
    expect(idsIn(parts).filter((part) => part.includes(4))).toHaveLength(2);
    expect(inPoints).toBe(10);
  });

  it("counts people as they are now: a point of which too few are left is none", () => {
    const points = [point("five", ids(1, 5))];
    expect(arrange({ ...nothing, answers: answers(ids(1, 4)), points })).toMatchObject({ parts: [], inPoints: 0 });
    const oneWroteTwice = answers(ids(1, 5), (id) => `person${Math.min(id, 4)}`);
    expect(arrange({ ...nothing, answers: oneWroteTwice, points }).parts).toEqual([]);
  });

  it("holds no point of which nobody is sure how many say so", () => {
    const points = [point("example", ids(1, 6), { people: null })];
    expect(arrange({ ...nothing, answers: answers(ids(1, 6)), points }).parts).toEqual([]);
  });

  it("shows what is in no point only when a colleague let it through, after all points", () => {
    const points = [point("five", ids(1, 5))];
    const all = { ...nothing, answers: answers(ids(1, 9)), points };
    expect(idsIn(arrange(all).parts).flat().toSorted()).toEqual(ids(1, 5));
    const shown = arrange({ ...all, letThrough: new Set([2, 7, 99]) });
    expect(shown.parts.at(-1)).toMatchObject({ point: undefined, entries: [{ id: 7 }] });
    expect(shown).toMatchObject({ inPoints: 5, letThrough: 1 });
  });

  it("tells a letter once, with how many people sent it", () => {
    const points = [point("letter", ids(1, 8))];
    const letters = [[3, 4, 5, 6]];
    const people = answers(ids(1, 8), (id) => (id === 4 ? "person3" : `person${id}`));
    const [part] = arrange({ ...nothing, answers: people, points, letters }).parts;
    expect(part?.entries).toHaveLength(5);
    expect(part?.entries.filter(({ senders }) => senders > 1)).toMatchObject([{ senders: 3 }]);
  });

  it("has an order that depends on the words alone, not on when they came or in which row they are read", () => {
    const points = [point("five", ids(1, 9))];
    const all = answers(ids(1, 9));
    const [there] = idsIn(arrange({ ...nothing, answers: all, points }).parts);
    const turned = [point("five", ids(1, 9).toReversed())];
    const [back] = idsIn(arrange({ ...nothing, answers: all.toReversed(), points: turned }).parts);
    expect(there).toEqual(back);
    expect(there).not.toEqual(ids(1, 9));
  });

  it("is cut in pages that go on in the middle of a point, and together hold all", () => {
    const points = [point("large", ids(1, 7)), point("small", ids(8, 6))];
    const { parts } = arrange({ ...nothing, answers: answers(ids(1, 13)), points });
    const pages = [0, 5, 10].map((from) => cutNote(parts, from, 5));
    expect(pages.map((page) => page.map(({ number, isContinued }) => [number, isContinued]))).toEqual([
      [[1, false]],
      [
        [1, true],
        [2, false],
      ],
      [[2, true]],
    ]);
    expect(pages.flatMap(idsIn).flat()).toEqual(idsIn(parts).flat());
  });
});
