import { describe, expect, it } from "vitest";
import { exportAnswers, exportColumns, toCsv } from "../../../../src/core/answers/export-answers.ts";
import { importAnswers } from "../../../../src/core/answers/import-answers.ts";
import { paperFormOf } from "../../../../src/core/answers/paper-form.ts";
import { publishConsultation } from "../../../../src/core/consultation/launch.ts";
import { readConsultation } from "../../../../src/core/consultation/read/read-consultation.ts";
import { buildDigest } from "../../../../src/core/digest/build-digest.ts";
import type { Consultation } from "../../../../src/core/model/consultation/consultation.ts";
import { wrongsToAnswers } from "../../../../src/core/model/drafts/compare.ts";
import { withQuestion } from "../../../../src/core/model/drafts/draft.ts";
import { faultsInQuestion } from "../../../../src/core/model/drafts/draft-form.ts";
import { digestMarkdown } from "../../../../src/pages/digest/digest-markdown.ts";
import { digestPage } from "../../../../src/pages/digest/digest-page.ts";
import { fromYaml } from "../../../fakes/consultations.ts";
import { createTown, pageSettings } from "../../../fakes/town.ts";
import { play } from "../session/play.ts";

const yaml = `
slug: straat
title: { nl: De straat, en: The street }
promise:
  rung: advise
  decided: { nl: De straat gaat open. }
  open: { nl: Wat er terugkomt. }
  decider: { nl: Het college }
  answerBy: 2100-02-15
opens: 2026-01-05
closes: 2099-12-31
questions:
  - id: eerst
    kind: rank
    text: { nl: Wat komt het eerst?, en: What comes first? }
    options:
      - { id: bomen, text: { nl: Bomen, en: Trees } }
      - { id: fiets, text: { nl: Plek voor fietsen, en: Room for bikes } }
      - { id: bank, text: { nl: Bankjes, en: Benches } }
      - { id: auto, text: { nl: Parkeren, en: Parking } }
  - { id: meer, kind: text, text: { nl: Wat nog?, en: What else? } }
`;
const street = fromYaml(yaml);
const saved = (optionIds: string[]) => ({
  type: "save-answer",
  questionId: "eerst",
  answer: { kind: "rank", optionIds },
});

function begin(language = "nl") {
  const me = play(street, language);
  me.enter();
  me.pressNth(0);
  return me;
}

describe("putting options in order", () => {
  it("goes tap by tap, first to last, and a second tap takes one away", async () => {
    const me = begin();
    me.press("Bankjes");
    me.press("Parkeren");
    me.press("2. Parkeren");
    me.press("Bomen");
    me.press("Plek voor fietsen");
    expect(me.answers()).toEqual([]);
    me.press("Parkeren");
    expect(me.answers()).toEqual([saved(["bank", "bomen", "fiets", "auto"])]);
    await expect(me.transcript()).toMatchFileSnapshot("../../../transcripts/rank-nl.txt");
  });

  it.each([
    ["2, 1, 3, 4", ["fiets", "bomen", "bank", "auto"]],
    ["2 1 4 3", ["fiets", "bomen", "auto", "bank"]],
    ["d > c > b > a", ["auto", "bank", "fiets", "bomen"]],
    ["bankjes, bomen, parkeren, plek voor fietsen", ["bank", "bomen", "auto", "fiets"]],
    ["٣، ١، ٢، ٤", ["bank", "bomen", "fiets", "auto"]],
    ["1. Bankjes\n2. Bomen\n3. Parkeren\n4. Plek voor fietsen", ["bank", "bomen", "auto", "fiets"]],
    ["2 bomen, 1 bankjes, 4 parkeren, 3 plek voor fietsen", ["bank", "bomen", "fiets", "auto"]],
    ["2-1-3-4", ["fiets", "bomen", "bank", "auto"]],
    ["2/1/3/4", ["fiets", "bomen", "bank", "auto"]],
    ["2 en 1 en 3 en 4", ["fiets", "bomen", "bank", "auto"]],
    ["bankjes, dan bomen, dan parkeren, en plek voor fietsen", ["bank", "bomen", "auto", "fiets"]],
  ])("is understood as typed: %s", (words, order) => {
    const me = begin();
    me.write(words);
    expect(me.answers()).toEqual([saved(order)]);
  });

  it("goes on with taps where typed words named only some, and typed where taps did", () => {
    const me = begin();
    me.write("2, 4");
    expect(me.transcript()).toContain("Wat komt er op plaats 3?");
    me.press("Bankjes");
    me.write("bomen");
    expect(me.answers()).toEqual([saved(["fiets", "auto", "bank", "bomen"])]);
  });

  it("keeps words that name no order as a remark, and the order so far", () => {
    const me = begin();
    me.press("Bomen");
    me.write("alles is even belangrijk");
    expect(me.transcript()).toMatch(/Wilt u dit bewaren bij de vraag/);
    expect(me.session()).toMatchObject({ ticked: ["bomen"] });
  });

  it("changes nothing by a double tap, by half an order in a forged button, or by an option that is not there", () => {
    const me = begin();
    const trees = me.remember("Bomen");
    me.pressData(trees);
    me.pressData(trees);
    expect(me.session()).toMatchObject({ ticked: ["bomen"] });
    me.pressData(me.data("eerst", "zon"));
    me.pressData(me.data("eerst", "bank>zon"));
    me.pressData(me.data("eerst", "bank>bank"));
    expect(me.session()).toMatchObject({ ticked: ["bomen"] });
    expect(me.answers()).toEqual([]);
  });

  it("can be done again, from the start, and a changed message changes the order", () => {
    const me = begin();
    me.write("1, 2, 3, 4");
    me.edit(1, "4, 3, 2, 1");
    expect(me.answers().at(-1)).toEqual(saved(["auto", "bank", "fiets", "bomen"]));
    me.edit(1, "4, 3");
    expect(me.answers()).toHaveLength(2);
    me.press("Terug");
    expect(me.session()).toMatchObject({ questionId: "eerst", ticked: [] });
    for (const label of ["Bomen", "Bankjes", "Parkeren", "Plek"]) me.press(label);
    expect(me.answers().at(-1)).toEqual(saved(["bomen", "bank", "auto", "fiets"]));
  });
});

