import { beforeEach, describe, expect, it } from "vitest";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { digestMarkdown } from "../../../src/pages/digest/digest-markdown.ts";
import { digestPage } from "../../../src/pages/digest/digest-page.ts";
import { short, wide } from "../../fakes/consultations.ts";
import { createTown, pageSettings } from "../../fakes/town.ts";

const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
const week = "2026-W48";
let town = createTown();

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
  await publishConsultation(wide, town.context);
});

/** Rows of `participant,question,kind,value,text`. */
async function give(slug: string, rows: string[]) {
  const csv = rows.map((row) => `${row},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`);
  expect(await importAnswers(slug, [head, ...csv].join("\n"), town.context)).toMatchObject({ outcome: "imported" });
}

async function told(slug: string) {
  const digest = await buildDigest(week, town.context);
  const consultation = digest.consultations.find((each) => each.slug === slug);
  if (!consultation) throw new Error(`the digest says nothing of ${slug}`);
  return { ...consultation, page: digestPage(digest, pageSettings), markdown: digestMarkdown(digest, pageSettings) };
}

const writes = (who: string, choice: string, text: string) => [
  `${who},q1,choice,${choice},`,
  `${who},q4,text,,${text}`,
];

describe("dissent within a theme", () => {
  it("is told by what its people chose, with numbers, and quoted", async () => {
    const many = Array.from({ length: 9 }, (_, n) => writes(`p${n}`, "a", `de bomen zijn belangrijk ${n}`)).flat();
    await give("park", [...many, ...writes("x", "b", "de bomen zijn belangrijk genoeg")]);
    const { counterVoices, themes, page, markdown } = await told("park");
    const text = "Van wie over Groen, natuur en dieren schreef, kozen er 9 “Ja” en 1 “Nee”.";
    expect(counterVoices).toEqual([{ themeId: "groen", kind: "dissent", text, count: 1, quotes: [] }]);
    expect(themes[0]?.quotes.map((quote) => quote.text)).toContain("de bomen zijn belangrijk genoeg");
    for (const form of [page, markdown]) expect(form).toContain(text);
  });

  it("is not heard in words: a wish with the word against in it is no dissent", async () => {
    const texts = ["meer bomen", "bomen graag", "plant bomen", "bomen voor schaduw", "samen tegen kale straten: bomen"];
    await give(
      "park",
      texts.map((text, n) => `p${n},q4,text,,${text}`),
    );
    expect((await told("park")).counterVoices).toEqual([]);
  });

  it("is not made up: who all choose the same, and sound the same, have no other voice among them", async () => {
    await give("park", Array.from({ length: 6 }, (_, n) => writes(`p${n}`, "a", `mooie bomen ${n}`)).flat());
    expect((await told("park")).counterVoices).toEqual([]);
  });
});

describe("agreement", () => {
  it("is told for statements: what most agree with, are against, and are divided on", async () => {
    const votes = (n: number) => `s1:1;s2:${n % 2 === 0 ? 1 : -1};s3:-1`;
    await give(
      "plein",
      Array.from({ length: 20 }, (_, n) => `p${n},stellingen,statements,${votes(n)},`),
    );
    const { agreement, page, markdown } = await told("plein");
    expect(agreement).toEqual({
      agreed: [{ id: "s1", text: "Er moeten meer bomen komen." }],
      disagreed: [{ id: "s3", text: "Een fontein is zonde van het geld." }],
      divided: [{ id: "s2", text: "Het plein is te stenig." }],
    });
    for (const form of [page, markdown]) expect(form).toContain("De meningen zijn verdeeld over");
    expect((await told("park")).agreement).toBeNull();
  });
});

describe("who is missing", () => {
  const groups = async (by: string) =>
    (await told("park")).missing.filter((group) => group.by === by).map(({ id, count }) => [id, count]);

  it("tells at which question people stopped, and how many messages do not reach", async () => {
    const [waits, stops, leaves] = ["1", "2", "3"].map((address) => town.person(address));
    for (const person of [waits, stops, leaves]) await person?.open("park");
    for (const person of [stops, leaves]) await person?.press("Beginnen");
    await stops?.press("Nee");
    town.clock.answer = (address) =>
      address === "3" ? { outcome: "unreachable", because: "deactivated" } : { outcome: "sent" };
    await leaves?.open("park");
    await town.deliverer.drain();
    expect(await groups("question")).toEqual([
      ["start", 1],
      ["q1", 1],
      ["q3", 1],
    ]);
    expect(await groups("unreachable")).toEqual([["deactivated", 1]]);
    expect((await told("park")).markdown).toContain("Niet meer te bereiken: account bestaat niet meer 1");
  });

  it("is counted until the week is over, and once after it; then an answer of later changes nothing", async () => {
    const late = town.person("1");
    await late.open("park");
    await late.press("Beginnen");
    expect(await groups("question")).toEqual([["q1", 1]]);
    await late.press("Nee");
    expect(await groups("question")).toEqual([["q3", 1]]);
    town.clock.now += 7 * 86_400_000;
    const first = await buildDigest(week, town.context);
    await late.press("4");
    expect(await buildDigest(week, town.context)).toEqual(first);
  });
});
