import { describe, expect, it } from "vitest";
import { csvOf, undefuse } from "../../src/core/answers/export-answers.ts";
import { readRows } from "../../src/core/answers/read-rows.ts";
import { reportsSomethingBroken, speaksOfDanger } from "../../src/core/model/reviews/alarm.ts";
import { flagOf } from "../../src/core/model/reviews/flag.ts";
import { createPlainCheck } from "../../src/core/plain/check-plain.ts";
import { mask } from "../../src/core/privacy/mask.ts";
import { isGreeting } from "../../src/core/understand/understand.ts";
import { hostilePieces, repeated } from "../fakes/hostile-texts.ts";
import { sources } from "../fakes/sources.ts";

/** As long as one message may be, and four times that. */
const [ONE, FOUR] = [4096, 16_384];
/** A search of the longer text that takes less is quick enough, however it grows. */
const LONG_MILLISECONDS = 20;
const checkPlain = createPlainCheck(sources.frequencies);
const defused = (text: string) => csvOf([{ text }], ["text"]);

const searches: Record<string, (text: string) => unknown> = {
  "personal data": (text) => mask(text),
  "threats and slurs": flagOf,
  danger: speaksOfDanger,
  "something broken": reportsSomethingBroken,
  "how plain": (text) => checkPlain(text, "nl"),
  "a greeting": isGreeting,
  formulas: (text) => undefuse(defused(text)),
};
const separators = [";", ";'", "; ", "\t'", '";', "=", ";=", "'=", "\n-"];

/** What this thread computes: a busy machine has it wait, and that does not count. */
function millisecondsOf(search: (text: string) => unknown, text: string): number {
  const before = process.threadCpuUsage();
  search(text);
  const { user, system } = process.threadCpuUsage(before);
  return Math.max(user + system, 1) / 1000;
}

/** How much longer four times the text takes: 4 when a search grows with the text, 16 when with its square. */
function growth(search: (text: string) => unknown, piece: string): number {
  const [long, short] = [repeated(piece, FOUR), repeated(piece, ONE)];
  const leastOf = (text: string) => Math.min(...[1, 2, 3].map(() => millisecondsOf(search, text)));
  if (millisecondsOf(search, long) < LONG_MILLISECONDS) return 0;
  return leastOf(long) / leastOf(short);
}

describe("hostile text of the longest message", () => {
  it.each(Object.entries(searches))(
    "is searched for %s in a time that grows with the text, not with its square",
    (_, search) => {
      for (const piece of [...hostilePieces, ...separators]) search(repeated(piece, 256));
      const grown = [...hostilePieces, ...separators].map((piece) => [piece, growth(search, piece)] as const);
      // What seems slow once may only have had to wait: it is measured again.
      const slow = grown.filter(([, ratio]) => ratio > 10).filter(([piece]) => growth(search, piece) > 10);
      expect(slow).toEqual([]);
    },
  );
});

it("a CSV of nothing but quotes, cuts or line breaks is read", async () => {
  for (const piece of ['"', ",", ";", "\n", "\r", '","', "sep=;\n", "\t", "'="])
    expect((await readRows(repeated(piece, 1_000_000))).rows).toEqual([]);
});
