import { decode } from "fast-png";
import { encode } from "uqr";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { posterCode } from "../../src/core/model/consultation/poster-code.ts";
import { answerPark, everyKind, short } from "../fakes/consultations.ts";
import { startRunning } from "../fakes/running.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM"], { PUBLIC_URL: "https://inspraak.example.nl" });
  ({ slack, town } = running);
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

const colleague = (id = "UANNA") => running.colleague(id);
type Colleague = ReturnType<typeof colleague>;

/** The name of the field that begins so: those of questions have the moment they were opened behind them. */
const field = (me: Colleague, begin: string) => me.fieldNames().find((name) => name.startsWith(begin)) ?? "";

async function begin(title: string) {
  const me = colleague();
  await me.openMenu();
  await me.press("Nieuwe vraag maken");
  me.choose("from", "Zonder voorbeeld");
  me.type("title", title);
  me.type("decider", "Het college");
  await me.submit();
  for (const [name, words] of [
    ["decided", "Het veld blijft groen."],
    ["open", "U kunt meepraten over wat erop komt."],
    ["sources", "Poster station\nBrief"],
    ["neighbourhoods", "Centrum: 8200\nNoord"],
  ] as const)
    me.type(name, words);
  await me.submit();
  return me;
}

async function question(me: Colleague, kind: string, words: Record<string, string>) {
  await me.press(kind);
  for (const [name, value] of Object.entries(words)) me.type(field(me, name), value);
}

const audit = async (slug: string) =>
  (await town.server.program.context.store.audit.ofSlug(slug)).map(({ act, colleague }) => `${act} ${colleague}`);

