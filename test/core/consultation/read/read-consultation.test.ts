import { describe, expect, it } from "vitest";
import { readConsultation } from "../../../../src/core/consultation/read/read-consultation.ts";

const good = `slug: park
title: { nl: Het park }
promise:
  rung: consult
  decided: { nl: Niets. }
  open: { nl: Alles. }
  decider: { nl: De raad }
  answerBy: 2027-02-15
opens: 2026-11-23
closes: 2027-01-10
questions:
  - id: q1
    kind: choice
    text: { nl: Bankjes? }
    options:
      - { id: a, text: { nl: Ja } }
      - { id: b, text: { nl: Nee } }
  - id: q2
    kind: text
    text: { nl: Waarom? }
    showIf: { question: q1, is: [a] }
`;

/** The problems of the good file with one change, as "line field: problem". */
function problems(from: string, to: string): string[] {
  expect(good).toContain(from);
  const read = readConsultation(good.replace(from, to));
  return (read.problems ?? []).map(({ line, field, problem }) => `${line} ${field}: ${problem}`);
}

describe("a consultation file", () => {
  it("that is fit is read, with its defaults", () => {
    expect(readConsultation(good)).toMatchObject({
      consultation: { slug: "park", audience: "residents", moderation: "after", sources: [], closes: "2027-01-10" },
    });
  });

  it.each([
    ["slug: park", "slug: Het Park", /^1 slug: a slug has/],
    ["  rung: consult", "  rung: beslis", /^4 promise\.rung: /],
    ["  answerBy: 2027-02-15", "", /^4 promise\.answerBy: is missing/],
    ["answerBy: 2027-02-15", "answerBy: 15 februari", /^8 promise\.answerBy: write a day as YYYY-MM-DD/],
    ["answerBy: 2027-02-15", "answerBy: 2026-12-01", /^8 promise\.answerBy: lies before `closes`/],
    [
      "closes: 2027-01-10",
      "closes: 2027-01-10\nresults: live\ndigest: council",
      /^11 results: cannot be `live` where `digest` is `council`: .* Write `after`, or leave `digest` out/,
    ],
    ["closes: 2027-01-10", "closes: 2026-01-10", /^10 closes: lies before `opens`/],
    ["closes: 2027-01-10", "closes: 2027-02-30", /^10 closes: write a day/],
    ["kind: choice", "kind: poll", /^13 questions\.0\.kind: /],
    ["{ id: b, text", "{ id: a, text", /^17 questions\.0\.options\.1\.id: "a" is used twice/],
    ["id: q2", "id: q1", /^18 questions\.1\.id: "q1" is used twice/],
    ["{ nl: Nee }", `{ nl: ${"x".repeat(65)} }`, /^17 questions\.0\.options\.1\.text: a label has at most 64/],
    ["question: q1", "question: q9", /^21 questions\.1\.showIf\.question: "q9" is not an earlier question/],
    ["is: [a]", "is: [z]", /^21 questions\.1\.showIf\.is\.0: "z" is not an option of q1/],
    ["opens:", "colour: red\nopens:", /^9 colour: is not a field/],
    ["title: { nl: Het park }", "title: {}", /^2 title: give the text in at least one language/],
    ["title: { nl: Het park }", "title: { dutch: Het park }", /^2 title\.dutch: a language is a code/],
  ])("with %j as %j names line, field and fault", (from, to, expected) => {
    expect(problems(from, to)).toEqual([expect.stringMatching(expected)]);
  });

  it("names every problem at once, in the order of the file", () => {
    const broken = good
      .replace("slug: park", "slug: P")
      .replace("kind: text", "kind: essay")
      .replace("2026-11-23", "soon");
    expect((readConsultation(broken).problems ?? []).map(({ line }) => line)).toEqual([1, 9, 19]);
  });

  it("that is no YAML gives one problem, with its line", () => {
    expect(readConsultation("slug: park\ntitle: [\nopens: x").problems).toMatchObject([{ line: 3 }]);
    expect(readConsultation("").problems).toMatchObject([{ line: 1 }]);
    expect(readConsultation("- just\n- a list").problems).toMatchObject([{ line: 1 }]);
  });
});

it.each([
  ["title: { nl: Het park }", "title: { nl: *nergens }", "not YAML that can be read"],
  ["id: q2", "id: constructor", "is a word that cannot be an id"],
])("names a name that points nowhere, and an id that no answer could have: %s", (from, to, words) => {
  expect(problems(from, to).join()).toContain(words);
});
