import type { Language } from "../../model/language.ts";
import type { Frequencies } from "../../plain/frequencies.ts";
import { hasVerb } from "../../points/reading/words/verbs.ts";
import { createSenses, type WordSense } from "../../points/reading/words/word-sense.ts";
import { directionWordsOf } from "../../points/reading/words/words-of-language.ts";
import { wordsOf } from "../../themes/words.ts";
import type { SentenceWords } from "../words/sentence-words.ts";
import { numberIn } from "./numbers.ts";

/** Something that is spoken of. */
export type Thing = WordSense & {
  word: string;
  /** The preposition that it hangs on: "op" in "op fietsers". */
  tie: string | undefined;
  /** Its place among the words. */
  place: number;
  isCondition: boolean;
  isVerb: boolean;
};

/** The words of a condition. */
export type Stretch = { from: number; to: number };

const TIE_REACH = 3;
const FEWEST_WORDS_OF_CONDITION = 3;

/** Finds what words speak of: not what only holds a sentence together, points somewhere or is a mark. */
export function createThings(language: Language, frequencies: Frequencies, words: SentenceWords) {
  const senseOf = createSenses(language, frequencies);
  const { poles, negators, first, later, reasons, conditions, wishes, preferring, excess, resets } =
    directionWordsOf(language);
  const grammar = [negators, first, later, reasons, conditions, wishes, preferring, excess, resets];
  const known = [poles, words.marks, words.prepositions, ...grammar];
  const isThing = (word: string) =>
    !known.some((each) => each.has(word)) && numberIn(word) === undefined && !words.pointing.test(word);
  const formOf = (word: string) =>
    words.same.get(word) ?? words.stems(word).find((stem) => frequencies.has(stem)) ?? word;
  return (said: string[], condition: Stretch | undefined): Thing[] =>
    said.flatMap((word, place) => {
      const sense = isThing(word) ? senseOf(formOf(word)) : undefined;
      const isCondition = condition !== undefined && place >= condition.from && place < condition.to;
      return sense
        ? [
            {
              ...sense,
              word,
              tie: tieAt(said, place, words),
              place,
              isCondition,
              isVerb: hasVerb(word, language, frequencies),
            },
          ]
        : [];
    });
}

function tieAt(said: string[], at: number, { prepositions }: SentenceWords): string | undefined {
  return said.slice(Math.max(0, at - TIE_REACH), at).findLast((word) => prepositions.has(word));
}

/** Where "als de weg dicht gaat" stands, to the comma; "een dorp als het onze" is no condition. */
export function conditionIn(
  text: string,
  language: Language,
  frequencies: Frequencies,
  { conditional }: SentenceWords,
): Stretch | undefined {
  const { 0: word = "", index = 0 } = conditional.exec(text) ?? {};
  const [after = ""] = text.slice(index + word.length).split(",");
  const [from, length] = [wordsOf(text.slice(0, index)).length, wordsOf(word + after).length];
  if (word === "" || (!hasVerb(after, language, frequencies) && length <= FEWEST_WORDS_OF_CONDITION)) return undefined;
  return { from, to: from + length };
}
