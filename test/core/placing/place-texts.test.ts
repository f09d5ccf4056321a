import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEmbedder } from "../../../src/ai/embedder.ts";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import type { Context } from "../../../src/core/context.ts";
import { buildDigest, prepareDigest } from "../../../src/core/digest/build-digest.ts";
import { countedThemes } from "../../../src/core/placing/counted-themes.ts";
import { MOST_AT_ONCE, placeTexts } from "../../../src/core/placing/place-texts.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import type { Driver } from "../../../src/core/store/database/db.ts";
import { createStore } from "../../../src/core/store/store.ts";
import { createSeal } from "../../../src/http/create-seal.ts";
import { short } from "../../fakes/consultations.ts";
import { startLlm } from "../../fakes/llm.ts";
import { createTown } from "../../fakes/town.ts";

const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
const week = "2026-W48";
let llm: Awaited<ReturnType<typeof startLlm>>;
let town = createTown();

beforeEach(async () => {
  llm = await startLlm();
  town = createTown();
  await publishConsultation(short, town.context);
});
afterEach(() => llm.close());

const at = "2026-11-25T10:00:00.000Z";

async function say(texts: string[], name = "p", receivedAt = at) {
  const rows = texts.map((text, i) => `${name}${i},q4,text,,"${text}",nl,web,,false,accepted,${receivedAt}`);
  await importAnswers("park", [head, ...rows].join("\n"), town.context);
}

async function themes(of = week) {
  await prepareDigest(of, town.context);
  const [c] = (await buildDigest(of, town.context)).consultations;
  return (c?.themes ?? []).map(({ id, title, count }) => `${id} ${title} ${count}`);
}

async function built() {
  await prepareDigest(week, town.context);
  return JSON.stringify(await buildDigest(week, town.context));
}

const mills = [
  "Er moet een molen blijven draaien",
  "De molen is ons symbool",
  "Laat de molens met rust",
  "Geen nieuwe molen graag",
  "Mijn opa had een molen",
];
const lottery = [
  "Ik wil een loterij",
  "Weer een loterij graag",
  "De loterij was leuk",
  "Loterij!",
  "Een loterij met prijzen",
];

describe("a theme that is not in the seed lexicon", () => {
  it("keeps its id and its name from week to week as it grows, whatever else is said", async () => {
    await say(mills);
    expect(await themes()).toEqual(["word-mol Molen 5"]);
    const more = [
      "Molens zijn mooi",
      "Molens draaien op wind",
      "Ook molens graag",
      "Nog meer molens",
      "Alle molens open",
    ];
    await say([...more, ...lottery], "later", "2026-12-01T10:00:00.000Z");
    town.clock.now += 7 * 86_400_000;
    expect(await themes("2026-W49")).toEqual(["word-mol Molen 10", "word-loterij Loterij 5"]);
    expect(await themes()).toEqual(["word-mol Molen 5"]);
  });

  it("comes out the same when nothing changed, byte for byte, and over a restart", async () => {
    await say([...mills, ...lottery, "iets heel anders"]);
    const first = await built();
    expect(await built()).toBe(first);
  });

  it("loses the place of a text whose words changed, and of who is forgotten", async () => {
    await say([...mills, "Nog een molen"]);
    expect(await themes()).toEqual(["word-mol Molen 6"]);
    await town.driver.commit([
      { sql: "UPDATE answers SET text = 'meer bomen' WHERE text = 'Nog een molen'", params: [] },
    ]);
    expect(await themes()).toEqual(["word-mol Molen 5", "groen Groen, natuur en dieren 1"]);
    await forgetParticipation("p0", town.context);
    expect(await town.driver.query("SELECT count(*) FROM placed_texts", [])).toEqual([[5]]);
  });

  it("has no name of its own while fewer than five people are in it", async () => {
    await say(mills);
    await themes();
    await forgetParticipation("p0", town.context);
    expect(await themes()).toEqual(["other Overige onderwerpen 4"]);
  });

  it("is found among more texts than fit in one go, and comes out the same again", async () => {
    const many = Array.from({ length: MOST_AT_ONCE }, (_, n) => `loterij nummer ${n}`);
    await say([...mills.slice(0, 3), ...many, ...mills.slice(3)]);
    const first = await built();
    expect(await themes()).toEqual([`word-loterij Loterij ${MOST_AT_ONCE}`, "word-mol Molen 5"]);
    expect(await built()).toBe(first);
  });

  it("that began in a later week is not in the digest of an earlier one, which stays as it was", async () => {
    await say(mills.slice(0, 3));
    town.clock.now += 7 * 86_400_000;
    const first = await built();
    await say(mills.slice(3), "later", "2026-12-01T10:00:00.000Z");
    expect(await themes("2026-W49")).toEqual(["word-mol Molen 5"]);
    expect(await built()).toBe(first);
  });
});

