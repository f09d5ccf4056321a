import { describe, expect, it } from "vitest";
import { clausesOf } from "../../../src/core/points/reading/clauses.ts";
import { canStand } from "../../../src/core/points/reading/direction/halves.ts";

const clauses = (text: string, language = "nl") => clausesOf(text, (part, lead) => canStand(part, language, lead));
const texts = (text: string, language?: string) => clauses(text, language).map((clause) => clause.text);

describe("clauses", () => {
  it("are literal pieces of the answer", () => {
    const answer = "Meer bomen graag!! En houd het zand, maar  haal de wip weg: die is stuk.";
    for (const text of texts(answer)) expect(answer).toContain(text);
    expect(texts(answer)).toEqual(["Meer bomen graag", "houd het zand", "haal de wip weg", "die is stuk"]);
  });

  it("are cut at 'en' where both sides are wishes, and not where it joins two things", () => {
    expect(texts("Zet een hek om de tuin en laat de honden buiten.")).toHaveLength(2);
    expect(texts("De bomen en de banken moeten blijven.")).toEqual(["De bomen en de banken moeten blijven"]);
  });

  it.each([
    ["nl", "De kermis is lelijk en maakt lawaai", "the subject"],
    ["nl", "Ik fiets veel en neem de bus niet", "who does it"],
    ["nl", "Meer bomen en struiken moeten er komen", "the verb"],
    ["en", "Noise rules should be made and enforced in the county as they are in the city", "the subject"],
    ["en", "Shops should be told to offer and use paper bags", "the subject"],
    ["en", "More trees and shrubs must be planted", "the verb"],
    ["de", "Die Bäume sind alt und müssen weg", "the subject"],
  ])("are not cut at 'en' where the second half lacks something: in %s '%s' it is %s", (language, text) => {
    expect(texts(text, language)).toEqual([text]);
  });

  it.each([
    ["nl", "Minder auto's en een park voor de buurt, dan is het goed"],
    ["nl", "De bus moet vaker en de halte is te klein"],
    ["en", "The park is too small and the trees are old"],
    ["en", "Close the gate and build a bridge"],
    ["de", "Der Abstand muss größer sein und die Nachbarn sollen mitreden"],
  ])("are cut at 'en' where each half says something by itself: in %s '%s'", (language, text) => {
    expect(texts(text, language)).toHaveLength(2);
  });

  it("are not cut inside 'als ze maar' or 'alleen maar'", () => {
    expect(texts("Honden mogen mee als ze maar aan de lijn zijn.")).toHaveLength(1);
    expect(texts("Dat geeft alleen maar ruzie.")).toHaveLength(1);
  });

  it.each([
    ["Moet er een hek om?", "is asked"],
    ["Het is te duur. Dat klopt niet.", "is taken back"],
    ["De bomen mogen weg. Daar ben ik het niet mee eens.", "is taken back"],
  ])("%s: what %s is doubted", (text) => {
    expect(clauses(text)[0]?.isTakenBack || clauses(text)[0]?.isAsked).toBe(true);
  });

  it.each(["\u200f", "a", ",", " en ", ".", "?", "!"])(
    "of a long answer of only %j are at most one empty wish",
    (sign) => {
      expect(clauses(sign.repeat(16_000)).length).toBeLessThan(2);
    },
  );
});
