import type { Language } from "../../model/language.ts";
import type { PlainReport } from "../../plain/check-plain.ts";
import { grammarOf } from "../../plain/grammar.ts";
import { wordsOf } from "../../plain/sentences.ts";
import { commandsComputer } from "../../points/holding/no-answer.ts";
import type { CitedSentence, Means } from "../cited-sentence.ts";

const LONGEST = 240;
const MOST_WORDS = 22;
/** Nobody reads more to see whether a sentence holds, and the time of a check grows with them. */
const MOST_CITED = 200;
/** Of a sentence in a language at least so many words hold it together. */
const LEAST_GRAMMAR = 0.2;

/** A quotation mark of any kind; an apostrophe is none: "auto's", "'s nachts", "foto’s". */
const quotationMark =
  /["“”„‟«»‹›‚‛`´″‶〝〞「」『』]|<<|>>|(?<!\p{L})['‘’′](?!(?:s|t|n|k|m)(?!\p{L}))|(?<=[^\p{L}\s])['‘’′]|['‘’′](?!\p{L}|\s\p{Ll})/u;
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\ufffd]/u;
const markup = /https?:|www\.|<\/?[a-z]|[`*_#~|{}[\]\\^]|\p{Extended_Pictographic}/iu;

/** What is wrong with a sentence whatever it says. */
export function faultsOfForm(
  { text, answers }: CitedSentence,
  language: Language,
  { checkPlain }: Pick<Means, "checkPlain">,
): string[] {
  if (text.length > LONGEST) return ["is too long"];
  if (unseen.test(text)) return ["has signs that nobody sees"];
  if (!/\p{L}/u.test(text)) return ["is empty"];
  return [
    ...(answers.length === 0 ? ["cites no answer"] : []),
    ...(answers.length > MOST_CITED ? [`cites more than ${MOST_CITED} answers`] : []),
    ...(quotationMark.test(text) ? ["has quotation marks: only code quotes"] : []),
    ...(markup.test(text) ? ["has a link, markup or a picture"] : []),
    ...(commandsComputer(text) ? ["tells a computer what to do"] : []),
    ...(isIn(language, text) ? [] : [`is not in ${language}`]),
    ...(isReadable(checkPlain(text, language)) ? [] : ["is too hard to read"]),
  ];
}

/** Its length and its jargon tell; the level is one of whole texts. */
function isReadable({ longestSentenceWords, jargon }: PlainReport): boolean {
  return longestSentenceWords <= MOST_WORDS && jargon.length === 0;
}

function isIn(language: Language, text: string): boolean {
  const words = wordsOf(text.toLowerCase());
  const held = (by: Language) => words.filter((word) => grammarOf(by).functionWords.has(word)).length;
  const isOther = language.startsWith("en") ? held("nl") > held("en") : held("en") > held("nl");
  return !isOther && held(language) >= words.length * LEAST_GRAMMAR;
}
