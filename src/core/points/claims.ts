import type { Language } from "../model/language.ts";
import { wordsOf } from "../themes/words.ts";
import type { Corpus } from "./reading/corpus.ts";
import { canStand } from "./reading/direction/halves.ts";
import type { Saying } from "./reading/saying.ts";
import type { DirectionWords } from "./reading/words/direction-words.ts";
import { directionWordsOf } from "./reading/words/words-of-language.ts";

/** A claim may end before one of these, as what follows only says where, when or to what. */
const places = new Set(
  "voor van tegen over in op aan bij tijdens rond langs naast om along during around over in on at near entlang wahrend neben".split(
    " ",
  ),
);
/** "Noise rules should be made and kept": what stands before "and" is whole. */
const saidOf = /\s(?:be|is|are)\s(?:\S+\s)?\S+$/iu;
const FEWEST_WORDS = 3;
const MOST_CUTS = 3;
const LONGEST = 120;

/** The shorter claims that begin a clause: without its reason, its place or a second wish. Each is a literal piece of it. */
export function shorterClaims({ clause, language, sayers }: Saying, corpus: Corpus): Saying[] {
  const [by] = sayers;
  if (!by) return [];
  return cutsOf(clause.text, language, corpus).map((text) => corpus.read({ ...clause, text }, by, sayers));
}

function cutsOf(text: string, language: Language, { hasVerb }: Corpus): string[] {
  const words = directionWordsOf(language);
  const cuts: string[] = [];
  for (const { index, 0: gap } of text.matchAll(/(?:,\s+|\s+)(?=\p{L})/gu)) {
    if (cuts.length === MOST_CUTS || index > LONGEST) break;
    const [before, after] = [text.slice(0, index), text.slice(index + gap.length)];
    const [next = "", second = ""] = wordsOf(after.slice(0, 40));
    const isReason = words.reasons.has(next) && next !== "terwijl";
    const isPlace = places.has(next) && second !== "te" && !hasVerb(after.split(",")[0] ?? "", language);
    const isSecond = next === "and" && saidOf.test(before) && canStand(before, language);
    if (!isReason && !isPlace && !isSecond && !gap.includes(",")) continue;
    if (wordsOf(before).length >= FEWEST_WORDS && !turnsRound(after, language, words, hasVerb)) cuts.push(before);
  }
  return cuts;
}

/** What follows takes back, limits or concludes what stands before it: nothing may be cut off there. */
function turnsRound(rest: string, language: Language, words: DirectionWords, hasVerb: Corpus["hasVerb"]): boolean {
  const following = wordsOf(rest);
  const end = following.findIndex((word) => words.reasons.has(word));
  return following.slice(0, end < 0 ? undefined : end).some((word, i) => {
    if (words.conditions.has(word)) return hasVerb(following.slice(i).join(" "), language);
    return words.negators.has(word) || limits.has(word) || words.against.has(word);
  });
}

const limits = new Set(
  "dus maar daarom behalve alleen mits of so but except only or also sondern aber oder".split(" "),
);
