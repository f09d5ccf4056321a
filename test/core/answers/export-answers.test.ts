import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvOf, exportColumns, exportStretches, toCsv, undefuse } from "../../../src/core/answers/export-answers.ts";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

const ROWS = 1234;
const line = (i: number) => `p${i},q1,choice,a,,nl,web,,false,accepted,2026-11-25T10:00:00.000Z,false`;
const file = [exportColumns.join(","), ...Array.from({ length: ROWS }, (_, i) => line(i))].join("\n");

async function fullTown() {
  const town = createTown();
  await publishConsultation(short, town.context);
  await importAnswers("park", file, town.context);
  return town;
}

it("an export reads as much as is taken of it, never more than five hundred rows ahead", async () => {
  const { context } = await fullTown();
  let read = 0;
  const stretches = context.store.answers.stretches;
  context.store.answers.stretches = async function* (slug) {
    for await (const rows of stretches(slug)) {
      read += rows.length;
      yield rows;
    }
  };
  let taken = 0;
  for await (const rows of exportStretches("park", context)) {
    taken += rows.length;
    expect(rows.length).toBeLessThanOrEqual(500);
    expect(read).toBe(taken);
  }
  expect(taken).toBe(ROWS);
});

it("whoever waits is served between any two stretches of an export", async () => {
  const { context } = await fullTown();
  let [stretches, served] = [0, 0];
  let csv = "";
  for await (const rows of exportStretches("park", context)) {
    expect(served).toBe(stretches);
    stretches++;
    csv += toCsv(rows);
    setTimeout(() => served++);
  }
  expect(stretches).toBe(7);
  expect(`${exportColumns.join(",")}\n${csv}`).toBe(`${file}\n`);
});

describe("a cell that a spreadsheet would calculate", () => {
  const formulas = [
    "=2+2",
    "+31 6",
    "-2",
    "@SUM(A1)",
    "\t=2+2",
    "\r=2+2",
    "\n=2+2",
    "＝2+2",
    " =2+2",
    '"=2+2',
    "'=2+2",
    "leuk;=cmd|' /C calc'!A0;x",
    "leuk; =2+2;x",
    'leuk;"=2+2";x',
    "regel een\n=2+2;x",
    "regel een\r\n-2",
    "cel een\t@SUM(A1)",
    ";;=2+2",
    "leuk;'=2+2",
    "leuk;''=2+2",
  ];
  /** What a program reads as a formula at the beginning of a cell; it takes off blanks first. */
  const isFormula = (cell: string) => /^[ \u00a0]*[=+\-@＝＋－＠\t\r]/.test(cell);

  it.each(formulas)("%j calculates nothing, wherever a program cuts its cells", (text) => {
    const csv = csvOf([{ a: "x", text, b: "y" }], ["a", "text", "b"]);
    for (const delimiter of [",", ";", "\t"])
      for (const quoteChar of ['"', "\u0000"])
        for (const row of Papa.parse<string[]>(csv, { delimiter, quoteChar }).data) {
          if (delimiter === "," && quoteChar !== '"') continue;
          expect(row.map((cell) => cell.replace(/^"+/, "")).filter(isFormula)).toEqual([]);
        }
  });

  it.each([...formulas, "'\t=", "\t\t", "'", ";'", "=;=\n='=", "gewoon; zo - of zo"])(
    "%j comes back as it was",
    (text) => {
      const [row] = Papa.parse<string[]>(csvOf([{ text }], ["text"])).data;
      expect(undefuse(row?.[0] ?? "")).toBe(text);
    },
  );

  it("is the only one that is touched", () => {
    const plain = ["gewoon; zo - of zo", "a=b", "5 - 3", "mail@voorbeeld.nl", "p1:1;p2:-1", "'s avonds", "a>b|c"];
    for (const text of plain) expect(csvOf([{ text }], ["text"])).toBe(`${text}\n`);
  });
});
