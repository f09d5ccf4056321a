import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lexicon } from "../../../src/core/themes/seeds/lexicon.ts";
import { createThemeFinder, lexiconMark } from "../../../src/core/themes/seeds/seed-theme.ts";
import { stemsByLanguage } from "../../../src/core/themes/seeds/stems/stems.ts";
import { wordsOf } from "../../../src/core/themes/words.ts";
import { frequencies } from "../../fakes/town.ts";

const finder = () => createThemeFinder(frequencies);
const themeOf = (text: string, language = "nl") => finder()(text, language);

const texts = [
  "Meer bomen op het plein",
  "Er ligt overal troep",
  "BÓMEN graag",
  "asdf qwerty",
  "",
  "Planten bij de flat",
  "Ik weet het niet",
  "Waar moet ik parkeren?",
].map((text, i) => ({ id: i + 10, text }));

describe("themeOf", () => {
  it.each([
    ["een speeltuintje", "sport-spelen"],
    ["zwerfafval", "afval"],
    ["plasticafval", "afval"],
    ["een fietsenstalling", "fietsen"],
    ["deelfietsen", "fietsen"],
    ["parkeerplekken", "parkeren"],
    ["huurwoningen", "wonen"],
    ["kastanjebomen", "groen"],
    ["buurthuizen en een buurthuis", "ontmoeten"],
  ])("finds the theme of a compound: %s", (text, id) => expect(themeOf(text)).toBe(id));

  it.each(["bomen", "BOMEN", "Bómen", "bo\u0301men"])("folds spelling: %s", (text) =>
    expect(themeOf(text)).toBe("groen"),
  );

  it.each([
    ["We need more trees and flowers", "en", "groen"],
    ["Daha fazla ağaç ve bahçe", "tr", "groen"],
    ["Więcej drzew i kwiatów", "pl", "groen"],
    ["Більше дерев", "uk", "groen"],
    ["نريد المزيد من الأشجار", "ar", "groen"],
    ["Too much litter on the ground", "en", "afval"],
    ["Çöpler toplanmıyor", "tr", "afval"],
    ["Za dużo śmieci", "pl", "afval"],
    ["Забагато сміття", "uk", "afval"],
    ["القمامة في كل مكان", "ar", "afval"],
    ["The rent is too high", "en", "wonen"],
    ["Kiralar çok yüksek", "tr", "wonen"],
    ["Brak mieszkań", "pl", "wonen"],
    ["Мало житла", "uk", "wonen"],
    ["الإيجار مرتفع", "ar", "wonen"],
  ])("understands the languages of residents: %s", (text, language, id) => expect(themeOf(text, language)).toBe(id));

  it.each([
    ["Park yeri yok", "tr"],
    ["Parken auf dem Gehweg", "de"],
    ["Wir wollen den Park erhalten", "de"],
    ["Polizei und Kinder", "de"],
    ["More cops", "en"],
    ["Of course he should be careful", "en"],
    ["We need more trees", "nl"],
    ["Meer bomen", "en"],
  ])("knows a text by the words of its own language only: %s (%s)", (text, language) =>
    expect(themeOf(text, language)).toBe("other"),
  );

  it.each([
    "Het is druk in de Watergraafsmeer",
    "watergraafsmeer is mooi",
    "Ik woon in Parkwijk",
    "parkwijk heeft niets",
    "Groenlo vergeet ons",
    "in groenlo en omgeving",
    "Bankplein is saai",
    "op het bankplein",
    "Bij de Schoolstraat 12 gaat het mis",
    "In Tuindorp Oostzaan gebeurt nooit iets",
    "Tussen de Oude Markt en Waterland",
    "Burgemeester Roellstraat",
    "Ik kom uit Park Frankendael",
    "Bij het Gerbrandypark",
    "op de Markt",
  ])("takes the name of a place for no subject: %s", (text) => expect(themeOf(text)).toBe("other"));

  it.each([
    ["De bus naar Parkwijk komt te laat", "openbaar-vervoer"],
    ["Te veel lawaai in de Parkstraat", "veiligheid"],
    ["Bomen op het Bankplein", "groen"],
    ["Meer Groen In De Hele Buurt", "groen"],
    ["MEER GROEN", "groen"],
    ["maak er een fietsstraat van", "fietsen"],
    ["een schoolplein zonder hek", "onderwijs"],
    ["meer winkelstraten", "horeca-winkels"],
  ])("knows what is asked for at such a place: %s", (text, id) => expect(themeOf(text)).toBe(id));

  it.each([
    "statushouders",
    "het buurtschuurtje",
    "groenten",
    "honderd gasten",
    "automatisch",
    "de rechtbank",
    "ik maak mij zorgen",
    "verhuren of verraden",
    "katoen",
  ])("does not take a piece of a word for a word: %s", (text) => expect(themeOf(text)).toBe("other"));

  it.each(["", "?!", "dit moet anders", "ik vind het over het algemeen wel goed", "het is te duur geregeld", "📣"])(
    "calls it other when nothing fits: %s",
    (text) => expect(themeOf(text)).toBe("other"),
  );

  it("does not take a short stem inside a word, nor the inside of a longer stem", () => {
    expect(themeOf("over het geheel")).toBe("other");
    expect(themeOf("het ov")).toBe("openbaar-vervoer");
    expect(themeOf("trampoline")).toBe("sport-spelen");
    expect(themeOf("honderd regels")).toBe("other");
  });

  it("lets what a text asks win from the place where it asks it", () => {
    expect(themeOf("een gym in het Stadspark bij de school")).toBe("sport-spelen");
    expect(themeOf("de gemeente moet ons park behouden en groen houden")).toBe("groen");
    expect(themeOf("het nieuwe park")).toBe("groen");
  });

  it("weighs what a text says most: two words of one theme win from one of another", () => {
    expect(themeOf("bloemen en planten naast de parkeerplaats")).toBe("groen");
  });
});