describe("a consultation made in forms", () => {
  it("has every kind of question, is translated, seen as residents see it, and published with links, codes and posters", async () => {
    const me = await begin("Het veld");
    expect(me.screen()).toContain("Er is nog geen vraag.");
    await question(me, "Eén antwoord kiezen", { text: "Wat moet er komen?", parts: "Gras\nZand" });
    await me.submit();
    await question(me, "Meer antwoorden kiezen", { text: "Voor wie?", parts: "Kinderen\nOuderen" });
    await me.submit();
    await question(me, "Cijfer van 1 tot 5", { text: "Hoe is het nu?", low: "Slecht", high: "Goed" });
    await me.submit();
    await question(me, "In eigen woorden", { text: "Wat wilt u nog zeggen?" });
    me.chooseSeveral(field(me, "showIf"), ["Gras"]);
    await me.submit();
    await question(me, "Buurt of plek", { text: "Waar woont u?" });
    await me.submit();
    await question(me, "Zinnen: eens of oneens", { text: "Wat vindt u?", parts: "Honden mogen los." });
    await me.submit();
    await question(me, "Op volgorde zetten", { text: "Wat komt het eerst?", parts: "Schommel\nGlijbaan\nBankje" });
    await me.submit();
    expect(me.screen()).toContain("Op volgorde zetten · Schommel · Glijbaan · Bankje");
    expect(me.screen()).toContain("1. Wat moet er komen?\nEén antwoord kiezen · Gras · Zand");
    expect(me.screen()).toContain("Alleen na een antwoord op q1");
    await me.press("English");
    me.type("title en", "The field");
    me.type("q1 en", "What should come?");
    await me.submit();
    await me.submit();
    expect(me.screen()).toContain("[Gras]");
    expect(me.screen()).toContain("Komt alleen na een van deze antwoorden op vraag 1: “Gras”");
    expect(me.screen()).not.toMatch(/Vraag 0|Nog -/);
    expect(me.screen()).toContain("De teksten zijn goed te lezen.");
    await me.submit();
    expect(me.screen()).toContain("Gepubliceerd, versie 1.");
    expect(me.screen()).toContain("https://t.me/samenspraak_bot?start=het-veld_poster-station");
    expect(await audit("het-veld")).toEqual(["draft UANNA", ...Array(8).fill("change-draft UANNA"), "publish UANNA"]);

    const told = slack.messages.find(({ text }) => text.includes("De vraag staat open voor bewoners (versie 1)"));
    expect(told?.text).toContain("https://inspraak.example.nl/c/het-veld/poster?source=brief");
    expect(slack.uploads.map(({ title }) => title)).toEqual(["Het veld", "Poster station", "Brief"]);
    const png = decode(slack.uploads[1]?.bytes ?? Buffer.alloc(0));
    const { data, size } = encode("https://t.me/samenspraak_bot?start=het-veld_poster-station", {
      ecc: "M",
      border: 4,
    });
    const read = data.map((row, y) => row.map((_, x) => png.data[(y * 24 * png.width + x * 24) / 8] === 0));
    expect([png.width, read]).toEqual([size * 24, data]);

    const poster = await fetch(`http://127.0.0.1:${town.server.port}/c/het-veld/poster?source=brief`);
    const html = await poster.text();
    expect(html).toContain(`>inspraak.example.nl/m/${posterCode("het-veld", "brief")}</a>`);
    expect(html).toMatch(/role="img" aria-label="Code die u met uw telefoon leest: [^"]+">\s*<svg/);
    expect((await fetch(`http://127.0.0.1:${town.server.port}/c/nergens/poster`)).status).toBe(404);

    const english = town.person(1, "en");
    await english.open("het-veld_brief");
    expect(english.lastMessage().text).toContain("The field");
    await english.press("Start");
    expect(english.lastMessage().text).toContain("What should come?");
  });

  it("is filled in from paper, and half an order is told at its field before anything is kept", async () => {
    await town.publish(everyKind);
    const me = colleague();
    await me.openMenu();
    await me.press("Antwoorden invoeren");
    expect(me.screen()).toContain("Wat komt het eerst? Op plaats 1: …");
    me.choose("volgorde.1#0", "bank");
    me.choose("volgorde.2#0", "bank");
    expect(await me.submit()).toEqual({
      response_action: "errors",
      errors: { "volgorde.2#0": "Kies op elke plaats een ander antwoord, of laat alle plaatsen leeg." },
    });
    me.choose("volgorde.2#0", "bomen");
    me.choose("volgorde.3#0", "fiets");
    await me.submit();
    expect(me.screen()).toContain("Eén bewoner is bewaard.");
    const rows = await Array.fromAsync(exportAnswers("plein", town.server.program.context));
    expect(rows.map(({ question: id, value }) => [id, value])).toEqual([["volgorde", "bank>bomen>fiets"]]);
  });

  it("says what is wrong at the field, and keeps what was filled in as a draft for any colleague", async () => {
    const me = await begin("Het plantsoen");
    await question(me, "Eén antwoord kiezen", { text: "Wat?", parts: "Gras" });
    expect(JSON.stringify(await me.submit())).toContain("Geef ten minste twee antwoorden");
    const other = colleague("UBRAM");
    await other.openMenu();
    expect(other.screen()).toContain("Concept: Het plantsoen");
    await other.press("Verder maken");
    await other.submit();
    expect(other.screen()).toContain("Er is nog geen vraag.");
    expect(other.view()?.submit).toBeUndefined();
    await other.press("Veranderen");
    await other.press("Beloften en planning");
    other.pickDay("closes", "2020-01-01");
    other.type("open", "Niets.");
    const answer = JSON.stringify(await other.submit());
    expect(answer).toContain("De laatste dag ligt voor de eerste dag.");
    expect(answer).toContain("U schrijft dat niets meer open is.");
    await other.openMenu();
    await other.press("Weggooien");
    expect(other.screen()).not.toContain("Het plantsoen");
  });

  it("has reasons of its own and an experiment, which residents read in their language", async () => {
    const me = await begin("De brug");
    await me.press("Beloften en planning");
    me.type("reasons", "Dit gaat niet over de brug.\nDit is te laat.");
    me.type("try", "Wij staan ook op de brug.");
    expect(JSON.stringify(await me.submit())).toContain("Vul bij een proef allebei in");
    me.type("expect", "Dan doen er meer mensen mee.");
    await me.submit();
    expect(me.screen()).toContain("Eigen redenen: Dit gaat niet over de brug.; Dit is te laat.");
    expect(me.screen()).toContain("Proef: Wij staan ook op de brug. Wat u verwacht: Dan doen er meer mensen mee.");
    await question(me, "In eigen woorden", { text: "Wat wilt u?" });
    await me.submit();
    await me.press("English");
    for (const [name, words] of [
      ["title", "The bridge"],
      ["_reason.dit-gaat-niet-ov", "This is not about the bridge, and we cannot do anything with it here, sorry."],
      ["_experiment.try", "We are on the bridge too."],
    ] as const)
      me.type(name, words);
    await me.submit();
    await me.submit();
    expect(me.screen()).toContain("Dit gaat niet over de brug.");
    await me.submit();
    const resident = town.person(40, "en");
    await resident.open("de-brug");
    await resident.press("Read more first");
    expect(resident.lastMessage().text).toContain("This is not about the bridge");
    const page = await fetch(`http://127.0.0.1:${town.server.port}/c/de-brug?lang=en`);
    expect(await page.text()).toContain("We are on the bridge too.");
    await resident.press("Start");
    await resident.write("A bench");
    for (const [words, problem] of [
      ["Dit is te laat.", true],
      ["Dit gaat niet over de brug.\nDit is te laat.\nDit is reclame.", false],
      ["", true],
    ] as const) {
      await me.openMenu();
      await me.press("Verlengen of veranderen", "de-brug");
      await me.press("Beloften en planning");
      me.type("reasons", words);
      await me.submit();
      await me.submit();
      expect(me.screen().includes("De redenen van het begin kunnen niet meer weg")).toBe(problem);
    }
  });

  it("is changed by two colleagues at once without losing what either did", async () => {
    const me = await begin("De haven");
    const other = colleague("UBRAM");
    await other.openMenu();
    await other.press("Verder maken");
    await question(me, "In eigen woorden", { text: "Wat wilt u?" });
    await question(other, "In eigen woorden", { text: "Wat wilt u niet?" });
    await Promise.all([me.submit(), other.submit()]);
    await me.openMenu();
    await me.press("Verder maken");
    expect(me.screen()).toContain("Wat wilt u?");
    expect(me.screen()).toContain("Wat wilt u niet?");
    await me.press("Eerder zetten", "q2");
    expect(me.screen()).toMatch(
      /1\. Wat wilt u niet\?[\s\S]*2\. Wat wilt u\?|1\. Wat wilt u\?[\s\S]*2\. Wat wilt u niet\?/,
    );
    await me.press("Weghalen", "q1");
    expect(me.screen()).not.toContain("2. ");
  });
});

