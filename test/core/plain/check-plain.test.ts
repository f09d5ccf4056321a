import { describe, expect, it } from "vitest";
import { checkPlain } from "../../../src/core/plain/check-plain.ts";

describe("how plain a text is", () => {
  it.each([
    ["Wilt u meer bomen op het plein?", 1],
    ["Welke speeltoestellen wilt u in het park?", 1],
    ["De fietsers moeten straks langs de school rijden.", 2],
    ["Duurzaamheidsdoelstellingen en klimaatadaptatie vereisen gebiedsontwikkeling.", 4],
  ] as const)("%s: level %i at most or at least", (text, level) => {
    const report = checkPlain(text, "nl");
    if (level <= 2) expect(report.level).toBeLessThanOrEqual(2);
    else expect(report.level).toBe(4);
  });

  it("is never easy with a sentence of more than twenty words", () => {
    const long = `${"Wij gaan met u naar het park en dan zien wij wat er kan ".repeat(2).trim()}.`;
    expect(checkPlain(long, "nl")).toMatchObject({ level: 3, longSentences: [long] });
  });

  it("names words of town halls with plain ones, as whole words and in their own language only", () => {
    expect(checkPlain("Derhalve evalueren wij in het kader van participatie.", "nl").jargon).toEqual([
      { word: "derhalve", plain: "daarom" },
      { word: "evalueren", plain: "terugkijken" },
      { word: "in het kader van", plain: "voor" },
      { word: "participatie", plain: "meedoen" },
    ]);
    expect(checkPlain("Welke kleur krijgt de dochter?", "nl").jargon).toEqual([]);
    expect(checkPlain("We commence in order to end.", "nl").jargon).toEqual([]);
    expect(checkPlain("We commence.", "en").jargon).toEqual([{ word: "commence", plain: "start" }]);
  });

  it("says nothing is hard about nothing", () => {
    expect(checkPlain("", "nl")).toEqual({ level: 1, longestSentenceWords: 0, longSentences: [], jargon: [] });
  });
});
