import { describe, expect, it } from "vitest";
import type { Published } from "../../../src/core/model/consultation/consultation.ts";
import { question } from "../../../src/core/model/session/ask.ts";
import { invite } from "../../../src/core/model/session/session.ts";
import { understand, understandLabel } from "../../../src/core/understand/understand.ts";
import { wide } from "../../fakes/consultations.ts";
import { texts } from "../../fakes/town.ts";

const c: Published = { ...wide, version: 1 };
const messageOf = (id: string) => {
  const asked = c.questions.find((each) => each.id === id);
  if (!asked) throw new Error(id);
  return question(invite(c, "token12345", "nl"), asked, c);
};
const meant = (words: string, id = "auto") => understand(words, messageOf(id), c, texts)?.press.optionId;

describe("typed words at a closed question", () => {
  it.each([
    ["ja", "ja"],
    ["JA!!", "ja"],
    ["jaaa", "ja"],
    ["Yes", "ja"],
    ["evet", "ja"],
    ["так", "ja"],
    ["نعم", "ja"],
    ["nee", "nee"],
    ["no", "nee"],
    ["hayir", "nee"],
    ["Alleen overdag", "soms"],
    ["aleen overdag", "soms"],
    ["allen overdagg", "soms"],
    ["tylko w dzien", "soms"],
    ["2", "nee"],
    ["2)", "nee"],
    ["c", "soms"],
    ["B.", "nee"],
    ["٣", "soms"],
    ["۳", "soms"],
    ["overslaan", "_skip"],
    ["skip", "_skip"],
    ["atla", "_skip"],
    ["👍🏽", "ja"],
  ])("“%s” means %s", (words, option) => expect(meant(words)).toBe(option));

  it.each(["", "🙂", "misschien", "4", "d", "overdag"])("“%s” means no option", (words) =>
    expect(meant(words)).toBeUndefined(),
  );

  it("mean a vote in every language", () => {
    for (const agree of ["Eens!", "agree", "katılıyorum", "zgadzam się", "موافق"])
      expect(meant(agree, "stellingen")).toBe("s1=1");
    expect(meant("oneens", "stellingen")).toBe("s1=-1");
    expect(meant("weet ik niet", "stellingen")).toBe("s1=0");
  });

  it("mean the number of a scale, and a neighbourhood but for a slip", () => {
    expect(meant("4", "mooi")).toBe("4");
    expect(meant("6", "mooi")).toBeUndefined();
    expect(meant("centrun", "buurt")).toBe("centrum");
  });
});

it("where words of one's own are asked, only a button's whole label means that button", () => {
  const label = (words: string) => understandLabel(words, messageOf("meer"), c, texts)?.optionId;
  expect(label("Overslaan")).toBe("_skip");
  expect(label("Overslan")).toBeUndefined();
  expect(label("1")).toBeUndefined();
  expect(label("ja")).toBeUndefined();
});
