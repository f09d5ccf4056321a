import { expect, it } from "vitest";
import { chooseQuotes } from "../../../src/core/themes/quotes.ts";

const quotesOf = (texts: string[]) => chooseQuotes(texts.map((text, id) => ({ id, text }))).map(({ text }) => text);

it("quotes the few who disagree beside the many, whichever side they are on", () => {
  const many = Array.from({ length: 30 }, (_, n) => `Meer bomen in straat nummer zo ${n}`);
  const few = "bomen hoeven van mij nie, wil geen blad op me auto";
  expect(quotesOf([...many, few])).toContain(few);
  expect(quotesOf([few, ...many])).toContain(few);
  const against = Array.from({ length: 30 }, (_, n) => `Geen terras meer op het plein ${n}`);
  const lone = "Ik zit daar graag op het terras";
  expect(quotesOf([...against, lone])).toContain(lone);
  expect(quotesOf([...many, few])).toHaveLength(3);
});

it("leaves the choice to the order in which they came where nobody disagrees", () => {
  expect(quotesOf(["a b", "c d", "e f", "g h", "i j", "k l"])).toEqual(["c d", "g h", "k l"]);
});