const head = exportColumns.join(",");
const rowOf = (who: string, value: string) =>
  `${who},eerst,rank,${value},,nl,web,,false,accepted,2026-11-25T10:00:00.000Z,false`;

async function townWith(rows: string[]) {
  const town = createTown();
  await publishConsultation(street, town.context);
  return { town, imported: await importAnswers("straat", `${[head, ...rows].join("\n")}\n`, town.context) };
}

describe("orders in the digest", () => {
  it("are told per option: how often first, the average place, how often last", async () => {
    const { town } = await townWith([
      rowOf("a", "bomen>fiets>bank>auto"),
      rowOf("b", "bomen>bank>fiets>auto"),
      rowOf("c", "auto>bomen>fiets>bank"),
    ]);
    const digest = await buildDigest("2026-W48", town.context);
    expect(digest.consultations[0]?.questions[0]).toEqual({
      id: "eerst",
      kind: "rank",
      text: "Wat komt het eerst?",
      answered: 3,
      options: [
        { id: "bomen", label: "Bomen", count: 3, first: 2, averagePlace: 1.33, last: 0 },
        { id: "fiets", label: "Plek voor fietsen", count: 3, first: 0, averagePlace: 2.67, last: 0 },
        { id: "bank", label: "Bankjes", count: 3, first: 0, averagePlace: 3, last: 1 },
        { id: "auto", label: "Parkeren", count: 3, first: 1, averagePlace: 3, last: 2 },
      ],
    });
    const markdown = digestMarkdown(digest, pageSettings);
    expect(markdown).toContain("67% 2 Bomen (gemiddeld op plaats 1,3; 2 keer eerste, 0 keer laatste)");
    expect(markdown).toContain("“Bomen”: gemiddeld op plaats 1,3. “Plek voor fietsen”");
    expect(digestPage(digest, pageSettings)).toContain("Men zette alles op volgorde");
  });

  it("say nothing of places before anybody answered", async () => {
    const { town } = await townWith([]);
    const digest = await buildDigest("2026-W48", town.context);
    expect(digest.consultations[0]?.questions[0]?.options[0]).toEqual({
      id: "bomen",
      label: "Bomen",
      count: 0,
      first: 0,
      averagePlace: null,
      last: 0,
    });
    expect(digestMarkdown(digest, pageSettings)).not.toContain("gemiddeld op plaats");
  });
});

