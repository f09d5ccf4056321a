import { describe, expect, it } from "vitest";
import { recurringThemes, type Text, tellingReader } from "../../../src/core/themes/recurring.ts";
import { finish } from "../../../src/core/themes/work.ts";
import { frequencies } from "../../fakes/town.ts";

const themesIn = (texts: Text[], fewest: number) => finish(recurringThemes(texts, fewest, tellingReader(frequencies)));
const find = (texts: string[], fewest = 3, language = "nl") =>
  themesIn(
    texts.map((text, id) => ({ id, text, person: `p${id}`, language })),
    fewest,
  );

const texts = [
  "Er moet een molen blijven draaien",
  "De molen is ons symbool",
  "Laat de molens met rust",
  "Ik wil een loterij",
  "Weer een loterij graag",
  "De loterij was vroeger altijd leuk",
  "Een loterij en een molen",
  "Ik weet het niet",
];

describe("subjects that keep coming back", () => {
  it("are called by the word that people use for them, the largest first, and hold every text once", () => {
    expect(find(texts)).toEqual([
      { id: "word-loterij", title: "Loterij", ids: [3, 4, 5, 6] },
      { id: "word-mol", title: "Molen", ids: [0, 1, 2] },
    ]);
  });

  it("keep their id and name when more texts come, in whatever order", () => {
    const more = [...texts, "Een molen erbij", "Molens zijn mooi"].toReversed();
    expect(
      find(more)
        .map(({ id, title }) => `${id} ${title}`)
        .sort(),
    ).toEqual(["word-loterij Loterij", "word-mol Molen"]);
  });

  it("need enough people: one person who says it often is no group", () => {
    const one = texts.map((text, id) => ({ id, text, person: "p", language: "nl" }));
    expect(themesIn(one, 3)).toEqual([]);
    expect(find(texts, 5)).toEqual([]);
  });

  it("are never called after a person, a street or a word that says nothing", () => {
    expect(find(["Vraag het aan Fatima", "Ja, vraag Fatima maar", "Ook ik ken Fatima wel"])).toEqual([]);
    expect(find(["goed zo", "heel goed", "het is goed", "dat is goed"])).toEqual([]);
  });

  it.each([
    ["should", "nl", ["It should stay", "They should listen", "Why should that be", "That should change"]],
    ["should", "en", ["It should stay", "They should listen", "Why should that be", "That should change"]],
    ["noord", "nl", ["In Noord", "Kom naar noord", "Hier in noord ook", "Weer noord"]],
    ["a word of a language that we know no words of", "de", ["Ein Molen", "Der Molen", "Kein Molen", "Molen"]],
  ])("are never called %s in a text in '%s'", (_, language, said) => expect(find(said, 3, language)).toEqual([]));

  it("are called by a word that is rare in their own language", () => {
    const said = ["A windmill would be nice", "No windmill please", "That windmill is old"];
    expect(find(said, 3, "en").map(({ title }) => title)).toEqual(["Windmill"]);
  });

  it("of 20,000 texts are found in seconds", () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `${texts[n % texts.length]} ${n}`);
    expect(find(many, 5).map(({ title }) => title)).toContain("Loterij");
  });
});
