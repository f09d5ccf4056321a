import { performance } from "node:perf_hooks";
import { reportsSomethingBroken, speaksOfDanger } from "../src/core/model/alarm.ts";
import { flagOf } from "../src/core/model/flag.ts";
import { createPlainCheck } from "../src/core/plain/check-plain.ts";
import { findPersonalData } from "../src/core/privacy/mask.ts";
import { readWordLists } from "../src/http/sources.ts";
import { hostilePieces, LONGEST_ANSWER, repeated } from "../test/fakes/hostile-texts.ts";

/**
 * How much longer a search takes in a text twice as long, of the strangest texts that one answer can hold: about two
 * when it grows with the text, four when with its square.
 */
const TRIES = 3;
const checkPlain = createPlainCheck(readWordLists());
const searches: Record<string, (text: string) => unknown> = {
  "personal data": (text) => findPersonalData(text),
  "threats and slurs": flagOf,
  danger: speaksOfDanger,
  "something broken": reportsSomethingBroken,
  "how plain": (text) => checkPlain(text, "nl"),
};

for (const [name, search] of Object.entries(searches)) {
  const slowest = hostilePieces
    .map((piece) => ({ piece, long: millisecondsOf(search, piece, 2), short: millisecondsOf(search, piece, 1) }))
    .toSorted((a, b) => b.long - a.long)[0];
  if (!slowest) continue;
  const { piece, long, short } = slowest;
  const ratio = (long / short).toFixed(1);
  console.log(
    `${name.padEnd(20)} slowest of ${JSON.stringify(piece).padEnd(14)} ${long.toFixed(0)} ms, ratio ${ratio}`,
  );
}

function millisecondsOf(search: (text: string) => unknown, piece: string, times: number): number {
  const text = repeated(piece, times * LONGEST_ANSWER);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    const start = performance.now();
    search(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