describe("orders in files", () => {
  it("go out as they came in, and only whole orders come in", async () => {
    const rows = [rowOf("a", "bomen>fiets>bank>auto"), rowOf("b", "auto>bank>fiets>bomen")];
    const { town } = await townWith(rows);
    const exported = toCsv(await Array.fromAsync(exportAnswers("straat", town.context)));
    expect(exported).toBe(`${rows.join("\n")}\n`);
    for (const wrong of ["bomen>fiets", "bomen>bomen>bank>auto", "bomen|fiets|bank|auto", "zon>fiets>bank>auto", ""]) {
      const { imported } = await townWith([rowOf("c", wrong)]);
      expect(imported, wrong).toMatchObject({ outcome: "refused", problems: [{ column: "value" }] });
    }
  });

  it("have two to seven options, and are no condition for another question", () => {
    const problems = (changed: string) => readConsultation(changed).problems?.map(({ field }) => field);
    const more = Array.from({ length: 4 }, (_, i) => `      - { id: x${i}, text: { nl: Optie ${i} } }\n`).join("");
    expect(problems(yaml.replace("  - { id: meer", `${more}  - { id: meer`))).toEqual(["questions.0.options"]);
    expect(problems(yaml.replace("kind: text,", "kind: text, showIf: { question: eerst, is: [bomen] },"))).toEqual([
      "questions.1.showIf.question",
    ]);
    expect(problems(yaml.replace("id: fiets", "id: bomen"))).toEqual(["questions.0.options.1.id"]);
  });

  it("take no new option once people put them in order", () => {
    const withMore = fromYaml(yaml.replace("  - { id: meer", "      - { id: x, text: { nl: X } }\n  - { id: meer"));
    expect(wrongsToAnswers(street, withMore, ["eerst"])).toEqual([
      { problem: "part-new", question: "eerst", part: "x" },
    ]);
    expect(wrongsToAnswers(street, withMore, [])).toEqual([]);
  });

  it("take no new option while somebody is half-way either: their order would be a shorter one", async () => {
    const withMore = fromYaml(yaml.replace("  - { id: meer", "      - { id: x, text: { nl: X } }\n  - { id: meer"));
    const { town } = await townWith([]);
    expect(await publishConsultation(withMore, town.context)).toMatchObject({ outcome: "published" });
    const me = town.person("1");
    await me.open("straat");
    const longer = fromYaml(
      yaml.replace(
        "  - { id: meer",
        "      - { id: x, text: { nl: X } }\n      - { id: y, text: { nl: Y } }\n  - { id: meer",
      ),
    );
    expect(await publishConsultation(longer, town.context)).toEqual({
      outcome: "refused",
      problems: [{ problem: "part-new", question: "eerst", part: "y" }],
    });
  });
});

describe("orders in forms of the team", () => {
  it("have a field for each place on paper, and half an order is told at the field", async () => {
    const { town } = await townWith([]);
    const form = await paperFormOf("straat", town.context);
    expect(form?.fields.map(({ id, type }) => [id, type])).toEqual([
      ["eerst.1", "one"],
      ["eerst.2", "one"],
      ["eerst.3", "one"],
      ["eerst.4", "one"],
      ["meer", "words"],
    ]);
    const read = (places: string[]) =>
      form?.read((field) => {
        const id = places[Number(field.replace("eerst.", "")) - 1];
        return { ids: id ? [id] : [], text: "" };
      });
    expect(read(["bank", "bomen", "auto", "fiets"])?.given).toEqual([
      { questionId: "eerst", answer: { kind: "rank", optionIds: ["bank", "bomen", "auto", "fiets"] } },
    ]);
    expect(read([])).toEqual({ given: [], faults: [] });
    for (const [wrong, place] of [
      [["bank"], 2],
      [["bank", "bomen", "auto"], 4],
      [["bank", "bank", "auto", "fiets"], 2],
    ] as const)
      expect(read([...wrong])).toEqual({ given: [], faults: [{ fieldId: `eerst.${place}`, key: "fault-order" }] });
  });

  it("are made a line an option, and keep their ids and translations", () => {
    const form = { kind: "rank" as const, text: "Wat komt het eerst?", low: "", high: "", own: false };
    const parts = ["Bomen", "Bankjes", "Speelplek"];
    const c: Consultation = withQuestion(street, { ...form, parts }, "eerst", "nl");
    expect(c.questions[0]).toMatchObject({
      kind: "rank",
      text: { en: "What comes first?" },
      options: [{ id: "bomen", text: { en: "Trees" } }, { id: "bank" }, { id: "a", text: { nl: "Speelplek" } }],
    });
    const many = Array.from({ length: 8 }, (_, i) => `Optie ${i}`);
    expect(faultsInQuestion({ ...form, parts: many }, street, undefined)).toEqual({ parts: "fault-many-to-rank" });
    expect(faultsInQuestion({ ...form, parts: ["Bomen"] }, street, undefined)).toEqual({ parts: "fault-options" });
  });
});
