import { beforeEach, describe, expect, it } from "vitest";
import { exportAnswers, exportColumns, toCsv } from "../../../src/core/answers/export-answers.ts";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

const heading = exportColumns.join(",");
const good = "p8,q1,choice,a,,nl,web,,false,accepted,2026-11-25T10:00:00Z";
let town = createTown();

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
});

const take = (...lines: string[]) => importAnswers("park", `${lines.join("\n")}\n`, town.context);
const exported = async () => toCsv(await Array.fromAsync(exportAnswers("park", town.context)));

describe("answers from elsewhere", () => {
  it.each([
    ["p9,q9,choice,a,,nl,web,,false,accepted,2026-11-25T10:00:00Z", "question", '"q9" is not a question of park'],
    ["p9,q1,choice,z,,nl,web,,false,accepted,2026-11-25T10:00:00Z", "value", '"z" does not fit q1'],
    ["p9,q1,scale,3,,nl,web,,false,accepted,2026-11-25T10:00:00Z", "kind", '"scale" is not the kind of q1'],
    ["p9,q4,text,,,nl,web,,false,accepted,2026-11-25T10:00:00Z", "text", "is empty"],
    ["p9,q1,choice,a,,nl,web,,perhaps,accepted,2026-11-25T10:00:00Z", "helper", ""],
    ["p9,q1,choice,a,,nl,web,,false,fine,2026-11-25T10:00:00Z", "status", ""],
    ["p9,q1,choice,a,,nl,web,,false,accepted,yesterday", "received_at", "is not a time"],
    ["p9,q1,choice", "", ""],
  ])("with the row %s are refused, with its line, and none is taken in", async (row, column, problem) => {
    const before = await exported();
    expect(await take(heading, row, good)).toMatchObject({
      outcome: "refused",
      problems: [{ line: 2, column, problem: expect.stringContaining(problem) }],
    });
    expect(await exported()).toBe(before);
  });

  it("with a heading that lacks a column are refused", async () => {
    const refused = await take("participant,question", "p1,q1");
    expect(refused).toMatchObject({
      outcome: "refused",
      problems: expect.arrayContaining([{ line: 1, column: "kind", problem: "is missing from the heading" }]),
    });
  });

  it("are all taken in when every row is fit", async () => {
    expect(await take(heading, good)).toEqual({ outcome: "imported", answers: 1, participants: 1 });
    expect(await exported()).toContain("p8,q1,choice,a,");
  });
});
