import { describe, expect, it } from "vitest";
import { clausesOf } from "../../../src/core/points/reading/clauses.ts";
import { canStand } from "../../../src/core/points/reading/halves.ts";

const clauses = (text: string) => clausesOf(text, (part) => canStand(part, "nl"));
const texts = (text: string) => clauses(text).map((clause) => clause.text);

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
