import { describe, expect, it } from "vitest";
import { chooseQuotes } from "../../../src/core/themes/quotes.ts";

const toTexts = (texts: string[]) => texts.map((text, id) => ({ id, text }));
const quotesOf = (texts: string[]) => chooseQuotes(toTexts(texts), () => true).map(({ text }) => text);

describe("the quotes of a theme", () => {
  it("tell of the few who disagree beside the many, whichever side they are on", () => {
    const many = Array.from({ length: 30 }, (_, n) => `Meer bomen in straat nummer zo ${n}`);
    const few = "bomen hoeven van mij nie, wil geen blad op me auto";
    expect(quotesOf([...many, few])).toContain(few);
    expect(quotesOf([few, ...many])).toContain(few);
    const against = Array.from({ length: 30 }, (_, n) => `Geen terras meer op het plein ${n}`);
    const lone = "Ik zit daar graag op het terras";
    expect(quotesOf([...against, lone])).toContain(lone);
    expect(quotesOf([...many, few])).toHaveLength(3);
  });

  it("tell both sides by what people chose, also when their words sound alike", () => {
    const texts = Array.from({ length: 20 }, (_, id) => ({
      id,
      text: `de auto is hier wel belangrijk ${id}`,
      side: id === 13 ? "nee" : "ja",
    }));
    expect(chooseQuotes(texts, () => true).map(({ answerId }) => answerId)).toContain(13);
  });

  it("cover the theme: each of its three subjects is heard, however many write about the first one", () => {
    const bins = Array.from({ length: 20 }, (_, n) => `De vuilnisbakken zitten altijd vol ${n}`);
    const rats = Array.from({ length: 4 }, (_, n) => `Er lopen ratten door onze achtertuin ${n}`);
    const glass = Array.from({ length: 4 }, (_, n) => `Bij de speelplek ligt gebroken glas ${n}`);
    const quotes = quotesOf([...bins, ...rats, ...glass]).join("\n");
    for (const word of ["vuilnisbakken", "ratten", "glas"]) expect(quotes).toContain(word);
  });

  it("come from rough and short texts as often as from neat and long ones", () => {
    const neat = (n: number) =>
      `Het zou goed zijn als de gemeente hier meer bomen plant, want in de zomer is het op het plein veel te warm (${n}).`;
    const rough = (n: number) => `meer bommen graag tis te wrm op et plijn ${n}`;
    const shares = Array.from({ length: 20 }, (_, round) => {
      const texts = Array.from({ length: 16 }, (_, n) => ((n * 7 + round) % 16 < 8 ? neat(n) : rough(n)));
      const quotes = quotesOf(texts);
      return quotes.filter((quote) => quote.startsWith("meer")).length / quotes.length;
    });
    const share = shares.reduce((sum, each) => sum + each, 0) / shares.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  it("hold nothing that may not be quoted, however much of it there is; what may be steps in", () => {
    const numbers = Array.from({ length: 400 }, (_, n) => `Bel mij over de bomen op nummer ${n}`);
    const [one, other] = ["Meer bomen langs het water", "Een boom bij de school"];
    const quotes = chooseQuotes(toTexts([...numbers, one, ...numbers, other]), (text) => !text.startsWith("Bel"));
    expect(quotes.map(({ text }) => text)).toEqual([one, other]);
  });

  it("stand for those who may not be quoted too", () => {
    const many = Array.from({ length: 20 }, (_, n) => `Bel mij over de vuilnisbakken op nummer ${n}`);
    const texts = [
      "De vuilnisbakken zitten altijd vol",
      ...many,
      "Er lopen ratten",
      "Glas bij de speelplek",
      "Een hek",
    ];
    const quotes = chooseQuotes(toTexts(texts), (text) => !text.startsWith("Bel"));
    expect(quotes[0]?.text).toBe(texts[0]);
  });

  it("are the same for the same texts, in the order in which they came in", () => {
    const texts = toTexts(["een bankje", "twee bankjes", "een boom", "meer schaduw", "bankje bij de boom"]);
    const ids = chooseQuotes(texts, () => true).map(({ answerId }) => answerId);
    expect(chooseQuotes(texts, () => true).map(({ answerId }) => answerId)).toEqual(ids);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  });
});