describe("links that will be printed", () => {
  it("wait until the bot's name is known, and then come", async () => {
    const unnamed = await startRunning({
      env: {
        ...town.env,
        DATABASE_PATH: `${town.folder}/unnamed.db`,
        TELEGRAM_API_ROOT: "http://127.0.0.1:9",
        PUBLIC_URL: "",
      },
    });
    await unnamed.publish({ ...short, slug: "naamloos" });
    const poster = await fetch(`http://127.0.0.1:${unnamed.server.port}/c/naamloos/poster`);
    expect([poster.status, await poster.text()]).toEqual([503, expect.stringContaining("Probeer het over een minuut")]);
    const { context, registrations } = unnamed.server.program;
    await unnamed.settle();
    expect(slack.messages.filter(({ text }) => text.includes("naamloos"))).toEqual([]);
    Object.assign(registrations.telegram?.state ?? {}, { username: "samenspraak_bot" });
    await unnamed.pass(61);
    expect(slack.messages.map(({ text }) => text).join()).toContain("?start=naamloos");
    expect(slack.uploads.map(({ name }) => name)).toContain("naamloos.png");
    expect((await context.store.outbox.counts()).failed).toBe(0);
    await unnamed.stop();
  });
});

describe("a consultation that runs", () => {
  it("is extended as a new version that residents hear of, and answered words cannot be changed", async () => {
    await town.publish(short);
    const resident = town.person(2);
    await answerPark(resident, "Meer bomen");
    const me = colleague();
    await me.openMenu();
    await me.press("Verlengen of veranderen", "park");
    await me.press("Veranderen", "q1");
    me.type(field(me, "text"), "Wilt u banken?");
    await me.submit();
    await me.submit();
    expect(me.screen()).toContain("Bewoners hebben vraag q1 al beantwoord. De woorden kunnen niet meer anders.");
    expect(me.view()?.submit).toBeUndefined();
    await me.openMenu();
    await me.press("Weggooien");
    await me.press("Verlengen of veranderen", "park");
    await me.press("Beloften en planning");
    me.pickDay("answerBy", "2100-03-01");
    await me.submit();
    await me.submit();
    expect(me.screen()).toContain("Bewoners horen iets op een andere dag dan beloofd.");
    expect(me.view()?.submit).toBeUndefined();
    await me.press("Veranderen");
    await me.press("Beloften en planning");
    me.type("because", "De raad vergadert later.");
    await me.submit();
    await me.submit();
    await me.submit();
    expect(me.screen()).toContain("Gepubliceerd, versie 2.");
    await town.pass(2);
    expect(resident.transcript()).toContain("Dit is de reden: De raad vergadert later.");
    expect(resident.transcript()).toContain("1 maart 2100");
  });

  it("is changed by two colleagues in one draft, and never undoes what came out meanwhile", async () => {
    await town.publish({ ...short, slug: "samen" });
    const [anna, bram] = [colleague(), colleague("UBRAM")];
    for (const [who, days] of [
      [anna, "2100-02-01"],
      [bram, "2100-02-02"],
    ] as const) {
      await who.openMenu();
      await who.press("Verlengen of veranderen", "samen");
      await who.press("Beloften en planning");
      who.pickDay("answerBy", days);
      await who.submit();
    }
    expect(await audit("samen")).toEqual(["draft UANNA", "change-draft UANNA", "change-draft UBRAM"]);
    await town.publish({ ...short, slug: "samen", closes: "2099-12-30" });
    await anna.submit();
    expect(anna.screen()).toContain("Intussen is versie 2 gepubliceerd.");
    expect(anna.view()?.submit).toBeUndefined();
  });

  it("saved without a change is no new version, and nobody is told of one", async () => {
    await town.publish({ ...short, slug: "gelijk" });
    const resident = town.person(30);
    await resident.open("gelijk");
    const me = colleague();
    await me.openMenu();
    await me.press("Verlengen of veranderen", "gelijk");
    await me.press("Beloften en planning");
    await me.submit();
    await me.submit();
    await me.submit();
    expect(me.screen()).toContain("Dit was al gepubliceerd als versie 1.");
    expect(resident.transcript()).not.toContain("veranderd");
  });

  it("is published as it was looked at: what a colleague changed meanwhile is shown first", async () => {
    await town.publish({ ...short, slug: "gelijk" });
    const [anna, bram] = [colleague(), colleague("UBRAM")];
    await anna.openMenu();
    await anna.press("Verlengen of veranderen", "gelijk");
    await anna.submit();
    await bram.openMenu();
    await bram.press("Verlengen of veranderen", "gelijk");
    await bram.press("Beloften en planning");
    bram.type("decided", "Er komt een hek.");
    await bram.submit();
    await anna.submit();
    expect(anna.screen()).toContain("Een collega veranderde dit concept terwijl u keek.");
    expect(anna.screen()).toContain("Er komt een hek.");
  });

  it("that was closed stays closed when something else is corrected", async () => {
    const { store } = town.server.program.context;
    await town.publish({ ...short, slug: "dicht" });
    const me = colleague();
    await me.openMenu();
    await me.press("Verlengen of veranderen", "dicht");
    await me.press("Beloften en planning");
    me.type("decided", "Er komt een hek.");
    await me.submit();
    await store.write([store.consultations.close("dicht", "2026-11-24")]);
    await me.submit();
    await me.submit();
    expect(me.screen()).toContain("Gepubliceerd, versie 2.");
    expect((await store.consultations.find("dicht"))?.closedOn).toBe("2026-11-24");
  });

  it("stays for whom it was once there are answers", async () => {
    await town.publish(short);
    await answerPark(town.person(2), "Meer bomen");
    const me = colleague();
    await me.openMenu();
    await me.press("Verlengen of veranderen", "park");
    await me.press("Beloften en planning");
    me.choose("audience", "Voor collega's");
    await me.submit();
    await me.submit();
    expect(me.screen()).toContain("Voor wie de vraag is, kan niet meer anders.");
  });

  it("is handed over to a colleague, and to nobody else; no new version comes of it", async () => {
    await town.publish(short);
    const me = colleague();
    await me.openMenu();
    await me.press("Overdragen", "park");
    me.pickColleague("owner", "USTRANGER");
    expect(JSON.stringify(await me.submit())).toContain("Kies een collega die in het kanaal van het team zit.");
    me.pickColleague("owner", "UBRAM");
    await me.submit();
    await me.openMenu();
    expect(me.screen()).toContain("Verantwoordelijk: <@UBRAM>");
    const running = await town.server.program.context.store.consultations.find("park");
    expect([running?.published.version, running?.owner]).toEqual([1, "UBRAM"]);
    expect((await audit("park")).at(-1)).toBe("hand-over UANNA");
  });
});
