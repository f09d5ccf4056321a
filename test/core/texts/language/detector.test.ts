import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { eld } from "eld/small";
import { describe, expect, it } from "vitest";
import { detect } from "../../../../src/core/texts/language/detector.ts";
import known from "../../../../src/core/texts/words/ngrams.json" with { type: "json" };
import { root } from "../../../fakes/consultations.ts";

/** Our own texts in six languages, and what residents say in the fixtures and transcripts. */
const texts = ["src/core/texts", "test/fixtures", "test/transcripts"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ftl|txt|tsv)$/.test(name))
    .flatMap((name) => readFileSync(path.join(root, folder, name), "utf8").split("\n")),
);

/** What eld finds, among the languages that we know. */
function foundByEld(text: string): string | undefined {
  const found = eld.detect(text);
  return found.language && found.isReliable() ? found.language : undefined;
}

describe("the language of a text", () => {
  it("is what eld finds with the same n-grams, line by line", () => {
    eld.setLanguageSubset(Object.keys(known.languages));
    const found = texts.map((text) => ({ text, ours: detect(text), theirs: foundByEld(text) }));
    expect(found.filter(({ theirs }) => theirs !== undefined).length).toBeGreaterThan(2000);
    expect(found.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  });

  it.each([
    ["nl", "De stoep voor het station is te smal voor een kinderwagen."],
    ["en", "The pavement in front of the station is too narrow for a pram."],
    ["tr", "İstasyonun önündeki kaldırım bebek arabası için çok dar."],
    ["ar", "الرصيف أمام المحطة ضيق جدا لعربة الأطفال."],
    ["pl", "Chodnik przed dworcem jest za wąski dla wózka dziecięcego."],
    ["uk", "Тротуар перед вокзалом занадто вузький для дитячого візка."],
  ])("is %s where it clearly is", (language, text) => {
    expect(detect(text)).toBe(language);
  });

  it.each(["", "ja", "12 34 56 78", "xqzw kvvj pqqx zzkw"])("is not known of %j", (text) => {
    expect(detect(text)).toBeUndefined();
  });
});
