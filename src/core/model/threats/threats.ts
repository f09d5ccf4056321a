import { arabic } from "./arabic.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { polish } from "./polish.ts";
import { turkish } from "./turkish.ts";
import { ukrainian } from "./ukrainian.ts";

// In every language at once: what language a text is in is not known for sure.
const rules = [...dutch, ...english, ...turkish, ...polish, ...ukrainian, ...arabic];

/** Every pattern that is looked for. */
export const threatPatterns: RegExp[] = rules.flatMap(({ words, unless }) => (unless ? [words, unless] : [words]));

/** Whether words threaten people or the places where they live and work; the text is as `foldSpelling` gives it. */
export function isThreat(folded: string): boolean {
  return rules.some(({ words, unless }) => words.test(folded) && !unless?.test(folded));
}
