import { describe, expect, it } from "vitest";
import { mask } from "../../../src/core/privacy/mask.ts";

describe("names", () => {
  it("give way to a label, and all other words stay", () => {
    expect(mask("Mijn naam is Willem van den Broek, ik heb een winkel")).toBe("Mijn naam is [naam], ik heb een winkel");
    expect(mask("MIJN NAAM IS PIET JANSEN EN IK WIL BOMEN")).toBe("MIJN NAAM IS [naam] EN IK WIL BOMEN");
    expect(mask("geboren op 12 maart 1958, paspoort NX4B7K2D1")).toBe(
      "geboren op [geboortedatum], paspoort [documentnummer]",
    );
  });

  it("are found at the head of a line, in brackets and with who says something", () => {
    expect(mask("Jan Smit hier. Ik wil bomen")).toBe("[naam] hier. Ik wil bomen");
    expect(mask("Een goed plan (P. Jansen)")).toBe("Een goed plan ([naam])");
    expect(mask("Meer bomen, zegt Fatima El Amrani")).toBe("Meer bomen, zegt [naam]");
    expect(mask("Nieuw Plein hier. Meer groen (zie B. Plan)")).toBe("Nieuw Plein hier. Meer groen (zie B. Plan)");
  });

  it("stay when they are those of office holders", () => {
    const words = "wethouder De Boer en mijn buurman Henk";
    expect(mask(words)).toBe("wethouder [naam] en mijn buurman [naam]");
    expect(mask(words, ["De Boer"])).toBe("wethouder De Boer en mijn buurman [naam]");
  });
});
