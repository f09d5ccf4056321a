import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLlm } from "../../src/ai/llm.ts";
import { proposeTranslations } from "../../src/core/follow-up/propose-translations.ts";
import { placeTexts } from "../../src/core/placing/place-texts.ts";
import { actForCouncil } from "../../src/core/talk/council/council-words.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { startLlm } from "../fakes/llm.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM"], { PUBLIC_URL: "https://inspraak.example.nl" });
  ({ slack, town } = running);
  await town.publish(short);
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

const colleague = (id = "UANNA") => running.colleague(id);
type Colleague = ReturnType<typeof colleague>;

async function open(me: Colleague) {
  await placeTexts(town.server.program.context);
  await me.openMenu();
  await me.press("Antwoord aan bewoners", "park");
}

async function write(me: Colleague, subject: string, words: Record<string, string>, result = "Gebeurt niet") {
  await fill(me, subject, words, result);
  return me.submit();
}

async function fill(me: Colleague, subject: string, words: Record<string, string>, result = "Gebeurt niet") {
  await me.press("Invullen", `park ${subject}`);
  enter(me, words, result);
}

function enter(me: Colleague, words: Record<string, string>, result = "Gebeurt niet") {
  me.choose("result", result);
  for (const [name, value] of Object.entries(words)) me.type(name, value);
}

/** While it takes answers, who sends the outcomes says that they know. */
async function send(me: Colleague) {
  me.choose("sure", "Ja, en hiermee is alles beantwoord");
  return me.submit();
}

async function writeNext(me: Colleague, words: string) {
  await me.press("Invullen", '"_write-next"');
  me.type("next", words);
  return me.submit();
}

const reply = { what: "Er komen geen bomen.", because: "Er is geen geld.", "decided-by": "Het college" };

describe("outcomes in Slack", () => {
  it("are written per theme, seen as a resident reads them, and told to everybody once", async () => {
    const resident = town.person(1);
    await answerPark(resident, "Meer bomen graag");
    const me = colleague();
    await open(me);
    expect(me.screen()).toContain("Groen, natuur en dieren (1)\nNog niets opgeschreven.");
    await write(me, "theme groen", reply);
    expect(me.screen()).toContain("Bewaard. Er is nog niets verstuurd.");
    expect(me.screen()).toContain("Gebeurt niet: Er komen geen bomen.");
    await writeNext(me, "In maart hoort u meer.");
    await me.press("Bekijken en versturen");
    for (const words of ["Eén bewoner krijgt dit bericht", "Dit gaat over: Groen", "Er is geen geld.", "In maart"])
      expect(me.screen()).toContain(words);
    const [one, two] = await Promise.all([send(me), send(me)]);
    expect(JSON.stringify([one, two])).toContain("Eén bewoner krijgt bericht.");
    await town.pass(2);
    const told = resident.transcript().split("Er komen geen bomen.").length - 1;
    expect(told).toBe(1);
    expect(resident.lastMessage().text).toContain('U zei: "Meer bomen graag"');
    const acts = await town.server.program.context.store.audit.ofSlug("park");
    expect(acts.map(({ act, colleague }) => `${act} ${colleague}`)).toContain("follow-up UANNA");
    await open(me);
    await me.press("Bekijken en versturen");
    await send(me);
    expect(me.screen()).toContain("Dit is al verstuurd, als versie 1.");
  });

  it("are kept step by step for every colleague; two at once lose nothing", async () => {
    await answerPark(town.person(1), "Meer bomen graag");
    const [anna, bram] = [colleague(), colleague("UBRAM")];
    await open(anna);
    await open(bram);
    await fill(anna, "theme groen", reply);
    await fill(bram, "whole", { ...reply, what: "Het park blijft zoals het is." }, "Gebeurt voor een deel");
    await Promise.all([anna.submit(), bram.submit()]);
    await open(anna);
    expect(anna.screen()).toContain("Gebeurt niet: Er komen geen bomen.");
    expect(anna.screen()).toContain("Gebeurt voor een deel: Het park blijft zoals het is.");
    await write(anna, "whole", {}, "Hierover niets melden");
    await open(bram);
    expect(bram.screen()).not.toContain("Het park blijft zoals het is.");
  });

  it("are sent as they were looked at: what a colleague changed since is read first", async () => {
    const resident = town.person(1);
    await answerPark(resident, "Meer banken");
    const [anna, bram] = [colleague(), colleague("UBRAM")];
    await open(anna);
    await write(anna, "whole", reply);
    await writeNext(anna, "Niets.");
    await anna.press("Bekijken en versturen");
    await open(bram);
    await write(bram, "whole", { ...reply, what: "Er komen veel bomen." });
    await send(anna);
    expect(anna.screen()).toContain("Een collega heeft intussen iets veranderd. Er is nog niets verstuurd.");
    expect(anna.screen()).toContain("Er komen veel bomen.");
    await town.pass(30);
    expect(resident.transcript()).not.toContain("bomen");
    await send(anna);
    await town.pass(30);
    expect(resident.transcript()).toContain("Er komen veel bomen.");
  });

  it("stand beside numbers that say until when they are counted; looking at them counts and places nothing", async () => {
    await answerPark(town.person(1), "Meer bomen graag");
    const me = colleague();
    await open(me);
    expect(me.screen()).not.toContain("geteld tot");
    await answerPark(town.person(2), "Bomen langs de weg");
    const { store } = town.server.program.context;
    const before = await store.placings.places("park");
    await me.openMenu();
    await me.press("Antwoord aan bewoners", "park");
    expect(me.screen()).toContain("Groen, natuur en dieren (1)");
    expect(me.screen()).toMatch(/De aantallen zijn geteld tot \d\d:\d\d\. Wat daarna binnenkwam, telt straks mee\./);
    await (await fetch(`http://127.0.0.1:${town.server.port}/c/park`)).text();
    expect(await store.placings.places("park")).toEqual(before);
    await open(me);
    expect(me.screen()).toContain("Groen, natuur en dieren (2)");
    expect(me.screen()).not.toContain("geteld tot");
  });

  it("are refused at the field when something is missing, and as a whole when nothing is written", async () => {
    const me = colleague();
    await open(me);
    await me.press("Bekijken en versturen");
    expect(me.screen()).toContain("Vul eerst minstens één onderwerp in");
    await me.press("Terug naar de lijst");
    expect(await write(me, "whole", { ...reply, because: "" })).toEqual({
      response_action: "errors",
      errors: { [me.fieldNamed("because")]: expect.stringContaining("300 tekens") },
    });
    enter(me, { ...reply, link: "besluit.pdf" });
    expect(await me.submit()).toMatchObject({
      errors: { [me.fieldNamed("link")]: "Een link begint met https://" },
    });
  });
});

