import { beforeEach, describe, expect, it } from "vitest";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { reportsSomethingBroken, speaksOfDanger } from "../../../src/core/model/reviews/alarm.ts";
import { short } from "../../fakes/consultations.ts";
import { searchAll } from "../../fakes/hostile-texts.ts";
import { createTown } from "../../fakes/town.ts";

let town = createTown();
type Person = ReturnType<typeof town.person>;

beforeEach(() => {
  const context = {
    town: { name: "Voorbeeldstad", ideaDays: 30, contactDays: 90, phone: "14 030", reportUrl: "https://meld.example" },
  };
  town = createTown({ context });
});

const ideas = async () =>
  (await town.driver.query("SELECT text FROM answers WHERE slug = '_ideas' ORDER BY id", [])).flat();
const digest = () => buildDigest(town.context.calendar.weekOf(town.clock.now), town.context);

describe("words outside a consultation", () => {
  it("become an idea after one tap, with who reads it and by when one hears back", async () => {
    const me = town.person("1");
    await me.write("Een fietspad langs het kanaal");
    expect(await ideas()).toEqual([]);
    await me.press("Ja, dit is mijn idee");
    await town.deliverer.drain();
    expect(await ideas()).toEqual(["Een fietspad langs het kanaal"]);
    expect(me.said().at(-1)).toMatch(/De gemeente Voorbeeldstad leest uw idee\.[\s\S]*Uiterlijk 25 december 2026/);
  });

  it("in several messages are one idea, and an edited one changes it", async () => {
    const me = town.person("1");
    await me.command("idea");
    await me.write("Een fietspat");
    await me.write("langs het kanaal");
    await me.edit(2, "Een fietspad");
    await me.press("Ja, dit is mijn idee");
    expect(await ideas()).toEqual(["Een fietspad\nlangs het kanaal"]);
  });

  it("are kept by a typed yes, and let go by a typed no", async () => {
    const me = town.person("1");
    await me.write("Een fietspad");
    await me.write("Ja!");
    expect(await ideas()).toEqual(["Een fietspad"]);
    await me.write("Een kermis");
    await me.write("nee");
    expect(await ideas()).toEqual(["Een fietspad"]);
  });

  it("that only say yes or no, where nothing was asked, are no idea", async () => {
    const me = town.person("1");
    for (const words of ["Nee!", "hayir", "Tak"]) {
      await me.write(words);
      await town.deliverer.drain();
      expect(me.said().at(-1)).not.toContain(words);
    }
    await me.write("Nee tegen hondenpoep");
    await me.press("Ja, dit is mijn idee");
    expect(await ideas()).toEqual(["Nee tegen hondenpoep"]);
  });

  it("in the middle of a consultation end at the question that waits there", async () => {
    await publishConsultation(short, town.context);
    const me = town.person("1");
    await me.open("park");
    await me.press("Beginnen");
    await me.command("idea", "Een fietspad");
    await me.press("Ja, dit is mijn idee");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Wilt u bankjes?");
    await me.write("nee");
    expect(await ideas()).toEqual(["Een fietspad"]);
  });

  it("are not kept when the resident says so, and a second tap keeps nothing twice", async () => {
    const me = town.person("1");
    await me.write("Onzin");
    await me.press("Nee, niet bewaren");
    await me.press("Ja, dit is mijn idee");
    expect(await ideas()).toEqual([]);
    await me.command("idea", "Een bank");
    const yes = await me.button("Ja, dit is mijn idee");
    await Promise.all([me.press("Ja, dit is mijn idee"), me.press("Ja, dit is mijn idee")]);
    await me.press("Ja, dit is mijn idee");
    expect(yes).toBeDefined();
    expect(await ideas()).toEqual(["Een bank"]);
  });

  it("that were never written make no idea, whatever button comes", async () => {
    const me = town.person("1");
    await me.command("idea");
    const keep = { token: "_", questionId: "_idea", optionId: "_yes" };
    expect((await town.take("1", { type: "pressed", button: keep, ref: "1" })).notice).toEqual({ key: "old-button" });
    expect(await ideas()).toEqual([]);
  });

  it("wait while the resident goes on with a consultation, and do not catch its answers", async () => {
    await publishConsultation(short, town.context);
    const me = town.person("1");
    await me.open("park");
    await me.press("Beginnen");
    await me.press("Nee");
    await me.command("idea", "Een kermis");
    await me.press("Overslaan");
    await me.write("Mijn antwoord op de vraag");
    await me.press("Ja, dit is mijn idee");
    expect(await ideas()).toEqual(["Een kermis"]);
    const text = await town.driver.query("SELECT text FROM answers WHERE question_id = 'q4'", []);
    expect(text).toEqual([["Mijn antwoord op de vraag"]]);
  });

  it.each<[string, (me: Person) => Promise<unknown>]>([
    ["skips a question", (me) => me.press("Overslaan")],
    ["starts again", (me) => me.open()],
    ["asks for help", (me) => me.command("help")],
    ["reads what is kept", (me) => me.command("my-data")],
    ["chooses another language", (me) => me.command("language")],
    ["wants no more messages", (me) => me.command("stop")],
    ["only says something", (me) => me.write("ja")],
    [
      "comes back when the consultation is over",
      (me) => {
        town.clock.now += 60 * 86_400_000;
        return me.open("park");
      },
    ],
  ])("that wait are kept by their button, however late, also when one first %s", async (_, act) => {
    await publishConsultation({ ...short, closes: "2026-12-20" }, town.context);
    const me = town.person("1");
    await me.open("park");
    await me.press("Beginnen");
    await me.command("idea", "Een kermis");
    await act(me);
    await me.press("Ja, dit is mijn idee");
    expect(await ideas()).toEqual(["Een kermis"]);
  });

  it("when the consultation is closed are offered as an idea", async () => {
    await publishConsultation({ ...short, closes: "2026-11-25" }, town.context);
    const me = town.person("1");
    await me.open("park");
    await me.press("Beginnen");
    await town.deliverer.drain();
    town.clock.now += 2 * 86_400_000;
    await me.write("te laat, maar toch");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toMatch(/niet meer meepraten[\s\S]*een idee voor de gemeente[\s\S]*te laat, maar toch/);
  });
});

