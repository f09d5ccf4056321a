import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { notReviewed } from "../../../src/core/model/reviews/review-state.ts";
import { findPoints } from "../../../src/core/points/find-points.ts";
import { finish } from "../../../src/core/themes/work.ts";
import { root } from "../../fakes/consultations.ts";
import { sources } from "../../fakes/sources.ts";

type Consultation = {
  language: string;
  title: string;
  closed: { text: string; options: { id: string; text: string }[] };
  answers: { choice: string; points: string[]; text: string; times?: number }[];
};

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const { frequencies } = sources;
const consultations: Consultation[] = JSON.parse(read("test/fixtures/points/reversals.json"));

/** For each point that is told with a number: the share of its people who hold what its own author holds. */
function sharesOf({ language, title, closed, answers }: Consultation): number[] {
  const all = answers.flatMap((answer) => Array.from({ length: answer.times ?? 1 }, () => answer));
  const finding = findPoints({
    answers: all.map(({ text }, i) => ({ id: i, person: `p${i}`, text, language, isQuotable: true })),
    sideOf: new Map(all.map(({ choice }, i) => [`p${i}`, choice])),
    options: closed.options,
    asked: [title, closed.text],
    known: [],
    frequencies,
    officeHolders: [],
    fewest: 5,
    reviewed: notReviewed,
  });
  const held = (id: number) => all[id]?.points ?? [];
  return finish(finding)
    .points.filter(({ people }) => people !== null)
    .map(({ span, answerIds }) => {
      const shares = held(span.answerId).map((point) => answerIds.filter((id) => held(id).includes(point)).length);
      return Math.max(0, ...shares) / answerIds.length;
    });
}

describe("points of answers that object, lack and mock", () => {
  it("count no objection as consent and no lack as a fact, on twelve subjects in three languages", () => {
    const shares = consultations.flatMap(sharesOf);
    expect(shares.length).toBeGreaterThanOrEqual(28);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.8);
    expect(shares.reduce((sum, each) => sum + each, 0) / shares.length).toBeGreaterThanOrEqual(0.97);
  });
});
