import type { Language } from "../../model/language.ts";
import type { Frequencies } from "../../plain/frequencies.ts";
import { grammarOf } from "../../plain/grammar.ts";
import { hasVerb } from "../../points/reading/words/verbs.ts";
import { directionWordsOf } from "../../points/reading/words/words-of-language.ts";
import { wordsOf } from "../../themes/words.ts";
import type { Mood, SentenceWords } from "../words/sentence-words.ts";
import type { Stretch } from "./things.ts";

/** How something is said. */
export type Manner = {
  mood: Mood;
  /** It is a statement: it has a verb with a subject. */
  isStated: boolean;
  /** "Is tegen": on which side somebody says to be. */
  stance: string | undefined;
  isHedged: boolean;
  /** Only so far: "alleen", "behalve". */
  isLimited: boolean;
  isFuture: boolean;
  isDone: boolean;
  /** "Tijdens de bouw" may be "als jullie bouwen". */
  isDuring: boolean;
  /** "Eerst nog lezen": before anything else, whatever that is. */
  isNotYet: boolean;
  /** "…, dan ben ik voor": it follows only when something else is so. */
  isConsequence: boolean;
};

/** How a piece says what it says; of a condition in it only that it is one. */
export function mannerOf(
  text: string,
  condition: Stretch | undefined,
  language: Language,
  frequencies: Frequencies,
  words: SentenceWords,
): Manner {
  const has = (pattern: RegExp) => pattern.test(text);
  const said = wordsOf(text).filter((_, i) => !condition || i < condition.from || i >= condition.to);
  const isOrder = directionWordsOf(language).imperatives.has(said[0] ?? "");
  return {
    mood: words.moods.find(([, pattern]) => has(pattern))?.[0] ?? (isOrder ? "wish" : "fact"),
    isStated:
      words.finite.test(said.join(" ")) ||
      said.some((word) => words.speakers.has(word)) ||
      said.some((_, i) => isFiniteVerb(said, i, language, frequencies)),
    stance: words.stance.exec(text)?.[0].split(" ").at(-1),
    isHedged: has(words.hedges),
    isLimited: has(words.limits),
    isFuture: has(words.future),
    isDone: has(words.done),
    isDuring: has(words.during),
    isNotYet: has(words.notYet),
    isConsequence: has(words.consequence),
  };
}

/** "Kinderen fietsen hier", and not "meer fietsen" or "gratis fietsen langs"; "trekt", which is of "trekken". */
function isFiniteVerb(said: string[], at: number, language: Language, frequencies: Frequencies): boolean {
  const [word = "", before = ""] = [said[at], said[at - 1]];
  if (at === 0 || grammarOf(language).functionWords.has(word)) return false;
  const isVerb = hasVerb(word, language, frequencies);
  if (word.endsWith("n")) {
    const isManner = at === 1 && directionWordsOf(language).poles.has(before);
    return isVerb && at < said.length - 1 && !isManner;
  }
  if (directionWordsOf(language).determiners.has(before)) return false;
  const stem = /^(\p{L}{3,})t$/u.exec(word)?.[1];
  if (stem === undefined) return false;
  return isVerb || frequencies.has(`${stem}en`) || frequencies.has(`${stem}${stem.at(-1)}en`);
}
