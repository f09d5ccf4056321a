import { beforeEach, describe, expect, it } from "vitest";
import { exportAnswers, exportColumns, toCsv } from "../../../src/core/answers/export-answers.ts";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { digestMarkdown } from "../../../src/pages/digest/digest-markdown.ts";
import { wide } from "../../fakes/consultations.ts";
import { createTown, pageSettings } from "../../fakes/town.ts";

let town = createTown();

beforeEach(async () => {
  town = createTown();
  await publishConsultation(wide, town.context);
});

async function takesPart(address: string, neighbourhood: string, votes: string[]) {
  const me = town.person(address);
  await me.open("plein");
  await me.press("Beginnen");
  await me.press("Nee, liever niet");
  await me.press("3");
  await me.press(neighbourhood);
  for (const vote of votes) await me.press(vote);
  if (votes.length < 3) await me.press("Genoeg");
  await me.press("Overslaan");
}

async function csvOf(from: typeof town): Promise<string> {
  const rows = await Array.fromAsync(exportAnswers("plein", from.context));
  return `${exportColumns.join(",")}\n${toCsv(rows)}`;
}

describe("places and votes", () => {
  it("are counted in the digest, per neighbourhood and per statement", async () => {
    await takesPart("1", "Noord", ["Eens", "Oneens", "Weet ik niet"]);
    await takesPart("2", "Noord", ["Eens", "Eens", "Oneens"]);
    await takesPart("3", "Centrum", ["Oneens"]);
    const digest = await buildDigest(town.context.calendar.weekOf(town.clock.now), town.context);
    const options = (id: string) => digest.consultations[0]?.questions.find((q) => q.id === id)?.options;
    expect(options("buurt")).toEqual([
      { id: "centrum", label: "Centrum", count: 1 },
      { id: "noord", label: "Noord", count: 2 },
    ]);
    expect(options("stellingen")).toMatchObject([
      { id: "s1", count: 2, votes: { agree: 2, disagree: 1, pass: 0 } },
      { id: "s2", count: 1, votes: { agree: 1, disagree: 1, pass: 0 } },
      { id: "s3", count: 0, votes: { agree: 0, disagree: 1, pass: 1 } },
    ]);
    expect(digestMarkdown(digest, pageSettings)).toContain(
      "Er moeten meer bomen komen. (eens 2, oneens 1, weet niet 0)",
    );
  });

  it("go out and come in again in the columns of the export, and nothing else does", async () => {
    await takesPart("1", "Noord", ["Eens", "Oneens", "Weet ik niet"]);
    await takesPart("2", "Centrum", ["Oneens"]);
    const csv = await csvOf(town);
    expect(csv).toContain(",stellingen,statements,s1:1;s2:-1;s3:0,");
    expect(csv).toContain(",buurt,place,noord,");
    const other = createTown();
    await publishConsultation(wide, other.context);
    expect(await importAnswers("plein", csv, other.context)).toMatchObject({ answers: 8, participants: 2 });
    expect(await csvOf(other)).toBe(csv);
    for (const wrong of ["s1:2", "s9:1", "s1:1;s1:-1", "s1", "noord"]) {
      const refused = await importAnswers("plein", csv.replace("s1:1;s2:-1;s3:0", wrong), other.context);
      expect(refused).toMatchObject({ outcome: "refused", problems: [{ column: "value" }] });
    }
    const unknown = await importAnswers("plein", csv.replace("place,noord", "place,zuid"), other.context);
    expect(unknown).toMatchObject({ outcome: "refused", problems: [{ column: "value" }] });
  });
});