describe("the clock", () => {
  const places = () => town.driver.query("SELECT answer_id, theme_id FROM placed_texts ORDER BY answer_id", []);
  const waiting = async () => (await town.driver.query("SELECT count(*) FROM changed_texts", []))[0]?.[0];
  const many = () => Array.from({ length: MOST_AT_ONCE }, (_, n) => `loterij nummer ${n}`);

  /** The town as a program sees it whose database dies after so many commits. */
  function dyingAfter(commits: number): Context {
    let left = commits;
    const commit: Driver["commit"] = (statements) => {
      if (left-- <= 0) throw new Error("killed");
      return town.driver.commit(statements);
    };
    return { ...town.context, store: createStore({ ...town.driver, commit }, createSeal(new Uint8Array(32).fill(1))) };
  }

  it("places what waits, once: the seed lexicon's too", async () => {
    await say([...mills, "meer bomen", "iets heel anders"]);
    await placeTexts(town.context);
    expect((await places()).map(([, theme]) => theme)).toEqual([...mills.map(() => "word-mol"), "groen", "other"]);
    expect(await waiting()).toBe(0);
    const before = JSON.stringify([await places(), await town.driver.query("SELECT * FROM placings", [])]);
    await placeTexts(town.context);
    expect(JSON.stringify([await places(), await town.driver.query("SELECT * FROM placings", [])])).toBe(before);
  });

  it.each([
    ["a few texts", [0, 1, 2, 3, 4, 5, 6], () => [...mills, ...lottery, "iets heel anders"]],
    ["more than fit in one go", [4, 5, 6], () => [...mills.slice(0, 3), ...many(), ...mills.slice(3)]],
  ])("goes on where it was broken off, and comes to the same: %s", async (_, deaths, texts) => {
    await say(texts());
    await placeTexts(town.context);
    const whole = JSON.stringify(await places());
    for (const commits of deaths) {
      town = createTown();
      await publishConsultation(short, town.context);
      await say(texts());
      await placeTexts(dyingAfter(commits));
      await placeTexts(town.context);
      expect(JSON.stringify(await places()), `after ${commits} commits`).toBe(whole);
      expect(await waiting()).toBe(0);
      expect((await countedThemes("park", town.context)).counted).toBe("all");
    }
  });

  it("does no more in one go than it may; what was counted longest ago is next", async () => {
    const other = { ...short, slug: "plas" };
    await publishConsultation(other, town.context);
    await placeTexts(town.context);
    const waitsIn = async (slug: string) => (await countedThemes(slug, town.context)).counted !== "all";
    for (const slug of ["park", "plas"])
      await importAnswers(slug, [head, `${slug},q4,text,,bomen,nl,web,,false,accepted,${at}`].join("\n"), town.context);
    town.clock.now += 1000;
    await placeTexts(town.context, 1);
    expect([await waitsIn("park"), await waitsIn("plas")]).toEqual([false, true]);
    await importAnswers("park", [head, `again,q4,text,,bomen,nl,web,,false,accepted,${at}`].join("\n"), town.context);
    await placeTexts(town.context, 1);
    expect([await waitsIn("park"), await waitsIn("plas")]).toEqual([true, false]);
  });

  it("goes past a consultation that cannot be placed, and says so", async () => {
    await publishConsultation({ ...short, slug: "plas" }, town.context);
    for (const slug of ["park", "plas"])
      await importAnswers(slug, [head, `${slug},q4,text,,bomen,nl,web,,false,accepted,${at}`].join("\n"), town.context);
    const commit: Driver["commit"] = (statements) => {
      if (JSON.stringify(statements).includes("park")) throw new Error("a bad row");
      return town.driver.commit(statements);
    };
    const store = createStore({ ...town.driver, commit }, createSeal(new Uint8Array(32).fill(1)));
    await placeTexts({ ...town.context, store });
    expect((await countedThemes("park", town.context)).counted).not.toBe("all");
    expect((await countedThemes("plas", town.context)).counted).toBe("all");
    expect(town.logged).toContain("texts could not be placed in themes; it is tried again");
  });

  it("in two programs at once places every text, and each as one would", async () => {
    await say([...mills, ...lottery, "meer bomen"]);
    await Promise.all([placeTexts(town.context), placeTexts(town.context)]);
    expect(await waiting()).toBe(0);
    expect(await themes()).toEqual(["word-mol Molen 5", "word-loterij Loterij 5", "groen Groen, natuur en dieren 1"]);
  });

  it("may place on Monday what came in on Sunday night: it is in the digest of that week", async () => {
    await say(mills, "p", "2026-11-29T22:59:00.000Z");
    town.clock.now = Date.parse("2026-11-30T00:01:00.000Z");
    await placeTexts(town.context);
    expect(await themes()).toEqual(["word-mol Molen 5"]);
  });

  it("places all anew that another lexicon placed, but for what grew", async () => {
    await say([...mills, "meer bomen", "iets heel anders"]);
    await placeTexts(town.context);
    await town.driver.commit([
      { sql: "UPDATE placings SET lexicon = 'another'", params: [] },
      { sql: "UPDATE placed_texts SET theme_id = 'afval' WHERE theme_id = 'groen'", params: [] },
    ]);
    await placeTexts(town.context);
    expect((await places()).map(([, theme]) => theme)).toEqual([...mills.map(() => "word-mol"), "groen", "other"]);
  });

  it("has not placed words yet: they are where the lexicon puts them, and new words of old are not in their old theme", async () => {
    await say([...mills, "Nog een molen"]);
    await placeTexts(town.context);
    await town.driver.commit([
      { sql: "UPDATE answers SET text = 'meer bomen' WHERE text = 'Nog een molen'", params: [] },
    ]);
    const [c] = (await buildDigest(week, town.context)).consultations;
    expect(c?.themes.map(({ id, count }) => `${id} ${count}`)).toEqual(["word-mol 5", "groen 1"]);
  });
});

