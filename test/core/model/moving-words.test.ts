import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { movingWords } from "../../../src/core/model/moving-words.ts";
import { root } from "../../fakes/consultations.ts";

/** A word with each of its letters unreadable, and with a letter too many in each place. */
const misread = (word: string) =>
  Array.from({ length: word.length + 1 }, (_, i) => [
    `${word.slice(0, i)}?${word.slice(i + 1)}`,
    `${word.slice(0, i)}?${word.slice(i)}`,
  ]).flat();

it("words to go on elsewhere are Dutch ones, and none is another with a letter wrong, too many or too few", () => {
  const dutch = new Set(readFileSync(path.join(root, "src/core/plain/words/nl.txt"), "utf8").split(/\s+/));
  expect(movingWords.filter((word) => !dutch.has(word) || !/^[a-z]{4,7}$/.test(word))).toEqual([]);
  const seen = new Map<string, string>();
  const alike: string[] = [];
  for (const word of movingWords)
    for (const sign of new Set(misread(word))) {
      const other = seen.get(sign);
      if (other !== undefined) alike.push(`${other} ${word}`);
      seen.set(sign, word);
    }
  expect(alike).toEqual([]);
});
