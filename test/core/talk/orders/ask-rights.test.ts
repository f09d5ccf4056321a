import { beforeEach, describe, expect, it } from "vitest";
import { publishConsultation } from "../../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../../src/core/digest/build-digest.ts";
import { PLAIN_DUTCH } from "../../../../src/core/model/language.ts";
import { remind } from "../../../../src/core/talk/orders/remind.ts";
import { short, wide } from "../../../fakes/consultations.ts";
import { createTown } from "../../../fakes/town.ts";

let town = createTown();

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
  await publishConsultation(wide, town.context);
});

const count = async (table: string) => Number((await town.driver.query(`SELECT count(*) FROM ${table}`, []))[0]?.[0]);

/** Answers the park, begins on the square and has an idea. */
async function takePart(address: string) {
  const me = town.person(address);
  await me.open("park");
  await me.press("Beginnen");
  await me.press("Nee");
  await me.press("4");
  await me.write("Veel meer bomen graag");
  await me.open("plein");
  await me.press("Beginnen");
  await me.press("Alleen overdag");
  await me.command("idea", "Een kermis");
  await me.press("Ja, dit is mijn idee");
  await town.deliverer.drain();
  return me;
}

describe("/mijngegevens", () => {
  it("tells everything that is stored, in words and as a file", async () => {
    const me = await takePart("1");
    const before = town.sent.length;
    await me.command("my-data");
    await town.deliverer.drain();
    const told = town.sent
      .slice(before)
      .map((s) => s.text)
      .join("\n");
    for (const words of [
      "Uw nummer bij deze chat: 1",
      "Wilt u bankjes?\n→ Nee",
      "→ Veel meer bomen graag",
      "Een kermis",
    ])
      expect(told).toContain(words);
    const file = town.sent.at(-1)?.delivery;
    if (file?.type !== "file") throw new Error("no file came");
    const data = JSON.parse(file.content);
    expect(data).toMatchObject({ channel: "test", address: "1", language: "nl", ideas: [{ text: "Een kermis" }] });
    expect(data.consultations.map((c: { slug: string; answers: unknown[] }) => [c.slug, c.answers.length])).toEqual([
      ["park", 3],
      ["plein", 1],
    ]);
  });

  it("tells whether the council's digest comes to this chat", async () => {
    const me = await takePart("1");
    const getsDigest = async () => {
      await me.command("my-data");
      await town.deliverer.drain();
      const file = town.sent.at(-1)?.delivery;
      return file?.type === "file" ? JSON.parse(file.content).getsDigest : undefined;
    };
    expect(await getsDigest()).toBe(false);
    const residentId = town.context.store.residents.idOf("test", "1");
    await town.context.store.write([town.context.store.councilMembers.add({ residentId })]);
    expect(await getsDigest()).toBe(true);
  });

  it("shows nothing of anybody else", async () => {
    await takePart("1");
    const other = town.person("2");
    await other.command("my-data");
    await town.deliverer.drain();
    const told = town.sent.filter((s) => s.address === "2").map((s) => s.text);
    expect(told.join("\n")).not.toMatch(/bomen|kermis|bankjes/);
  });
});

