import { beforeEach, describe, expect, it } from "vitest";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import type { ReviewChoice, ReviewItem } from "../../../src/core/model/reviews/review.ts";
import { readNote } from "../../../src/core/note/read-note.ts";
import { consultationsToReview } from "../../../src/core/review/consultations-to-review.ts";
import { decide } from "../../../src/core/review/decide.ts";
import { readReview } from "../../../src/core/review/read-review.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import { consultationParts } from "../../../src/pages/digest/consultation-markdown.ts";
import { consultationWords } from "../../../src/pages/digest/consultation-words.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown, pageSettings } from "../../fakes/town.ts";

const WEEK = "2026-W48";
const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
let town = createTown();
let presses = 0;

async function say(texts: string[], name = "p") {
  const rows = texts.map((text, i) => `${name}${i},q4,text,,"${text}",nl,web,,false,accepted,2026-11-25T09:00:00.000Z`);
  expect(await importAnswers("park", [head, ...rows].join("\n"), town.context)).toMatchObject({ outcome: "imported" });
}

const built = async () => (await buildDigest(WEEK, town.context)).consultations[0];
const items = async () => (await readReview("park", 1, town.context))?.items ?? [];
const find = async (test: (item: ReviewItem) => boolean): Promise<ReviewItem> => {
  const found = (await items()).find(test);
  if (!found) throw new Error(`not asked: ${JSON.stringify(await items(), undefined, 1)}`);
  return found;
};
const press = async ({ id: itemId, version }: ReviewItem, choice: ReviewChoice) => {
  const act = { by: "U1", key: `press ${++presses}` };
  expect(await decide({ slug: "park", itemId, version, choice }, act, town.context)).toBe("decided");
};
const has = (words: string) => (item: ReviewItem) => item.clauses.some(({ text }) => text.includes(words));
const idsOf = ({ clauses }: ReviewItem, words: RegExp) =>
  clauses.filter(({ text }) => words.test(text)).map(({ id }) => id);

const open = Array.from({ length: 6 }, (_, i) => `Nummer ${i}: houd de Veenpoort open.`);
const shut = Array.from({ length: 5 }, (_, i) => `Nummer ${i}: doe de Veenpoort dicht.`);

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
});