describe("an embedding model", () => {
  const settings = () => ({ key: "k", baseUrl: llm.url, model: "vectors-1" });
  const meant = [
    "Die oude molen moet blijven",
    "Wieken zijn mooi",
    "Zelf meel malen",
    "Malen op wind",
    "Onze molen is het symbool",
  ];

  beforeEach(async () => {
    town = createTown({ context: { embedder: createEmbedder(settings()) } });
    await publishConsultation(short, town.context);
  });

  it("tells what belongs together though no word is the same; it sees no personal data, and no text twice", async () => {
    llm.vector = (text) => (/mol|wiek|meel|malen/i.test(text) ? [1, 0.1, 0] : [0, Math.random(), 1]);
    const others = Array.from({ length: 12 }, (_, n) => `Qzx${n} wvk${n} bel 06 12345678`);
    await say([...meant, ...others]);
    expect((await themes()).some((theme) => theme.endsWith(" 5") && theme.startsWith("word-"))).toBe(true);
    expect(llm.embedded).toHaveLength(17);
    expect(llm.embedded.join()).not.toContain("06 12345678");
    await say(["Nog een wiek"], "late");
    await themes();
    expect(llm.embedded).toHaveLength(18);
  });

  it("is done without when it fails: the themes of our own means are there", async () => {
    await say(mills);
    expect(await themes()).toEqual(["word-mol Molen 5"]);
  });
});

it("calls no theme what a language model once called it", async () => {
  await say(mills);
  await themes();
  await town.driver.commit([{ sql: "UPDATE themes SET title = 'Draaiende molen', named = 1", params: [] }]);
  expect(await themes()).toEqual(["word-mol Mol 5"]);
});
