import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isPlain } from "../../../src/core/plain/check-plain.ts";
import { sentences, wordsOf } from "../../../src/core/plain/sentences.ts";
import { root } from "../../fakes/consultations.ts";
import { searchAll } from "../../fakes/hostile-texts.ts";
import { checkPlain } from "../../fakes/town.ts";

/** Written for this test: how town halls write, and how they could. */
const bureaucratic = [
  "Gelet op de vigerende omgevingsvisie achten wij de beoogde herinrichting van de openbare ruimte wenselijk.",
  "Indien u bezwaar heeft tegen onderhavige beschikking, kunt u een gemotiveerd bezwaarschrift indienen bij het bestuursorgaan.",
  "Teneinde het draagvlak te inventariseren wordt thans een participatietraject met stakeholders doorlopen.",
  "Het college is voornemens de handhaving inzake bijplaatsingen te intensiveren conform het beleidskader.",
  "Ten behoeve van de realisatie dient de ontsluiting van het plangebied nader te worden uitgewerkt.",
  "De gemeenteraad stelt de kaders vast, alvorens tot implementatie van de klimaatadaptatie wordt overgegaan.",
  "Met betrekking tot de mobiliteit in het centrum zijn er diverse scenario's verkend.",
  "Uw zienswijze wordt betrokken bij de integrale afweging omtrent het ontwerpbestemmingsplan.",
  "Derhalve zullen wij de evaluatie van de proef eerst bespreken met belanghebbenden.",
  "Wij faciliteren initiatiefnemers bij het opstellen van een programma van eisen.",
  "De aanvrager wordt verzocht de bescheiden tijdig aan te leveren.",
  "Besluitvorming over de gefaseerde uitvoering volgt in het derde kwartaal.",
];
const plain = [
  "Er komen nieuwe bankjes in het park.",
  "Wilt u meer bomen in uw straat?",
  "De weg gaat in maart drie weken dicht.",
  "U kunt tot 10 januari zeggen wat u vindt.",
  "Wij vertellen u in februari wat de gemeente met de antwoorden doet.",
  "Er mogen geen auto's meer op het plein.",
  "De school krijgt een nieuw dak.",
  "Wat moet er anders bij de speeltuin?",
  "Veel mensen vinden de bus te duur.",
  "Het zwembad blijft open, ook op zondag.",
  "U mag boos zijn. Zeg gerust wat er mis is.",
  "De bus stopt straks niet meer bij het oude station.",
];

describe("how plain a text is", () => {
  it("is level 1 or 2 for plain sentences, and 3 or 4 for those of town halls", () => {
    expect(plain.filter((text) => !isPlain(checkPlain(text, "nl")))).toEqual([]);
    expect(bureaucratic.filter((text) => checkPlain(text, "nl").level <= 2)).toEqual([]);
  });

  it("finds jargon in at least nine of twelve texts of town halls, and in no plain one", () => {
    expect(bureaucratic.filter((text) => checkPlain(text, "nl").jargon.length > 0).length).toBeGreaterThanOrEqual(9);
    expect(plain.filter((text) => checkPlain(text, "nl").jargon.length > 0)).toEqual([]);
  });

  it("is never easy with a sentence of more than twenty words", () => {
    const long = `${"Wij gaan met u naar het park en dan zien wij wat er kan ".repeat(2).trim()}.`;
    expect(checkPlain(long, "nl")).toMatchObject({ level: 3, longSentences: [long] });
  });

  it("names words of town halls with plain ones, as whole words and in their own language only", () => {
    expect(checkPlain("Derhalve evalueren wij in het kader van participatie.", "nl").jargon).toEqual([
      { word: "derhalve", plain: "daarom" },
      { word: "in het kader van", plain: "voor" },
      { word: "evalueren", plain: "terugkijken" },
      { word: "participatie", plain: "meedoen" },
    ]);
    expect(checkPlain("Welke kleur krijgt de dochter?", "nl").jargon).toEqual([]);
    expect(checkPlain("We commence in order to end.", "nl").jargon).toEqual([]);
    expect(checkPlain("We commence.", "en").jargon).toEqual([{ word: "commence", plain: "start" }]);
  });

  it("names rare words, but no names of people and places, and no words made of known parts", () => {
    const { rareWords } = checkPlain(
      "Wij vragen Fatima uit Oud-Zuilen naar de speeltuinbankjes en de ecohydrologie.",
      "nl",
    );
    expect(rareWords).toEqual(["ecohydrologie"]);
  });

  it("goes for English with English words", () => {
    expect(isPlain(checkPlain("Do you want more trees in your street?", "en"))).toBe(true);
    const hard =
      "Pursuant to the prevailing regulations, stakeholders shall facilitate the implementation of mobility measures.";
    expect(checkPlain(hard, "en").level).toBeGreaterThanOrEqual(3);
  });

  it("says nothing is hard about nothing", () => {
    expect(checkPlain("", "nl")).toMatchObject({
      level: 1,
      hardness: 0,
      longestSentenceWords: 0,
      jargon: [],
      rareWords: [],
    });
  });
});

