import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lexicon } from "../../../src/core/themes/lexicon.ts";
import { createThemeFinder } from "../../../src/core/themes/seed-theme.ts";
import { wordsOf } from "../../../src/core/themes/words.ts";

const themeOf = (text: string) => createThemeFinder()(text);

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
    ["We need more trees and flowers", "groen"],
    ["Daha fazla ağaç ve bahçe", "groen"],
    ["Więcej drzew i kwiatów", "groen"],
    ["Більше дерев", "groen"],
    ["نريد المزيد من الأشجار", "groen"],
    ["Too much litter on the ground", "afval"],
    ["Çöpler toplanmıyor", "afval"],
    ["Za dużo śmieci", "afval"],
    ["Забагато сміття", "afval"],
    ["القمامة في كل مكان", "afval"],
    ["The rent is too high", "wonen"],
    ["Kiralar çok yüksek", "wonen"],
    ["Brak mieszkań", "wonen"],
    ["Мало житла", "wonen"],
    ["الإيجار مرتفع", "wonen"],
  ])("understands the languages of residents: %s", (text, id) => expect(themeOf(text)).toBe(id));

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
  const find = createThemeFinder();
  for (const { text } of texts) expect(find(text)).toBe(themeOf(text));
});

describe("lexicon", () => {
  it("ends with other, and has unique ids and a title in both languages", () => {
    expect(lexicon.at(-1)).toEqual({
      id: "other",
      title: { nl: "Overige onderwerpen", en: "Other subjects" },
      stems: [],
    });
    expect(new Set(lexicon.map(({ id }) => id)).size).toBe(lexicon.length);
    for (const { title } of lexicon) expect(title.nl && title.en).toBeTruthy();
  });

  it("gives no stem to two themes, and none to a common small word", () => {
    const stems = lexicon.flatMap((theme) => [...new Set(theme.stems.flatMap(wordsOf))]);
    expect(stems.filter((stem, i) => stems.indexOf(stem) !== i)).toEqual([]);
    for (const word of wordsOf("de het een is in op my the and ik we er te en of ve i w na та не و من في")) {
      expect(stems).not.toContain(word);
    }
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
