import { expect, it } from "vitest";
import { plain } from "../../src/pages/markdown.ts";

it.each([
  ["Bomen\n---", "Bomen\n\\---"],
  ["Bomen\n===", "Bomen\n\\==="],
  ["- een\n + twee", "\\- een\n \\+ twee"],
  ["1. eerst\n2) dan", "1\\. eerst\n2\\) dan"],
  ["[klik](https://a.example) <b>", "\\[klik\\](https://a.example) \\<b\\>"],
  ["# kop | ~~weg~~", "\\# kop \\| \\~\\~weg\\~\\~"],
  ["In 2026 - of later, 1.5 meter", "In 2026 - of later, 1.5 meter"],
])("words make no heading, list, link or table of their own: %j", (words, expected) => {
  expect(plain(words)).toBe(expected);
});
