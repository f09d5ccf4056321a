import { beforeEach, describe, expect, it } from "vitest";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { readYaml } from "../../../src/core/consultation/read/read-yaml.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { followUp } from "../../../src/core/follow-up/publish-outcomes.ts";
import { type FollowUp, followUp as followUpSchema } from "../../../src/core/model/drafts/outcome.ts";
import { IDEAS } from "../../../src/core/model/resident.ts";
import { placeTexts } from "../../../src/core/placing/place-texts.ts";
import { answerPark, short, wide } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

let town = createTown();

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
});

function read(yaml: string): FollowUp {
  const found = readYaml(yaml, followUpSchema, "an outcome file");
  if (found.problems) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

const about = (subject: string, result = "done") => `
  - ${subject}
    result: ${result}
    what: { nl: "Wij planten tien bomen." }
    because: { nl: "In de zomer is het te warm." }
    decidedBy: { nl: "Het college" }`;
const planted = read(`outcomes:${about("theme: groen")}
next: { nl: "Wij beginnen in maart." }`);

/** Outcomes are about themes as the clock counted them. */
async function tell(slug: string, content: FollowUp) {
  await placeTexts(town.context);
  return followUp(slug, content, undefined, town.context);
}

async function send() {
  for (let i = 0; i < 6; i++) {
    await town.deliverer.poll();
    await town.deliverer.drain();
    town.clock.now += 1100;
  }
}

const told = (address: string) =>
  town
    .person(address)
    .said()
    .filter((text) => text.includes("Voelt u zich gehoord?"));

describe("the follow-up", () => {
  it("tells everybody, in one message, what they said, what became of it, why, by whom, and what comes next", async () => {
    await answerPark(town.person("1"), "Meer bomen graag");
    expect(await tell("park", planted)).toMatchObject({
      outcome: "published",
      version: 1,
      receivers: 1,
    });
    await send();
    const [message, ...more] = told("1");
    for (const words of [
      'U zei: "Meer bomen graag"',
      "Dit gaat over: Groen, natuur en dieren.",
      "Wij planten tien bomen.",
      "Waarom: In de zomer is het te warm.",
      "Wie dit besloot: Het college",
      "Wat er nu komt: Wij beginnen in maart.",
      "/stop",
    ])
      expect(message).toContain(words);
    expect(message).toMatch(/Stuur dan \/stop\.\n\nVoelt u zich gehoord\?$/);
    expect(message).not.toMatch(/\n{3}/);
    expect(more).toEqual([]);
  });

  it("names themes as its reader does, and ends an outcome with its link where it has one", async () => {
    const me = town.person("1");
    await me.open("park");
    await me.command("language");
    await me.press("Türkçe");
    for (const label of ["Başla", "Nee", "3"]) await me.press(label);
    await me.write("Parkta daha çok ağaç istiyorum");
    const link = "https://example.nl/besluit";
    const linked = { ...planted, outcomes: planted.outcomes.map((outcome) => ({ ...outcome, link })) };
    expect(await tell("park", linked)).toMatchObject({ outcome: "published", receivers: 1 });
    await send();
    const message = me.said().at(-1);
    expect(message).toContain("Söylediğiniz şu konuyla ilgili: Yeşil alanlar, doğa ve hayvanlar.");
    expect(message).toContain(`Karar veren: Het college\n\n${link}\n\n`);
  });

  it("tells who wanted the opposite too, and who is in another theme that nothing was decided on it", async () => {
    await answerPark(town.person("1"), "Liever geen bomen meer");
    await answerPark(town.person("2"), "De bus komt te laat");
    await tell("park", planted);
    await send();
    expect(told("1")[0]).toContain("Wij planten tien bomen.");
    expect(told("2")[0]).toContain("Over wat u zei, is deze keer niets besloten.");
    expect(told("2")[0]).not.toContain("bomen");
  });

  it("tells honestly what was set apart or rejected, with the reason", async () => {
    await answerPark(town.person("1"), "Meer bomen graag");
    await answerPark(town.person("2"), "Een boom erbij");
    const [answer] = (await Array.fromAsync(town.context.store.answers.inOrder("park"))).filter(
      ({ text }) => text !== "",
    );
    await town.driver.commit([
      { sql: "UPDATE answers SET status = 'rejected', reason = 'advertising' WHERE id = ?", params: [answer?.id] },
    ]);
    await tell("park", planted);
    await send();
    expect(told("1")[0]).toContain("Een antwoord van u telde niet mee.");
    expect(told("1")[0]).toMatch(/reclame/i);
    expect(told("1")[0]).not.toContain("Wij planten");
  });

  it("is not sent twice; a changed one goes only to those for whom it says something new", async () => {
    await answerPark(town.person("1"), "Meer bomen graag");
    await answerPark(town.person("2"), "De bus komt te laat");
    await tell("park", planted);
    await send();
    expect(await tell("park", planted)).toEqual({ outcome: "unchanged", version: 1 });
    const changed = read(
      `outcomes:${about("theme: groen", "partly")}${about("theme: openbaar-vervoer", "not")}\nnext: { nl: "Wij beginnen in maart." }`,
    );
    expect(await tell("park", { ...changed, outcomes: changed.outcomes.slice(0, 1) })).toMatchObject({
      version: 2,
    });
    await send();
    expect([told("1").length, told("2").length]).toEqual([2, 1]);
  });

  it("reaches nobody who said stop, withdrew, or only looked", async () => {
    const [stops, leaves, looks] = [town.person("1"), town.person("2"), town.person("3")];
    for (const person of [stops, leaves]) await answerPark(person, "Meer bomen graag");
    await looks.open("park");
    await tell("park", planted);
    await stops.command("stop");
    await leaves.command("forget");
    await leaves.press("Wis alles van mij");
    await send();
    expect(["1", "2", "3"].flatMap(told)).toEqual([]);
  });

  it("is refused for a theme or statement that is not there, and for a consultation that is not there", async () => {
    await publishConsultation(wide, town.context);
    const strange = read(`outcomes:${about("theme: kabouters")}${about("statement: s9")}\nnext: { nl: "Klaar." }`);
    const refused = await tell("plein", strange);
    expect(refused).toMatchObject({
      outcome: "refused",
      problems: [
        { field: "outcomes.0.theme", problem: expect.stringContaining("there are: none") },
        { field: "outcomes.1.statement", problem: expect.stringContaining("there are: s1, s2, s3") },
      ],
    });
    expect(await tell("nergens", planted)).toEqual({ outcome: "unknown" });
  });

  it("names what is wrong in a file with its line: half its languages, two outcomes for the same", () => {
    const yaml = `outcomes:${about("theme: groen")}${about("theme: groen")}\nnext: { nl: "Klaar.", en: "Done." }`;
    const { problems = [] } = readYaml(yaml, followUpSchema, "an outcome file");
    expect(problems.map(({ line, field }) => `${line} ${field}`)).toContain("4 outcomes.0.what");
    expect(problems.map(({ problem }) => problem).join()).toMatch(/has no "en".*is the second outcome/);
  });

  it("goes to who sent in an idea as well", async () => {
    const me = town.person("1");
    await me.command("idea", "Plant bomen langs de weg");
    await me.press("Ja, dit is mijn idee");
    await tell(IDEAS, planted);
    await send();
    expect(told("1")[0]).toContain("U stuurde een idee.");
    expect(told("1")[0]).toContain("Wij planten tien bomen.");
  });
});

describe("feeling heard", () => {
  it("is one tap, that can be changed, with a word for the team if they like; the digest tells the score", async () => {
    const me = town.person("1");
    await answerPark(me, "Meer bomen graag");
    await answerPark(town.person("2"), "Nog meer bomen");
    await tell("park", planted);
    await send();
    await me.press("Nee");
    await town.deliverer.drain();
    expect(me.said().at(-2)).toContain("U koos: Nee");
    expect(me.said().at(-1)).toContain("Wilt u er iets bij zeggen?");
    await me.write("Het duurde te lang");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Het team leest het, zonder uw naam.");
    await me.press("Een beetje");
    await town.person("2").press("Ja");
    const week = town.context.calendar.weekOf(town.clock.now);
    const [c] = (await buildDigest(week, town.context)).consultations;
    expect(c?.feltHeard).toEqual({ n: 2, yes: 1, bit: 1, no: 0 });
    const { promises } = await buildDigest(week, town.context);
    expect(promises.kept.map(({ slug }) => slug)).toEqual(["park"]);
  });

  it("leaves the message readable, also when a later version had nothing new for this person", async () => {
    const me = town.person("1");
    await answerPark(me, "Meer bomen graag");
    await answerPark(town.person("2"), "De bus komt te laat");
    await tell("park", planted);
    await send();
    const bus = read(
      `outcomes:${about("theme: groen")}${about("theme: openbaar-vervoer", "not")}\nnext: { nl: "Wij beginnen in maart." }`,
    );
    await tell("park", bus);
    await send();
    await me.press("Ja");
    await town.deliverer.drain();
    expect(me.said().at(-2)).toContain("Wij planten tien bomen.");
    expect(me.said().at(-2)).toContain("U koos: Ja");
  });

  it("is forgotten with the person", async () => {
    const me = town.person("1");
    await answerPark(me, "Meer bomen graag");
    await tell("park", planted);
    await send();
    await me.press("Ja");
    await me.command("forget");
    await me.press("Wis alles van mij");
    expect(await town.driver.query("SELECT * FROM felt_heard", [])).toEqual([]);
  });
});

describe("the follow-up for who reads another language", () => {
  const inTurkish = read(`
outcomes:
  - theme: groen
    result: done
    what: { nl: "Wij planten tien bomen.", tr: "On ağaç dikiyoruz." }
    because: { nl: "In de zomer is het te warm.", tr: "Yazın çok sıcak." }
    decidedBy: { nl: "Het college", tr: "Belediye yönetimi" }
next: { nl: "Wij beginnen in maart.", tr: "Martta başlıyoruz." }`);

  async function answerInTurkish(words: string) {
    const me = town.person("1");
    await answerPark(me, words);
    await me.command("language");
    await me.press("Türkçe");
    return me;
  }
  const read1 = () => town.person("1").said().at(-1) ?? "";

  it("says in that language that the answer is in Dutch, and calls what it is about as its reader does", async () => {
    await answerInTurkish("Meer bomen graag");
    await tell("park", planted);
    await send();
    expect(read1()).toContain("Bu cevap şu dilde yazıldı: Felemenkçe.");
    expect(read1()).toContain("Yeşil alanlar, doğa ve hayvanlar");
    expect(read1()).toContain("Wij planten tien bomen.");
    expect(read1()).not.toContain("Groen");
  });

  it("is wholly in that language where there are words, and goes anew only to those who could not read it", async () => {
    await answerInTurkish("Meer bomen graag");
    await answerPark(town.person("2"), "Nog meer bomen");
    await tell("park", planted);
    await send();
    const before = told("2").length;
    await tell("park", inTurkish);
    await send();
    expect(read1()).toContain("On ağaç dikiyoruz.");
    expect(read1()).not.toMatch(/Felemenkçe|bilgisayar|planten/);
    expect(told("2")).toHaveLength(before);
  });

  it("says that a computer translated it", async () => {
    await answerInTurkish("Meer bomen graag");
    await tell("park", { ...inTurkish, byMachine: ["tr"] });
    await send();
    expect(read1()).toContain("Bu cevabı bir bilgisayar çevirdi.");
  });

  it("names a theme that the team named in Dutch by the person's own words", async () => {
    await answerInTurkish("Meer bomen graag");
    await placeTexts(town.context);
    const week = town.context.calendar.weekOf(town.clock.now);
    await buildDigest(week, town.context);
    const { themeChanges } = town.context.store;
    await town.context.store.write([
      themeChanges.save({ slug: "park", themeId: "groen", title: "Bomen en struiken", mergedInto: null }),
    ]);
    await tell("park", planted);
    await send();
    expect(read1()).toMatch(/: Meer bomen graag\n/);
    expect(read1()).not.toContain("struiken");
  });
});
