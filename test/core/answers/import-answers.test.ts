import { beforeEach, describe, expect, it } from "vitest";
import { exportAnswers, exportColumns, toCsv } from "../../../src/core/answers/export-answers.ts";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { carryOutRulings, textsFor } from "../../../src/core/answers/moderate.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { buildDigest, prepareDigest } from "../../../src/core/digest/build-digest.ts";
import { readNote } from "../../../src/core/note/read-note.ts";
import { short } from "../../fakes/consultations.ts";
import { gates, letSay } from "../../fakes/note-town.ts";
import { createTown } from "../../fakes/town.ts";

const heading = exportColumns.filter((column) => column !== "hidden").join(",");
const good = "p8,q1,choice,a,,nl,web,,false,accepted,2026-11-25T10:00:00Z";
let town = createTown();

beforeEach(async () => {
  town = createTown({ context: { hasTeam: true } });
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

const act = { by: "UANNA", key: "k" };
const rows = (...texts: [words: string, status?: string][]) =>
  texts.map(
    ([words, status = "accepted"], n) => `p${n},q4,text,,"${words}",nl,paper,,false,${status},2026-11-17T10:00:00.000Z`,
  );
const importOf = (...texts: [words: string, status?: string][]) => take(heading, ...rows(...texts));
const waiting = () => textsFor("waiting", { slug: "park", after: 0, limit: 50 }, town.context);
const stored = async () => (await Promise.all(["p0", "p1"].map((id) => town.context.store.answers.allOf(id)))).flat();

describe("imported words", () => {
  it("wait for a person when they threaten, as words in a chat do, and count at once", async () => {
    await importOf(["Ik schiet je dood om bomen"], ["Meer bomen graag"]);
    expect((await waiting()).map(({ text, flag, status }) => [text, flag, status])).toEqual([
      ["Ik schiet je dood om bomen", "threat", "accepted"],
    ]);
  });

  it("that were ruled on where they come from ask nobody to look again", async () => {
    await importOf(["Ik schiet je dood om bomen", "rejected"], ["Ik schiet je dood om banken", "apart"]);
    expect(await waiting()).toEqual([]);
  });

  it("change nothing when the same file comes again, also not what a colleague ruled", async () => {
    const file = () => importOf(["Ik schiet je dood om bomen"], ["Wij weten waar u woont"]);
    await file();
    const before = await stored();
    expect(await file()).toMatchObject({ outcome: "imported" });
    expect(await stored()).toEqual(before);
    const [first, second] = await waiting();
    await carryOutRulings([{ id: first?.id ?? 0, seen: first?.review ?? 0, to: "accepted" }], act, town.context);
    const rejected = { id: second?.id ?? 0, seen: second?.review ?? 0, to: "rejected" as const, reason: "off-topic" };
    await carryOutRulings([rejected], { ...act, key: "l" }, town.context);
    const ruled = await stored();
    await file();
    expect(await stored()).toEqual(ruled);
    expect(await waiting()).toEqual([]);
  });

  it("that changed in the file wait for a person again", async () => {
    await importOf(["Ik schiet je dood om bomen"]);
    const [first] = await waiting();
    await carryOutRulings([{ id: first?.id ?? 0, seen: first?.review ?? 0, to: "accepted" }], act, town.context);
    await importOf(["Ik schiet jullie neer om bomen"]);
    expect((await waiting()).map(({ text }) => text)).toEqual(["Ik schiet jullie neer om bomen"]);
  });
});

describe("a file that begins with where its cells are cut", () => {
  const inCells = (cut: string) => [heading, good].map((row) => row.replaceAll(",", cut));

  it.each([
    ["sep=;", ";"],
    ['"sep=;"', ";"],
    ["SEP=\t", "\t"],
    ["sep=,", ","],
  ])("by %j is read so", async (first, cut) => {
    expect(await take(first, ...inCells(cut))).toEqual({ outcome: "imported", answers: 1, participants: 1 });
  });

  it("has its lines counted with that line", async () => {
    const bad = good.replace("q1", "q9").replaceAll(",", ";");
    expect(await take("sep=;", ...inCells(";"), bad)).toMatchObject({ problems: [{ line: 4, column: "question" }] });
    expect(await take("sep=;", "participant;question")).toMatchObject({
      problems: expect.arrayContaining([{ line: 2, column: "kind", problem: "is missing from the heading" }]),
    });
  });
});

describe("imported personal data", () => {
  const personal = "Houd de Veenpoort open voor iedereen, bel 06 12345678 of schrijf jan@voorbeeld.nl";

  it("is masked wherever words are shown, as what was said in a chat is, and whole in the export", async () => {
    await letSay([...gates.slice(0, 5), { by: "paper", text: personal, channel: "paper" }], town.context);
    const week = town.context.calendar.weekOf(town.context.now());
    await prepareDigest(week, town.context);
    const digest = await buildDigest(week, town.context);
    const note = JSON.stringify(await readNote("park", "all", town.context));
    expect(note).toContain("Veenpoort open voor");
    for (const shown of [note, JSON.stringify(digest)]) expect(shown).not.toMatch(/12345678|jan@/);
    expect(await exported()).toContain(personal);
  });
});

describe("a large file", () => {
  const many = Array.from(
    { length: 450 },
    (_, i) => `m${i},q4,text,,"Eén, ""twee""\nen drie ${i}",nl,web,,false,accepted,2026-11-25T10:00:00.000Z`,
  );

  it("is read in pieces that end where a row ends, and what is wrong has its line", async () => {
    expect(await take(heading, ...many)).toEqual({ outcome: "imported", answers: 450, participants: 450 });
    const rows = await Array.fromAsync(exportAnswers("park", town.context));
    expect(rows.map(({ text }) => text)).toEqual(many.map((_, i) => `Eén, "twee"\nen drie ${i}`));
    expect(await take(heading, ...many, "p9,q9,choice,a,,nl,web,,false,accepted,2026-11-25T10:00:00Z")).toMatchObject({
      problems: [{ line: 452, column: "question" }],
    });
  });

  it("is written some rows at a time; what was broken off is finished by doing it again, and nothing is there twice", async () => {
    const { store } = town.context;
    const { write } = store;
    let writes = 0;
    store.write = async (statements) => {
      expect(statements.length).toBeLessThanOrEqual(50);
      if (++writes === 12) throw new Error("the program was stopped");
      await write(statements);
    };
    await expect(take(heading, ...many)).rejects.toThrow("stopped");
    store.write = write;
    expect(await exported()).not.toBe("");
    await take(heading, ...many);
    expect(await Array.fromAsync(exportAnswers("park", town.context))).toHaveLength(450);
  });
});
