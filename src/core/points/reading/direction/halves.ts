import type { Language } from "../../../model/language.ts";
import { wordsOf } from "../../../themes/words.ts";
import { isFiniteVerb } from "../words/verbs.ts";
import { directionWordsOf } from "../words/words-of-language.ts";

const questions = /^(?:wie|wat|waar|hoe|waarom|wanneer|who|what|where|how|why|when|wer|was|wo|wie|warum|wann)$/;
/** From here on a verb has another subject: "enforced here as they are there". */
const relatives =
  /^(?:dat|die|waar|waarin|toen|of|voordat|totdat|that|which|who|where|whom|so|before|until|than|dass|ob|welche)$/;
/** Who says or does both halves: "ik fiets en neem de bus" tells nobody to take the bus. */
const speaking = /^(?:ik|wij|we|je|jij|i|you|they|ich|wir)$/;

/**
 * Whether a part beside "en" stands by itself: it tells somebody to do something, has a subject and its verb, or is a
 * clear wish. `lead`: what stands before it, which may hold what this part needs.
 */
export function canStand(part: string, language: Language, lead = ""): boolean {
  const own = wordsOf(part.replace(/^[\s,]*(?:en|and|und)\s/iu, ""));
  const before = wordsOf(lead);
  const [first = ""] = own;
  if (isOrder(first, language)) return !leavesSubject(before, language);
  if (questions.test(first)) return true;
  if (lacksSubject(first, language)) return false;
  const main = own.slice(0, asidesIn(own, language)[0]);
  if (isSecondWish(first, before, language)) return true;
  if (hasVerbOfItsOwn(main, language)) return before.length === 0 || !leavesVerb(before, language);
  return isClearWish(main, language);
}

/** A sentence that begins with this verb has left its subject elsewhere: "should be closed". */
export function lacksSubject(first: string, language: Language): boolean {
  return isFiniteVerb(first, language) && !isOrder(first, language);
}

/** An English order looks like the rest of "they should offer". */
function leavesSubject(lead: string[], language: Language): boolean {
  if (lead.slice(0, 2).some((word) => isOrder(word, language))) return false;
  const isShared = language.startsWith("en") && hasVerbOfItsOwn(lead, language);
  return isShared || lead.some((word) => speaking.test(word));
}

/** "Meer bomen en struiken zijn nodig": the verb belongs to both. */
function leavesVerb(lead: string[], language: Language): boolean {
  const open = lead.slice(asidesIn(lead, language).at(-1) ?? 0);
  if (isOrder(open[0] ?? "", language) || open.some((word, i) => isFiniteVerb(word, language, open[i - 1])))
    return false;
  return directionWordsOf(language).poles.get(open.at(-1) ?? "")?.isWeak !== false;
}

function hasVerbOfItsOwn(words: string[], language: Language): boolean {
  return words.some((word, i) => i > 0 && isFiniteVerb(word, language, words[i - 1]));
}

/** "Minder auto's en een park": two wishes, as the first has no verb that both could share. */
function isSecondWish(first: string, lead: string[], language: Language): boolean {
  return directionWordsOf(language).determiners.has(first) && isClearWish(lead, language) && leavesVerb(lead, language);
}

/** "Minder auto's", "de poort dicht"; in English only "fewer cars": "bins to reduce litter" is no wish for less. */
function isClearWish(words: string[], language: Language): boolean {
  const { poles } = directionWordsOf(language);
  if (language.startsWith("en")) return poles.get(words[0] ?? "")?.dimension === "more";
  return words.some((word) => poles.get(word)?.isWeak === false);
}

/** Where reasons, conditions and relative clauses begin. */
function asidesIn(words: string[], language: Language): number[] {
  const { reasons, conditions } = directionWordsOf(language);
  return words.flatMap((word, i) =>
    i > 0 && (reasons.has(word) || conditions.has(word) || relatives.test(word)) ? [i] : [],
  );
}

function isOrder(word: string, language: Language): boolean {
  return directionWordsOf(language).imperatives.has(word);
}