describe("abbreviations and addresses", () => {
  it("do not make one long sentence into many short ones, and most are better written out", () => {
    const text =
      "De gemeente gaat i.o.m. de bewoners van o.a. de Kerkstraat nr. 3 t/m nr. 20 en bijv. de Dorpsstraat a.d.h.v. een " +
      "plan dat ca. 5 jr. duurt de stoep, d.w.z. het pad naast de weg, m.b.t. de breedte en m.u.v. de hoek aanpassen.";
    const report = checkPlain(text, "nl");
    expect(report).toMatchObject({ longSentences: [text], longestSentenceWords: 43 });
    expect(report.level).toBeGreaterThanOrEqual(3);
    expect(report.jargon).toContainEqual({ word: "i.o.m", plain: "samen met" });
    expect(report.rareWords).toEqual([]);
  });

  it.each<[text: string, ...sentences: string[]]>([
    ["Wij bellen dhr. De Vries en mevr. Bos. Zij wonen er.", "Wij bellen dhr. De Vries en mevr. Bos.", "Zij wonen er."],
    ["Er komen bankjes enz. De bouw begint.", "Er komen bankjes enz.", "De bouw begint."],
    ["Er komen bankjes enz. en bomen.", "Er komen bankjes enz. en bomen."],
    ["Het duurt ca. 5 weken. Dan is het klaar.", "Het duurt ca. 5 weken.", "Dan is het klaar."],
    ["ik wil bomen. ook een bankje.", "ik wil bomen.", "ook een bankje."],
    ["Lees nr. 3\nof i.p.v.\nnr. 4", "Lees nr. 3", "of i.p.v.", "nr. 4"],
    ["Kijk op www.proefstad.nl. Daar leest u meer.", "Kijk op www.proefstad.nl.", "Daar leest u meer."],
    ["We like art. The bus comes at 9 a.m. on Mondays.", "We like art.", "The bus comes at 9 a.m. on Mondays."],
  ])("end no sentence but where one ends: %s", (text, ...expected) => expect(sentences(text)).toEqual(expected));

  it("count as no words where they are addresses, and as one where they are abbreviations", () => {
    const url = "https://www.proefstad.nl/projecten/herinrichting-stationsgebied-fase-2?utm_source=brief&id=12";
    expect(isPlain(checkPlain(`Kijk op ${url} voor meer.`, "nl"))).toBe(true);
    expect(wordsOf(`Kijk op ${url}, mail info@proefstad.nl of ga naar proefstad.nl/plannen.`)).toEqual([
      "Kijk",
      "op",
      "mail",
      "of",
      "ga",
      "naar",
    ]);
    expect(wordsOf("U kunt t/m 3 mei i.o.m. ons reageren")).toHaveLength(8);
    expect(isPlain(checkPlain("U kunt t/m 3 mei reageren.", "nl"))).toBe(true);
  });
});

it("checks the longest and strangest texts to their end", () => {
  expect(searchAll((text) => checkPlain(text, "nl"))).toBeGreaterThan(50);
}, 60_000);

const data = path.join(root, "../shared/data/language");
const isThere = existsSync(data);
if (!isThere) console.warn("SKIPPED: the sentence pairs of RVO are not here, so the level is not compared with them");

describe.runIf(isThere)("of pairs that people rewrote", () => {
  type Pair = { hard: string; plain: string };
  const read = (file: string) => JSON.parse(readFileSync(path.join(data, file), "utf8"));
  const share = (pairs: Pair[]) => {
    const { length } = pairs.filter(
      ({ hard, plain: easy }) => checkPlain(hard, "nl").hardness >= checkPlain(easy, "nl").hardness + 1,
    );
    return length / pairs.length;
  };

  it("the plain one is easier in at least 85 of 100 of RVO's, and in all of a town's", () => {
    const rvo: Pair[] = read("rvo-begrijpelijke-taal.json").sentence_pairs;
    expect(share(rvo.filter(({ hard }) => hard !== ""))).toBeGreaterThanOrEqual(0.85);
    const town: Pair[] = read("municipal-plain-pairs.json");
    expect(share(town)).toBe(1);
    expect(town.filter(({ plain: easy }) => checkPlain(easy, "nl").level > 2)).toEqual([]);
  });
});