describe("/vergeet", () => {
  it("forgets one consultation, keeps the others, and leaves a tombstone of the words", async () => {
    const me = await takePart("1");
    await me.command("forget");
    await me.press("Het park");
    const left = await town.driver.query("SELECT DISTINCT slug FROM answers ORDER BY slug", []);
    expect(left.flat()).toEqual(["_ideas", "plein"]);
    expect(await count("tombstones")).toBe(1);
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Dit is gewist");
  });

  it("forgets everything at once: not a trace of the person is left when that has been said", async () => {
    const me = await takePart("1");
    await buildDigest(town.context.calendar.weekOf(town.clock.now), town.context);
    await me.command("forget");
    await me.press("Wis alles van mij");
    await town.deliverer.poll();
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Alles is gewist");
    for (const table of ["answers", "participations", "residents", "outbox"])
      expect([table, await count(table)]).toEqual([table, 0]);
    expect(await count("tombstones")).toBe(2);
    const everything = JSON.stringify(await town.driver.query("SELECT * FROM digests", []));
    expect(everything).not.toMatch(/Veel meer bomen|Een kermis/);
  });

  it("lets who was forgotten begin anew", async () => {
    const me = await takePart("1");
    await me.command("forget");
    await me.press("Wis alles van mij");
    await town.deliverer.drain();
    await me.open("park");
    await me.press("Beginnen");
    await me.press("Ja");
    expect(await count("answers")).toBe(1);
    expect(await count("residents")).toBe(1);
  });

  it("drops what was still to be sent", async () => {
    const me = await takePart("1");
    town.clock.answer = () => ({ outcome: "retry", afterSeconds: 60 });
    await me.open("park");
    await me.command("forget");
    const forget = { token: "_", questionId: "_forget", optionId: "_all" };
    await town.take("1", { type: "pressed", button: forget, ref: "1" });
    expect(await count("outbox")).toBe(1);
    town.clock.answer = () => ({ outcome: "sent" });
    town.clock.now += 61_000;
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Alles is gewist");
    expect(await count("outbox")).toBe(0);
  });

  it("leaves everything as it is when the resident says so, and never touches another person", async () => {
    const me = await takePart("1");
    const other = await takePart("2");
    const before = await count("answers");
    await me.command("forget");
    await me.press("Laat het zo");
    expect(await count("answers")).toBe(before);
    await me.command("forget");
    await me.press("Wis alles van mij");
    expect(await count("answers")).toBe(before / 2);
    const theirs = {
      token: "_",
      questionId: "_forget",
      optionId: String((await town.driver.query("SELECT id FROM participations", []))[0]?.[0]),
    };
    await town.take("3", { type: "pressed", button: theirs, ref: "1" });
    expect(await count("answers")).toBe(before / 2);
    expect(other.said().length).toBeGreaterThan(0);
  });
});

describe("/stop, /hulp, /privacy and /taal", () => {
  it("answer at any moment, and leave the conversation where it was", async () => {
    const me = town.person("1");
    await me.open("park");
    await me.press("Beginnen");
    for (const [command, words] of [
      ["help", "met een mens praten"],
      ["privacy", "Proefchat is niet van de gemeente. Proefbedrijf kan zien"],
      ["language", "In welke taal"],
      ["stop", "geen berichten meer"],
    ] as const) {
      await me.command(command);
      await town.deliverer.drain();
      expect(me.said().at(-1)).toContain(words);
    }
    await me.press("Nee");
    expect(await count("answers")).toBe(1);
  });

  it("change the language of the conversation, and the answer says which language it is in", async () => {
    const me = town.person("1");
    await me.open("park");
    await me.press("Beginnen");
    await me.command("language");
    await me.press("English");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Do you want benches?");
    await me.press("No");
    await me.press("Skip");
    await me.write("Graag meer bomen en bankjes in het park, want het is er warm.");
    expect(await town.driver.query("SELECT kind, language FROM answers ORDER BY id", [])).toEqual([
      ["choice", "en"],
      ["text", "nl"],
    ]);
  });

  it("offer plain Dutch only where the consultation is written in it", async () => {
    const me = town.person("1");
    await me.open("park");
    await me.command("language");
    expect(await me.button("Makkelijk Nederlands")).toBeUndefined();
    await me.open("plein");
    await me.press("Beginnen");
    await me.command("language");
    await me.press("Makkelijk Nederlands");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Wilt u auto's op het plein?");
  });
});

