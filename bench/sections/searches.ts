import { reportsSomethingBroken, speaksOfDanger } from "../../src/core/model/reviews/alarm.ts";
import { flagOf } from "../../src/core/model/reviews/flag.ts";
import { createPlainCheck } from "../../src/core/plain/check-plain.ts";
import { findPersonalData } from "../../src/core/privacy/mask.ts";
import { readWordLists } from "../../src/http/sources/sources.ts";
import { hostilePieces, LONGEST_ANSWER, repeated } from "../../test/fakes/hostile-texts.ts";
import type { Means, Table } from "../section.ts";

type Search = (text: string) => unknown;

const sizes = { quick: { length: LONGEST_ANSWER / 16, tries: 2 }, thorough: { length: LONGEST_ANSWER, tries: 3 } };

/** How much longer a search takes in a text twice as long, of the strangest texts that one answer can hold. */
export async function measureSearches({ size }: Means): Promise<Table[]> {
  const { length, tries } = sizes[size];
  const rows = Object.entries(searches()).map(([name, search]) => {
    const [slowest] = hostilePieces
      .map((piece) => ({
        piece,
        long: millisecondsOf(search, repeated(piece, 2 * length), tries),
        short: millisecondsOf(search, repeated(piece, length), tries),
      }))
      .toSorted((a, b) => b.long - a.long);
    const { piece = "", long = 0, short = 1 } = slowest ?? {};
    return [name, JSON.stringify(piece), long.toFixed(0), (long / short).toFixed(1)];
  });
  return [
    {
      title: "Searches in strange texts",
      about: `The slowest of ${hostilePieces.length} pieces, repeated to ${length} and ${2 * length} characters. Twice as long takes about twice
the time when a search grows with the text, four times when with its square.`,
      columns: ["search", "slowest piece", "longer text (ms)", "× the shorter one"],
      rows,
    },
  ];
}

function searches(): Record<string, Search> {
  const checkPlain = createPlainCheck(readWordLists());
  return {
    "personal data": (text) => findPersonalData(text),
    "threats and slurs": flagOf,
    danger: speaksOfDanger,
    "something broken": reportsSomethingBroken,
    "how plain": (text) => checkPlain(text, "nl"),
  };
}

function millisecondsOf(search: Search, text: string, tries: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const start = performance.now();
    search(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
