/**
 * Makes the word lists of src/core/plain/words from FrequencyWords (hermitdave, CC BY-SA 4.0), a line "word count" each:
 * node scripts/run.cjs scripts/make-words.ts nl_50k.txt > src/core/plain/words/nl.txt
 * A line holds the words of one class: log10 of how often a word is used per billion words, in steps of a tenth.
 */
import { readFileSync } from "node:fs";

const [file = ""] = process.argv.slice(2);
const counts = readFileSync(file, "utf8")
  .split("\n")
  .map((line) => line.split(" "))
  .filter((pair): pair is [string, string] => pair.length === 2);
const total = counts.reduce((sum, [, count]) => sum + Number(count), 0);
const classes = new Map<string, string[]>();
for (const [word, count] of counts) {
  if (!/^\p{L}[\p{L}'’-]*$/u.test(word)) continue;
  const name = Math.log10((Number(count) / total) * 1e9).toFixed(1);
  classes.set(name, [...(classes.get(name) ?? []), word]);
}
for (const [name, words] of classes) console.log([name, ...words.toSorted()].join(" "));
