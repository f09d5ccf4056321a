import { describe, expect, it } from "vitest";
import { publicPart } from "../../../src/core/model/consultation/public-part.ts";
import type { ConsultationDigest, QuestionDigest } from "../../../src/core/model/digests/digest.ts";
import type { Point } from "../../../src/core/model/digests/point.ts";
import { toldQuestions } from "../../../src/core/site/told-questions.ts";
import { short, wide } from "../../fakes/consultations.ts";
import { dice } from "../../fakes/dice.ts";

const choice = (id: string, counts: Record<string, number>): QuestionDigest => ({
  id,
  kind: id === "q2" ? "multiple" : "choice",
  text: id,
  answered: Object.values(counts).reduce((sum, n) => sum + n, 0),
  options: Object.entries(counts).map(([option, count]) => ({ id: option, label: option, count })),
});

const point = (id: string, people: number | null, bySide: Record<string, number>, copies = 0): Point => ({
  ...{ id, claim: id, basis: "code", writtenBy: "literal", span: { answerId: 1, text: id }, answerIds: [] },
  ...{ people, bySide, opposite: null, copies },
});

const digest = (change: Partial<ConsultationDigest>): ConsultationDigest => ({
  ...{ slug: "park", title: "Park", version: 1, participants: 40, newParticipants: 4, questions: [] },
  ledger: { received: 9, inThemes: 9, apart: 0, rejected: {}, waiting: 0, withdrawn: 0 },
  ...{ themes: [], counterVoices: [], missing: [], agreement: null, feltHeard: null },
  ...change,
});

describe("questions that everybody may read", () => {
  it("tell nothing of a question that was asked after an option that is not told", () => {
    const [first, second] = toldQuestions([choice("q1", { a: 3, b: 40 }), choice("q2", { a: 6, b: 9 })], short, "nl");
    expect(first?.options.map(({ people }) => people)).toEqual([undefined, undefined]);
    expect(second).toMatchObject({ answered: undefined, options: [] });
    const [, shown] = toldQuestions([choice("q1", { a: 15, b: 40 }), choice("q2", { a: 6, b: 9 })], short, "nl");
    expect(shown?.options.map(({ people }) => people)).toEqual([6, 9]);
  });

  it("tell nothing of what fewer than five answered", () => {
    const [told] = toldQuestions([choice("q1", { a: 4, b: 0 })], short, "nl");
    expect(told).toMatchObject({ answered: undefined, options: [] });
  });

  it("tell votes and orders by the same rule", () => {
    const votes = { agree: 30, disagree: 3, pass: 2 };
    const stated = {
      id: "stellingen",
      kind: "statements",
      text: "",
      answered: 35,
      options: [{ id: "s1", label: "", count: 30, votes }],
    };
    expect(toldQuestions([stated], wide, "nl")[0]?.options[0]).toMatchObject({
      people: 30,
      disagree: undefined,
      pass: undefined,
    });
    const places = [
      { id: "a", first: 3, averagePlace: 1.5 },
      { id: "b", first: 9, averagePlace: 1.25 },
    ];
    const ranked = {
      id: "q9",
      kind: "rank",
      text: "",
      answered: 12,
      options: places.map((each) => ({ ...each, label: "", count: 12 })),
    };
    const told = toldQuestions([ranked], short, "nl")[0]?.options;
    expect(told?.map(({ id, people, averagePlace }) => [id, people, averagePlace])).toEqual([
      ["b", undefined, 1.25],
      ["a", undefined, 1.5],
    ]);
  });

  it("never tell a number from one to four, nor let what is told and the whole give one", () => {
    const { below: next } = dice(7);
    for (let i = 0; i < 3000; i++) {
      const counts = Object.fromEntries(
        ["a", "b", "c", "d", "e"].slice(0, 2 + next(4)).map((id) => [id, next(3) === 0 ? next(6) : next(60)]),
      );
      const [told] = toldQuestions([choice("q1", counts)], short, "nl");
      if (!told || told.answered === undefined) continue;
      const shown = told.options.flatMap(({ people }) => people ?? []);
      const hidden = told.options.length - shown.length;
      for (const n of [told.answered, ...shown]) expect(n === 0 || n >= 5).toBe(true);
      const left = told.answered - shown.reduce((sum, n) => sum + n, 0);
      if (hidden > 0) expect(hidden > 1 && left >= 5, JSON.stringify(counts)).toBe(true);
    }
  });
});

describe("what a digest tells on the page of results", () => {
  it("holds points of five people or more, with what they chose only where no few of them show", () => {
    const { points, sides } = publicPart(
      digest({
        sides: { questionId: "q1", for: ["a"], against: ["b"] },
        points: [
          point("p1", 12, { a: 7, b: 5 }),
          point("p2", 8, { a: 6, b: 2 }, 6),
          point("p3", 4, { a: 4 }),
          point("p4", null, {}),
        ],
      }),
    );
    expect(points?.map(({ id, bySide, copies }) => [id, bySide, copies])).toEqual([
      ["p1", { a: 7, b: 5 }, 0],
      ["p2", {}, 0],
    ]);
    expect(sides).toBeNull();
  });

  it("leaves out small groups of who took part, and what few people felt", () => {
    const group = (by: "language" | "helper", id: string, count: number) => ({ by, id, count, residents: null });
    const told = publicPart(
      digest({
        missing: [
          group("language", "nl", 30),
          group("language", "tr", 8),
          group("language", "ar", 2),
          group("helper", "true", 3),
        ],
        feltHeard: { n: 12, yes: 8, bit: 4, no: 0 },
        codes: { given: 500, used: 3 },
        sameBrowser: 4,
        singleVoices: [{ answerId: 1, text: "Alleen ik" }],
      }),
    );
    expect(told.missing.map(({ id }) => id)).toEqual(["nl"]);
    expect(told.feltHeard).toBeNull();
    expect(told).not.toHaveProperty("codes");
    expect(told).not.toHaveProperty("sameBrowser");
    expect(publicPart(digest({ participants: 12, sameBrowser: 5 }))).toMatchObject({ sameBrowser: 5 });
    expect(publicPart(digest({ participants: 9, sameBrowser: 6 }))).not.toHaveProperty("sameBrowser");
    expect(told).not.toHaveProperty("singleVoices");
  });
});