it("gives a text the same theme alone as after others", () => {
  const find = finder();
  for (const { text } of texts) expect(find(text, "nl")).toBe(themeOf(text));
});

describe("lexicon", () => {
  it("ends with other, and has unique ids and a title in every language", () => {
    expect(lexicon.at(-1)).toMatchObject({ id: "other", title: { nl: "Overige onderwerpen", en: "Other subjects" } });
    expect(new Set(lexicon.map(({ id }) => id)).size).toBe(lexicon.length);
    for (const { title } of lexicon) expect(Object.keys(title)).toEqual(["nl", "en", "tr", "ar", "pl", "uk"]);
  });

  it.each(Object.entries(stemsByLanguage))("knows each word of '%s' once, and no common small one", (_, stems) => {
    const words = Object.values(stems).flatMap((line) => line.split(/\s+/).map((word) => wordsOf(word)[0] ?? ""));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    for (const word of wordsOf("de het een is in op my the and ik we er te en of ve i w na та не و من في"))
      expect(words).not.toContain(word);
    const ids = lexicon.map(({ id }) => id);
    expect(Object.keys(stems).filter((id) => id !== "" && !ids.includes(id))).toEqual([]);
  });

  it("has another mark when its rules change: raise RULES in seed-theme.ts when this fails, and write it here", () => {
    const probes = [
      ...["Bomen op het Bankplein", "groenlo", "statushouders", "kastanjebomen", "klimaatadaptief", "buurttuin"],
      ...["Zuidasspeeltuin", "de gemeente groet het park", "bossen", "bij de Tuinstad", "Meer Groen In De Buurt"],
    ];
    const placed = probes.map((text) => themeOf(text)).join(" ");
    const [rules] = lexiconMark.split("-");
    const known = "groen other other groen klimaat-energie groen sport-spelen groen groen other groen";
    expect([rules, placed]).toEqual(["2", known]);
  });
});

const pairsFile = "../shared/data/language/paraphrase-pairs-nl.json";
const ideasFolder = "../shared/data/pabulib";
const pairsAtHand = existsSync(pairsFile);
const ideasAtHand = existsSync(ideasFolder);
if (!pairsAtHand) console.warn(`SKIPPED: ${pairsFile} is not there, so no paraphrases were compared.`);
if (!ideasAtHand) console.warn(`SKIPPED: ${ideasFolder} is not there, so no real ideas were grouped.`);

describe("texts of residents", () => {
  it.skipIf(!pairsAtHand)("land in one theme with their paraphrase, at least three times out of four", () => {
    const pairs: [string, string][] = JSON.parse(readFileSync(pairsFile, "utf8"));
    const together = pairs.filter(([one, two]) => themeOf(one) !== "other" && themeOf(one) === themeOf(two));
    expect(together.length / pairs.length).toBeGreaterThanOrEqual(0.75);
  });

  it.skipIf(!ideasAtHand)("are other for at most 35 %", () => {
    const ideas = readdirSync(ideasFolder).flatMap((file) => ideasIn(readFileSync(`${ideasFolder}/${file}`, "utf8")));
    const others = ideas.filter((idea) => themeOf(idea) === "other");
    expect(ideas.length).toBeGreaterThan(100);
    expect(others.length / ideas.length).toBeLessThan(0.35);
  });
});

function ideasIn(file: string): string[] {
  const projects = file.slice(file.indexOf("\nPROJECTS"), file.indexOf("\nVOTES")).trim().split("\n").slice(2);
  return projects.map((line) => line.split(";")[3] ?? "");
}
