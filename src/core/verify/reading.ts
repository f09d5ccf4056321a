import type { Language } from "../model/language.ts";
import type { Frequencies } from "../plain/frequencies.ts";
import type { Clause } from "../points/reading/clauses.ts";
import { createReader } from "../points/reading/read-saying.ts";
import type { Saying } from "../points/reading/saying.ts";
import { hasVerb } from "../points/reading/verbs.ts";
import { createSenses } from "../points/reading/word-sense.ts";
import { directionWordsOf } from "../points/reading/words-of-language.ts";
import { wordsOf } from "../themes/words.ts";
import { numberIn } from "./numbers.ts";
import type { Mood, SentenceWords } from "./words/sentence-words.ts";

/** Something that is spoken of, and how it is tied to what stands before it: "op fietsers". */
export type Thing = { root: string; parts: string[]; word: string; tie: string | undefined; place: number; isCondition: boolean };

/** A piece of text as it was understood. */
export type Reading = {
  saying: Saying;
  things: Thing[];
  /** The meanings of its marks: "al", "altijd", "verplicht"; and its numbers. */
  marks: Set<string>;
  /** "Is tegen": on which side somebody says to be. */
  stance: string | undefined;
  isDuring: boolean;
  mood: Mood;
  hasVerb: boolean;
  isHedged: boolean;
  isConditional: boolean;
  isLimited: boolean;
  isFuture: boolean;
  /** "Eerst nog lezen": before anything else, whatever that is. */
  isNotYet: boolean;
  /** It is the condition under which somebody says yes. */
  isWanted: boolean;
  /** "…, dan ben ik voor": it follows only when something else is so. */
  isConsequence: boolean;
  isDone: boolean;
};

export type Read = (clause: Clause) => Reading;

const TIE_REACH = 3;
const FEWEST_WORDS_OF_CONDITION = 3;

/** Reads pieces of one language. */
export function createReading(language: Language, frequencies: Frequencies, words: SentenceWords): Read {
  const readSaying = createReader(language, frequencies);
  const senseOf = createSenses(language, frequencies);
  const direction = directionWordsOf(language);
  const { poles, imperatives } = direction;
  const { negators, first, later, reasons, conditions, wishes, preferring, excess, resets } = direction;
  const grammar = [negators, first, later, reasons, conditions, wishes, preferring, excess, resets, words.prepositions];
  const thingOf = (word: string, tie: string | undefined, place: number): Thing[] => {
    if (poles.has(word) || words.marks.has(word) || numberIn(word) !== undefined) return [];
    if (grammar.some((each) => each.has(word))) return [];
    if (words.pointing.test(word)) return [];
    const sense = senseOf(words.same.get(word) ?? words.stems(word).find((stem) => frequencies.has(stem)) ?? word);
    return sense ? [{ ...sense, word, tie, place, isCondition: false }] : [];
  };
  return (written) => {
    const text = words.apart(written.text);
    const clause = { ...written, text };
    const said = wordsOf(text);
    const saying = readSaying(clause, []);
    const condition = conditionIn(text, language, frequencies, words);
    const has = (pattern: RegExp) => pattern.test(text);
    return {
      saying,
      things: said.flatMap((word, i) => thingOf(word, tieAt(said, i, words), i)).map((thing) => ({ ...thing, isCondition: isIn(condition, thing.place) })),
      stance: words.stance.exec(text)?.[0].split(" ").at(-1),
      isDuring: has(words.during),
      marks: new Set(said.flatMap((word) => words.marks.get(word) ?? numberIn(word) ?? [])),
      mood: words.moods.find(([, pattern]) => has(pattern))?.[0] ?? (imperatives.has(said[0] ?? "") ? "wish" : "fact"),
      hasVerb: has(words.finite),
      isHedged: has(words.hedges),
      isConditional: condition !== undefined,
      isNotYet: has(words.notYet),
      isWanted: false,
      isConsequence: has(words.consequence),
      isLimited: has(words.limits),
      isFuture: has(words.future),
      isDone: has(words.done),
    };
  };
}

type Stretch = { from: number; to: number };

/** The words of "als de weg dicht gaat", to the comma; "een dorp als het onze" is no condition. */
function conditionIn(text: string, language: Language, frequencies: Frequencies, { conditional }: SentenceWords): Stretch | undefined {
  const { 0: word = "", index = 0 } = conditional.exec(text) ?? {};
  const [after = ""] = text.slice(index + word.length).split(",");
  const [from, length] = [wordsOf(text.slice(0, index)).length, wordsOf(word + after).length];
  if (word === "" || (!hasVerb(after, language, frequencies) && length <= FEWEST_WORDS_OF_CONDITION)) return undefined;
  return { from, to: from + length };
}

function isIn(stretch: Stretch | undefined, place: number): boolean {
  return stretch !== undefined && place >= stretch.from && place < stretch.to;
}

/** The preposition that a word hangs on; nothing when another thing stands between. */
function tieAt(said: string[], at: number, { prepositions }: SentenceWords): string | undefined {
  return said.slice(Math.max(0, at - TIE_REACH), at).findLast((word) => prepositions.has(word));
}
