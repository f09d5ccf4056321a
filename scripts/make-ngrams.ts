/**
 * Makes src/core/texts/words/ngrams.json from the small database of eld (Nito T.M., Apache-2.0), for the languages that
 * residents of Dutch towns write in: node scripts/run.cjs scripts/make-ngrams.ts
 * A line for each n-gram, in the order of its characters: a tab, and two characters for each language that has it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { writeScore } from "../src/core/texts/language/known-ngrams.ts";
import { charOfByte } from "../src/core/texts/language/ngrams-of.ts";

const spoken = ["nl", "en", "tr", "ar", "pl", "uk", "de", "fr", "es", "it", "pt", "ro", "bg", "ru", "fa"];

const root = path.join(import.meta.dirname, "..");
const readOfEld = (file: string) => readFileSync(path.join(root, "node_modules/eld/src", file), "utf8");
/** The value of the one constant that a file of eld exports. */
const valueIn = (file: string) =>
  vm.runInNewContext(
    `(${readOfEld(file)
      .replace(/^[\s\S]*?export const \w+ = ?/, "")
      .replace(/;\s*$/, "")})`,
  );

type Database = { languages: Record<string, string>; ngrams: Record<string, Record<string, number>> };
const { languages, ngrams }: Database = valueIn("ngrams/small.js");
const dictionary: string[] = valueIn("dictionary.js");
const averages: Record<string, number> = valueIn("avgScore.js");

/** What eld writes a byte of a longer letter as, in our own writing. */
const ours = new Map(
  dictionary.flatMap((char, byte) => (byte < 0x80 || char === " " ? [] : [[char, charOfByte(byte)]])),
);
const rewrite = (ngram: string) => [...ngram].map((char) => (/[a-z'` ]/.test(char) ? char : ours.get(char))).join("");

const ids = spoken.toSorted().map((language) => {
  const [id = ""] = Object.entries(languages).find(([, name]) => name === language) ?? [];
  return { id, language, average: averages[language] };
});
const lines = Object.entries(ngrams).flatMap(([ngram, scores]) => {
  const known = ids.flatMap(({ id }, place) => (scores[id] === undefined ? [] : [writeScore(place, scores[id])]));
  return known.length === 0 ? [] : [`${rewrite(ngram)}\t${known.join("")}`];
});
const made = {
  languages: Object.fromEntries(ids.map(({ language, average }) => [language, average])),
  ngrams: `${lines.toSorted().join("\n")}\n`,
};
const file = path.join(root, "src/core/texts/words/ngrams.json");
writeFileSync(file, `${JSON.stringify(made, undefined, 2)}\n`);
