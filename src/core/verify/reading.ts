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
export type Thing = { root: string; parts: string[]; word: string; tie: string | undefined; place: number };

/** A piece of text as it was understood. */
export type Reading = {
  saying: Saying;
  things: Thing[];
  /** The meanings of its marks: "al", "altijd", "verplicht"; and its numbers. */
  marks: Set<string>;
  mood: Mood;
  hasVerb: boolean;
  isHedged: boolean;
  isConditional: boolean;
  isLimited: boolean;
  isFuture: boolean;
  /** "…, dan ben ik voor": it follows only when something else is so. */
  isConsequence: boolean;
  isDone: boolean;
};

export type Read = (clause: Clause) => Reading;

const TIE_REACH = 3;

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
    const sense = senseOf(words.same.get(word) ?? infinitive(word, frequencies) ?? word);
    return sense ? [{ ...sense, word, tie, place }] : [];
  };
  return (written) => {
    const text = words.apart(written.text);
    const clause = { ...written, text };
    const said = wordsOf(text);
    const saying = readSaying(clause, []);
    const has = (pattern: RegExp) => pattern.test(text);
    return {
      saying,
      things: said.flatMap((word, i) => thingOf(word, tieAt(said, i, words), i)),
      marks: new Set(said.flatMap((word) => words.marks.get(word) ?? numberIn(word) ?? [])),
      mood: words.moods.find(([, pattern]) => has(pattern))?.[0] ?? (imperatives.has(said[0] ?? "") ? "wish" : "fact"),
      hasVerb: has(words.finite),
      isHedged: has(words.hedges),
      isConditional: isConditional(text, language, frequencies, words),
      isConsequence: has(words.consequence),
      isLimited: has(words.limits),
      isFuture: has(words.future),
      isDone: has(words.done),
    };
  };
}

/** "Gebouwd" is of "bouw". */
function infinitive(word: string, frequencies: Frequencies): string | undefined {
  const stem = /^ge(\p{L}{3,})[dt]$/u.exec(word)?.[1];
  return stem !== undefined && frequencies.has(stem) ? stem : undefined;
}

/** "Als de weg dicht gaat", and not "een dorp als het onze". */
function isConditional(text: string, language: Language, frequencies: Frequencies, { conditional }: SentenceWords): boolean {
  const { 0: word = "", index = 0 } = conditional.exec(text) ?? {};
  return word !== "" && hasVerb(text.slice(index + word.length), language, frequencies);
}

/** The preposition that a word hangs on; nothing when another thing stands between. */
function tieAt(said: string[], at: number, { prepositions }: SentenceWords): string | undefined {
  return said.slice(Math.max(0, at - TIE_REACH), at).findLast((word) => prepositions.has(word));
}
