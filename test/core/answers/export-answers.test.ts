import { expect, it } from "vitest";
import { exportColumns, exportStretches, toCsv } from "../../../src/core/answers/export-answers.ts";
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
  expect(stretches).toBe(3);
  expect(`${exportColumns.join(",")}\n${csv}`).toBe(`${file}\n`);
});