describe("a language that was chosen", () => {
  it("stays, whatever the app speaks and whatever is opened next", async () => {
    const me = town.person("1");
    await me.open("park");
    await me.command("language");
    await me.press("English");
    await me.open("plein");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Without your name.");
  });

  it("can be plain Dutch wherever the town has that on, also where the questions are only in Dutch", async () => {
    town.driver.close();
    town = createTown({ context: { languages: ["nl", PLAIN_DUTCH] } });
    await publishConsultation({ ...short, title: { nl: "Het park" } }, town.context);
    await publishConsultation(wide, town.context);
    const me = town.person("1");
    await me.open("park");
    await me.command("language");
    await me.press("Makkelijk Nederlands");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Het park\n\nWie kiest: Het college");
    await me.open("plein");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Wie kiest");
  });
});

describe("a helper", () => {
  it("runs one after another, each a participation of its own that is marked", async () => {
    const me = town.person("1");
    await me.open("park_poster1");
    await me.press("voor iemand anders");
    for (const answer of ["Nee", "Ja"]) {
      await me.press("Beginnen");
      await me.press(answer);
      if (answer === "Ja") await me.press("Overslaan");
      await me.press("Overslaan");
      await me.press("Overslaan");
      if (answer === "Nee") await me.press("Nog iemand helpen");
    }
    const rows = await town.driver.query(
      "SELECT value, helper FROM answers JOIN participations ON participations.id = participation_id ORDER BY answers.id",
      [],
    );
    expect(rows).toEqual([
      ["b", 1],
      ["a", 1],
    ]);
    expect(await count("participations")).toBe(2);
  });
});

describe("a reminder", () => {
  const DAY = 86_400_000;
  const reminders = () => town.sent.filter(({ text }) => text.includes("U was nog niet klaar")).length;
  async function halfWay() {
    const me = town.person("1");
    await me.open("park");
    await me.press("Beginnen");
    await me.press("Ja");
    await town.deliverer.drain();
    return me;
  }
  async function laterAt(milliseconds: number) {
    town.clock.now += milliseconds;
    await remind(town.context);
    await town.deliverer.drain();
  }

  it("comes once, a day after a half-done conversation, with the question", async () => {
    const me = await halfWay();
    await laterAt(DAY - 1000);
    expect(reminders()).toBe(0);
    await laterAt(2000);
    expect(reminders()).toBe(1);
    expect(me.said().at(-1)).toContain("Waar?");
    await laterAt(DAY * 2);
    await me.press("Overslaan");
    await laterAt(DAY * 2);
    expect(reminders()).toBe(1);
  });

  it("waits for the day: never between eight in the evening and nine in the morning", async () => {
    await halfWay();
    town.clock.now = Date.parse("2026-11-26T19:30:00Z");
    await laterAt(0);
    expect(reminders()).toBe(0);
    town.clock.now = Date.parse("2026-11-27T08:00:00Z");
    await laterAt(0);
    expect(reminders()).toBe(1);
  });

  it("never comes after stop, after the receipt, or when the consultation is closed", async () => {
    const me = await halfWay();
    await me.command("stop");
    await laterAt(DAY * 2);
    const other = town.person("2");
    await other.open("park");
    await other.press("Beginnen");
    await other.press("Nee");
    await other.press("Overslaan");
    await other.press("Overslaan");
    await laterAt(DAY * 2);
    expect(reminders()).toBe(0);
  });
});

describe("who writes faster than a channel can answer", () => {
  it("is told so kindly, once, and nothing is lost", async () => {
    const me = town.person("1");
    await me.open("park");
    await me.press("Beginnen");
    await town.deliverer.drain();
    town.clock.answer = () => ({ outcome: "retry", afterSeconds: 1 });
    for (let n = 0; n < 300; n++) await me.write(`bericht ${n}`);
    expect(await count("outbox")).toBeLessThan(30);
    town.clock.answer = () => ({ outcome: "sent" });
    for (let second = 0; second < 30; second++) {
      town.clock.now += 1000;
      await town.deliverer.drain();
    }
    expect(me.said().filter((text) => text.includes("U stuurt veel berichten"))).toHaveLength(1);
    await me.press("Ja, bewaar dit");
    const [[text]] = (await town.driver.query("SELECT text FROM answers", [])) as [[string]];
    expect(text.split("\n")).toHaveLength(300);
  });
});