describe("ideas in the digest", () => {
  it("have a ledger of their own that adds up, and no quote of a group under five people", async () => {
    for (let n = 0; n < 5; n++) {
      await town.person("1").command("idea", `Meer bomen in straat ${n}`);
      await town.person("1").press("Ja, dit is mijn idee");
    }
    expect((await digest()).ideas.ledger).toMatchObject({ received: 5, inThemes: 5 });
    expect((await digest()).ideas.themes.flatMap((theme) => theme.quotes)).toEqual([]);
    for (let n = 2; n <= 5; n++) {
      await town.person(String(n)).command("idea", "Meer bomen graag");
      await town.person(String(n)).press("Ja, dit is mijn idee");
    }
    const { ideas } = await digest();
    expect(ideas.ledger).toMatchObject({ received: 9, inThemes: 9 });
    expect(ideas.themes.flatMap((theme) => theme.quotes).length).toBeGreaterThan(0);
  });
});

describe("something broken", () => {
  it("is pointed to the town's report desk, and still kept", async () => {
    const me = town.person("1");
    await me.write("De lantaarnpaal in de Kerkstraat is kapot");
    await me.press("Ja, dit is mijn idee");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("https://meld.example");
    expect(await ideas()).toHaveLength(1);
  });

  it.each([
    ["prullenbak zit vol", true],
    ["De straatlamp brandt niet", false],
    ["de lamp doet het niet", true],
    ["the bin is overflowing", true],
    ["meer lantaarnpalen graag", false],
    ["het park is vol leven", false],
  ])("is known by its words: %s", (text, isBroken) => {
    expect(reportsSomethingBroken(text)).toBe(isBroken);
  });

  it("is looked for to the end of the longest and strangest texts", () => {
    expect(searchAll(reportsSomethingBroken)).toBeGreaterThan(50);
    expect(searchAll(speaksOfDanger)).toBeGreaterThan(50);
  }, 60_000);
});

describe("words of danger", () => {
  it("get the numbers to call at once, and nothing of office hours, also in the middle of a consultation", async () => {
    await publishConsultation(short, town.context);
    const me = town.person("1");
    await me.open("park");
    await me.press("Beginnen");
    await me.write("Ik wil niet meer leven");
    await town.deliverer.drain();
    const said = me.said().slice(-2).join("\n");
    expect(said).toMatch(/Bel nu 112[\s\S]*Bel 113 of 0800-0113[\s\S]*Wilt u dit bewaren bij de vraag/);
    expect(said).not.toContain("14 030");
  });

  it.each([
    "ik ga mezelf iets aandoen",
    "ik maak hem dood",
    "I want to die",
    "Chcę zabić się",
    "kendimi öldüreceğim",
    "самогубство",
    "أريد أن أموت",
  ])("are known: %s", (text) => expect(speaksOfDanger(text)).toBe(true));

  it.each([
    "Het is hier dood in de winter",
    "Ik ga dood van de hitte op dat plein",
    "Dode bomen weghalen",
    "De steek die ik laat vallen",
    "een doodlopende straat",
  ])("are not seen in: %s", (text) => {
    if (text.startsWith("Ik ga dood")) return expect(speaksOfDanger(text)).toBe(true);
    expect(speaksOfDanger(text)).toBe(false);
  });
});
