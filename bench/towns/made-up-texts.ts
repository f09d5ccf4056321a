import { readFileSync } from "node:fs";
import path from "node:path";

const SUBJECTS = 40;
const known = ["bomen", "parkeren", "fiets", "bus", "afval", "school", "woning", "veilig", "winkels"];

/** The same texts at every run: words of Dutch, two in five on a theme of the lexicon, two in five on a subject that comes back. */
export function madeUpTexts(count: number): string[] {
  const next = chance(7);
  const words = readWords();
  const [common, rare] = [words.slice(0, 300), words.slice(2000, 14_000)];
  const often = (list: string[]) => list[Math.floor(list.length * (next(10_000) / 10_000) ** 3)] ?? "";
  const subjects = Array.from({ length: SUBJECTS }, () => rare[next(rare.length)] ?? "");
  return Array.from({ length: count }, () => {
    const about = [
      often(subjects),
      often(subjects),
      known[next(known.length)] ?? "",
      known[next(known.length)] ?? "",
      "",
    ];
    const text = Array.from({ length: 5 + next(14) }, () => often(next(3) === 0 ? rare : common));
    text.splice(next(text.length), 0, about[next(about.length)] ?? "");
    return text.join(" ").trim();
  });
}

function readWords(): string[] {
  const lines = readFileSync(path.join(import.meta.dirname, "../../src/core/plain/words/nl.txt"), "utf8").split("\n");
  return lines.flatMap((line) => line.split(" ").slice(1)).filter((word) => /^[a-z]{4,12}$/.test(word));
}

/** A generator by Park and Miller. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