describe("what a colleague can make of an item", () => {
  it("a point of its own from what is ticked", async () => {
    await say([...open, ...shut]);
    await built();
    const item = await find(has("houd de Veenpoort open"));
    await press(item, { type: "right", without: idsOf(item, /dicht/) });
    await built();
    const other = await find(has("doe de Veenpoort dicht"));
    await press(other, { type: "split", clauseIds: idsOf(other, /dicht/) });
    const points = (await built())?.points;
    expect(points).toMatchObject([
      { people: 6, basis: "colleague" },
      { people: 5, basis: "colleague" },
    ]);
  });

  it("not a part or the reverse of itself", async () => {
    await say(open);
    await built();
    const item = await find(has("houd de Veenpoort open"));
    const choices: ReviewChoice[] = [
      { type: "join", pointId: item.id, clauseIds: [] },
      { type: "reverse", pointId: item.id },
    ];
    for (const choice of choices) {
      const act = { by: "U1", key: choice.type };
      const decision = { slug: "park", itemId: item.id, version: item.version, choice };
      expect(await decide(decision, act, town.context)).toBe("changed");
    }
  });

  it("and what is decided keeps no trace of the answers that were asked about", async () => {
    await say(open);
    await built();
    const item = await find(has("houd de Veenpoort open"));
    await press(item, { type: "right", without: [] });
    const rows = await town.context.store.reviewItems.all("park");
    expect(rows.filter(({ position }) => position === null)).toMatchObject([{ id: item.id, content: null }]);
  });

  it("a point of its own from one that only code proposed, and that one is not asked for it again", async () => {
    const gate = "Houd de Veenpoort open voor het schoolplein";
    await say([...open, ...Array.from({ length: 5 }, (_, i) => `${gate} van nummer ${i}`)]);
    await built();
    const item = await find(has("schoolplein"));
    await press(item, { type: "split", clauseIds: idsOf(item, /schoolplein/) });
    await built();
    const again = (await items()).filter(({ kind, id }) => kind === "point" && id === item.id);
    expect(again.flatMap(({ clauses }) => clauses.filter(({ text }) => text.includes("schoolplein")))).toEqual([]);
  });

  it("the reverse of another point, so that both say so", async () => {
    await say([...open, ...shut]);
    await built();
    const item = await find(({ label }) => label.text.includes("open"));
    await press(item, { type: "right", without: idsOf(item, /dicht/) });
    await built();
    const other = await find(has("doe de Veenpoort dicht"));
    await press(other, { type: "reverse", pointId: item.id });
    const [first, second] = (await built())?.points ?? [];
    expect([first?.opposite, second?.opposite]).toEqual([second?.id, first?.id]);
  });

  it("other words for a point whose label does not belong to it", async () => {
    await say([...open, "Sluit de Veenpoort nooit", "Laat de Veenpoort open staan"]);
    await built();
    const item = await find(({ label }) => label.text.includes("Veenpoort"));
    await press(item, { type: "right", without: idsOf(item, new RegExp(`^${item.label.text}$`, "i")) });
    const [point] = (await built())?.points ?? [];
    expect(point?.claim).not.toBe(item.label.text);
  });

  it("no point, when all of it is ticked as what does not belong", async () => {
    await say(open);
    await built();
    const item = await find(has("Veenpoort"));
    await press(item, { type: "right", without: idsOf(item, /./) });
    expect((await built())?.points).toEqual([]);
  });

  it("the reverse, of which nothing is asked again for the point that it is the reverse of", async () => {
    await say([...open, ...shut]);
    await built();
    const item = await find(({ label }) => label.text.includes("open"));
    await press(item, { type: "right", without: idsOf(item, /dicht/) });
    await built();
    const other = await find(has("doe de Veenpoort dicht"));
    await press(other, { type: "reverse", pointId: item.id });
    await built();
    const asked = (await items()).filter(({ kind }) => kind === "point");
    expect(asked.flatMap(({ clauses }) => clauses.map(({ text }) => text))).toEqual([]);
  });

  it("a part of another point, which code proposed and nobody had reviewed", async () => {
    await say([...open, "Sluit de poort toch niet af", "Die ingang mag niet op slot"]);
    await built();
    const points = (await readReview("park", 1, town.context))?.points ?? [];
    const pointId = points.find(({ label }) => label.includes("Veenpoort"))?.id ?? "";
    const loose = await find(has("Die ingang mag niet op slot"));
    await press(loose, { type: "join", pointId, clauseIds: idsOf(loose, /ingang/) });
    expect((await built())?.points).toMatchObject([{ claim: "houd de Veenpoort open", people: 7, basis: "colleague" }]);
  });

  it("no point: it is counted nowhere and not asked again", async () => {
    await say(open);
    await built();
    await press(await find(has("Veenpoort")), { type: "none" });
    expect((await built())?.points).toEqual([]);
    expect(
      (await items()).filter(({ kind, ...item }) => kind !== "voice" && has("Veenpoort")({ kind, ...item })),
    ).toEqual([]);
  });

  it("a point that is left out as long as fewer than five people say so", async () => {
    await say(["De fontein moet weg", "Haal de fontein weg", "Weg met die fontein"]);
    await built();
    const item = await find(has("fontein"));
    await press(item, { type: "right", without: [] });
    expect((await built())?.points).toEqual([]);
    await say(["De fontein moet weg", "Haal de fontein weg"], "later");
    expect((await built())?.points).toMatchObject([{ people: 5, basis: "colleague" }]);
  });
});

