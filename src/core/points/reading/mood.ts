import type { Token } from "./tokens.ts";
import type { DirectionWords } from "./words/direction-words.ts";

/** The parts of a clause that only say how it should be, and those that only say how it is. */
export type Moods = { wished: number[]; stated: number[] };

/** Who says it of himself has to do so, and does not wish it: "wij moeten omrijden". */
const personal = new Set("ik je jij we wij i you ich wir".split(" "));

/** `judged`: the parts in which somebody is for or against a change. */
export function moodsOf(tokens: Token[], words: DirectionWords, judged: number[]): Moods {
  const parts = [...Map.groupBy(tokens, ({ part }) => part)];
  const inMood = (mood: "wished" | "stated") =>
    parts.filter(([i, part]) => (judged.includes(i) ? "wished" : moodOf(part, words)) === mood).map(([i]) => i);
  return { wished: inMood("wished"), stated: inMood("stated") };
}

/** What is too much or too little is a fact and a complaint; a condition may be a wish. */
function moodOf(part: Token[], words: DirectionWords): "wished" | "stated" | undefined {
  const isDenied = part.some(({ word }) => words.negators.has(word));
  if (part.some(({ word }) => words.conditions.has(word) || (!isDenied && words.excess.has(word)))) return undefined;
  const isWished = part.some(
    ({ word }, i) => words.wishes.has(word) && (words.wanting.has(word) || !personal.has(part[i - 1]?.word ?? "")),
  );
  const isStated = part.some(
    ({ word }, i) =>
      words.stating.has(word) ||
      (!isWished && (isDeniedVerb(part, i, words) || (i < part.length - 1 && words.statingOrNot.has(word)))),
  );
  if (words.imperatives.has(part[0]?.word ?? "")) return "wished";
  return isWished === isStated ? undefined : isWished ? "wished" : "stated";
}

/** "Zij stinken niet"; in a wish the verb stands last: "de poort niet dicht doen". */
function isDeniedVerb(part: Token[], i: number, { negators }: DirectionWords): boolean {
  const isVerb = i > 0 && /(?:en|t)$/.test(part[i]?.word ?? "") && negators.has(part[i + 1]?.word ?? "");
  return isVerb && !part.at(-1)?.word.endsWith("en");
}