describe("outcomes in the languages of a consultation", () => {
  const english = {
    "whole what": "No trees will come.",
    "whole because": "There is no money.",
    "whole decided-by": "The board",
    next: "You will hear more in March.",
  };

  async function answerInEnglish() {
    const resident = town.person(1);
    await answerPark(resident, "Meer bomen graag");
    await resident.write("/taal");
    await resident.press("English");
    return resident;
  }

  async function begin(me: Colleague) {
    await open(me);
    await write(me, "whole", reply);
    await writeNext(me, "In maart hoort u meer.");
  }

  it("are written beside the Dutch, and told in a language only when all of it is there", async () => {
    const resident = await answerInEnglish();
    const me = colleague();
    await begin(me);
    expect(me.screen()).toContain("English\nNog niet vertaald.");
    await me.press("Invullen", "park en");
    expect(me.screen()).toContain("Schrijf op wat er staat in: English.");
    me.type("whole what en", "No trees will come.");
    await me.submit();
    expect(me.screen()).toContain("English\n1 van de 4 teksten zijn vertaald.");
    await me.press("Bekijken en versturen");
    expect(me.screen()).toContain("wie Engels, Turks leest");
    await me.press("Terug naar de lijst");
    await me.press("Invullen", "park en");
    for (const [path, words] of Object.entries(english)) me.type(`${path} en`, words);
    await me.submit();
    expect(me.screen()).toContain("English\nVertaald.");
    await me.press("Bekijken en versturen");
    expect(me.screen()).toContain("wie Turks leest");
    await send(me);
    await town.pass(2);
    expect(resident.lastMessage().text).toContain("There is no money.");
    expect(resident.lastMessage().text).not.toMatch(/computer|geld/);
  });

  it("are proposed by a model where there is one, and go out as a machine's only after a colleague stored them", async () => {
    const { context } = town.server.program;
    const llm = await startLlm();
    Object.assign(context, { llm: createLlm({ key: "k", baseUrl: llm.url, model: "fake-1" }) });
    const meant: Record<string, string> = {
      "Er komen geen bomen.": "There will be no trees at all.",
      "Er is geen geld.": "There is no money for it now.",
      "Het college": "The board of the town",
      "In maart hoort u meer.": "You will hear more about it in March.",
    };
    llm.translate = ({ texts }) => texts.map(({ number, text }) => ({ number, text: meant[text] ?? "" }));
    const resident = await answerInEnglish();
    const me = colleague();
    await begin(me);
    for (const calls of [1, 2, 2]) {
      await proposeTranslations(context);
      expect(llm.requests).toHaveLength(calls);
    }
    await open(me);
    expect(me.screen()).toContain("English\nNog niet vertaald.");
    await me.press("Invullen", "park en");
    expect(me.screen()).toContain("AI stelde hier woorden voor.");
    await me.submit();
    expect(me.screen()).toContain("English\nVertaald door een computer.");
    await me.press("Bekijken en versturen");
    await send(me);
    await town.pass(2);
    const told = resident.lastMessage().text;
    expect(told).toContain("There is no money for it now.");
    expect(told).toContain("A computer translated this answer.");
    await llm.close();
  });
});

describe("what a councillor says", () => {
  it("is passed on once, to the people of one theme, and to nobody who withdrew", async () => {
    const [trees, bus, gone] = [town.person(1), town.person(2), town.person(3)];
    await answerPark(trees, "Meer bomen graag");
    await answerPark(bus, "De bus komt te laat");
    await answerPark(gone, "Bomen in de straat");
    const { context } = town.server.program;
    const wish = { slug: "park", kind: "takes-up" as const, words: "Ik dien een motie in.", name: "Femke Smit" };
    await actForCouncil(wish, { by: "UFEMKE", key: "act 1" }, context);
    await town.pass(2);
    await gone.write("/vergeet");
    await gone.press("Wis alles van mij");
    await placeTexts(context);
    const [anna, bram] = [colleague(), colleague("UBRAM")];
    for (const each of [anna, bram]) {
      await each.press("Doorgeven aan bewoners");
      expect(each.screen()).toContain("Een raadslid gaat iets doen met");
      each.choose("to", "Groen");
    }
    const answers = await Promise.all([anna.submit(), bram.submit()]);
    expect(JSON.stringify(answers)).toContain("Bewoners krijgen dit bericht.");
    expect(JSON.stringify(answers)).toContain("Dit is al doorgegeven.");
    await town.pass(2);
    expect(trees.lastMessage().text).toContain("Ik dien een motie in.\n\nFemke Smit");
    for (const person of [bus, gone]) expect(person.transcript()).not.toContain("motie");
  });
});