describe("single voices", () => {
  const slide = "De glijbaan van de Meermin is te glad voor kleuters.";
  const letThrough = async () => {
    await built();
    const item = await find(({ kind, ...item }) => kind === "voice" && has("glijbaan")({ kind, ...item }));
    await press(item, { type: "let-through", clauseIds: idsOf(item, /glijbaan/) });
  };

  it("go out only after a colleague let them through, under a heading of their own", async () => {
    await say([...open, slide, "De vijver stinkt in de zomer naar rotte eieren."]);
    const before = await built();
    expect(before?.singleVoices).toEqual([]);
    await letThrough();
    const c = await built();
    expect(c?.singleVoices).toMatchObject([{ text: slide.slice(0, -1) }]);
    const page = c ? consultationParts(c, consultationWords(pageSettings)).join("\n") : "";
    expect(page).toContain("Losse stemmen: wat één tot vier mensen zeiden");
    expect(page).toContain("glijbaan");
    expect(page).toMatch(/Een collega van de gemeente bekeek zinnen uit 2 van de 8 antwoorden\./);
    expect((await items()).filter(({ kind }) => kind === "voice")).toEqual([]);
  });

  it("bring nothing else of their answer into the response note", async () => {
    await say([...open, `Ik ben de enige tandarts van het dorp. ${slide}`]);
    await letThrough();
    await built();
    const told = JSON.stringify(await readNote("park", "all", town.context));
    expect(told).toContain("glijbaan");
    expect(told).not.toContain("tandarts");
  });

  it("go into the note clause by clause: what was kept back of the same answer stays out", async () => {
    await say([...open, `${slide} De vijver stinkt in de zomer naar rotte eieren.`]);
    await letThrough();
    await built();
    const pond = await find(
      ({ kind, clauses }) => kind === "voice" && clauses.some(({ text }) => text.includes("vijver")),
    );
    await press(pond, { type: "let-through", clauseIds: [] });
    await built();
    const told = JSON.stringify(await readNote("park", "all", town.context));
    expect(told).toContain("glijbaan");
    expect(told).not.toContain("vijver");
  });

  it("never go out by themselves, and the digest says so", async () => {
    town = createTown({ context: { council: { ...town.context.council, approval: "auto" } } });
    await publishConsultation(short, town.context);
    await say([...open, slide]);
    await letThrough();
    const c = await built();
    expect(c?.singleVoices).toEqual([]);
    const page = c ? consultationParts(c, consultationWords(pageSettings)).join("\n") : "";
    expect(page).toContain("Wat maar een paar mensen zeiden, staat er niet woordelijk bij.");
  });

  it("go from every version with who is forgotten, and with other words", async () => {
    await say([...open, slide]);
    await letThrough();
    await built();
    const rows = await Array.fromAsync(town.context.store.answers.inOrder("park"));
    await forgetParticipation(rows.find(({ text }) => text === slide)?.participationId ?? "", town.context);
    for (const { digest } of await town.context.store.digests.versions(WEEK))
      expect(JSON.stringify(digest)).not.toContain("glijbaan");
    expect(await town.driver.query("SELECT * FROM read_voices", [])).toEqual([]);
  });
});

describe("what is left to review", () => {
  it("is told for each consultation of the digest", async () => {
    await say([...open, ...shut]);
    await built();
    const [park] = await consultationsToReview(WEEK, town.context);
    expect(park).toMatchObject({ slug: "park", title: "Het park" });
    await press(await find(has("Veenpoort")), { type: "none" });
    expect((await consultationsToReview(WEEK, town.context))[0]?.left).toBe((park?.left ?? 0) - 1);
  });

  it("holds no word of a resident outside the answers, and the audit log none either", async () => {
    await say([...open, ...shut]);
    await built();
    await press(await find(has("Veenpoort")), { type: "right", without: [] });
    for (const table of ["review_items", "review_overviews", "reviewed_points", "reviewed_clauses", "audit"])
      expect(JSON.stringify(await town.driver.query(`SELECT * FROM ${table}`, []))).not.toMatch(/veenpoort/i);
  });
});

describe("what happens at the same time", () => {
  it("does not bring back what was decided while a digest was being built", async () => {
    await say([...open, ...shut]);
    await built();
    const item = await find(has("houd de Veenpoort open"));
    const { context } = town;
    const state = async (slug: string) => {
      const before = await context.store.pointReviews.state(slug);
      await press(item, { type: "right", without: [] });
      return before;
    };
    const store = { ...context.store, pointReviews: { ...context.store.pointReviews, state } };
    await say(["De vijver stinkt in de zomer."], "new");
    await buildDigest(WEEK, { ...context, store });
    expect((await items()).map(({ id }) => id)).not.toContain(item.id);
    await built();
    expect(JSON.stringify(await items())).toContain("vijver");
  });

  it("puts a point that a colleague made into another, with everybody who says so", async () => {
    await say([
      ...open,
      "De poort bij het veen mag niet dicht",
      "Sluit de ingang niet af",
      "De ingang mag niet op slot",
    ]);
    await built();
    const point = await find(has("houd de Veenpoort open"));
    await press(point, { type: "right", without: idsOf(point, /ingang|bij het veen/) });
    await built();
    const loose = await find((item) => item.kind === "loose" && has("ingang")(item));
    await press(loose, { type: "split", clauseIds: idsOf(loose, /ingang/) });
    await say(["De ingang van het veen"], "new");
    await built();
    const second = await find(
      ({ id, kind, label }) => kind === "point" && id.startsWith("r-") && /ingang/.test(label.text),
    );
    await press(second, { type: "join", pointId: point.id, clauseIds: [] });
    const { points } = await town.context.store.pointReviews.state("park");
    expect(points.map(({ id }) => id)).toEqual([point.id]);
    expect((await built())?.points?.[0]).toMatchObject({ basis: "colleague", people: 9 });
  });
});
