import { describe, expect, it } from "vitest";
import {
  MOST_CARD_WORDS,
  MOST_FIRST_WORDS,
  readingLengths,
} from "../../../../src/core/consultation/read/reading-length.ts";
import { fromFile } from "../../../fakes/consultations.ts";
import { texts } from "../../../fakes/town.ts";

describe.each(["examples/markt-autoluw.yaml", "examples/speelplek.yaml"])("%s", (file) => {
  const lengths = readingLengths(fromFile(file), texts);

  it("is in all six languages and plain Dutch", () => {
    expect(lengths.map(({ language }) => language).toSorted()).toEqual([
      "ar",
      "en",
      "nl",
      "nl-simple",
      "pl",
      "tr",
      "uk",
    ]);
  });

  it("is read to the first tap in at most 35 words, and to the first answer in 50 more", () => {
    console.info([file, ...lengths.map((each) => JSON.stringify(each))].join("\n"));
    for (const { language, card, first } of lengths) {
      expect({ language, card: card <= MOST_CARD_WORDS, words: card }).toMatchObject({ card: true });
      expect({ language, first: first <= MOST_FIRST_WORDS, words: first }).toMatchObject({ first: true });
    }
  });
});
