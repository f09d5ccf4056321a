import type { Context } from "../context.ts";
import type { Language } from "../model/language.ts";
import { isPlain } from "../plain/check-plain.ts";
import { wordsOf } from "../plain/sentences.ts";
import { findPersonalData } from "../privacy/mask.ts";
import { languageOf } from "../texts/language-of.ts";

/** A sentence with the answers that it says it is made of. */
export type Cited = { text: string; answers: { id: number; text: string }[] };

const LONGEST_SENTENCE = 240;
/** Of the words that carry meaning, this part has to stand in the answers that are cited. */
const LEAST_GROUNDED = 0.5;
const STEM = 5;
const SHORTEST_MEANING = 4;

/** Claims about how many that only a count can make. */
const uncounted =
  /(?<!\p{L})(?:meeste|meesten|merendeel|meerderheid|minderheid|iedereen|niemand|allemaal|helft|procent|percent|most|majority|minority|everybody|everyone|nobody|half|all (?:people|residents))(?!\p{L})|%/iu;
const numberWords =
  /(?<!\p{L})(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig|honderd(?:en)?|duizend(?:en)?|tientallen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundreds?|thousands?|dozens)(?!\p{L})/iu;

/** What is wrong with a sentence, in words for who wrote it; nothing when it may be published. */
export async function faultsOf(
  { text, answers }: Cited,
  language: Language,
  { checkPlain, officeHolders }: Pick<Context, "checkPlain" | "officeHolders" | "frequencies">,
): Promise<string[]> {
  const source = answers.map((answer) => answer.text).join("\n");
  const { length } = findPersonalData(text, officeHolders);
  return [
    ...(text.trim() === "" || text.length > LONGEST_SENTENCE ? ["is empty or too long"] : []),
    ...(answers.length === 0 ? ["cites no answer"] : []),
    ...quotesIn(text).flatMap((quote) => (source.includes(quote) ? [] : [`quotes what nobody wrote: ${quote}`])),
    ...numbersIn(text).flatMap((n) =>
      numbersIn(source).includes(n) ? [] : [`has a number that is in no answer: ${n}`],
    ),
    ...(numberWords.test(text) && !numberWords.test(source) ? ["has a number in words that is in no answer"] : []),
    ...(uncounted.test(text) ? ["says how many without counting"] : []),
    ...(length > 0 ? ["has personal data"] : []),
    ...(/https?:|www\.|<[a-z/]|[`*_#]{2}/i.test(text) ? ["has a link or markup"] : []),
    ...((await languageOf(text, language)) === language ? [] : [`is not in ${language}`]),
    ...(isPlain(checkPlain(text, language)) ? [] : ["is too hard to read"]),
    ...(groundedness(text, source) < LEAST_GROUNDED ? ["says what does not stand in the answers"] : []),
  ];
}

/** Words that tell a program what to do; such answers are counted, and never shown to a model. */
export function soundsLikeInstruction(text: string): boolean {
  return /(?<!\p{L})(?:negeer|vergeet) (?:alle|alles|de|je|het|wat|vorige|eerdere)|ignore (?:all|any|the|your|previous|everything)|disregard|system ?prompt|(?:je|jij|you) (?:bent|are) (?:nu |now )?(?:een |an? )?(?:assistent|assistant|ai|chatbot|taalmodel|language model)|(?:schrijf|zeg|antwoord|write|say|respond|output|print)(?: alleen| only| dat| that| in het| in)? ?(?:["“'{[]|dat iedereen|that everyone)|(?:instructies?|instructions?|opdracht) (?:voor|for|to) (?:de|het|the|you|jou)|<\/?(?:system|user|assistant)/iu.test(
    text,
  );
}

function quotesIn(text: string): string[] {
  return Array.from(text.matchAll(/[“"«„]([^“”"«»„]+)[”"»“]/gu), ([, quote = ""]) => quote.trim());
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)?/g) ?? [];
}

function groundedness(text: string, source: string): number {
  const stems = (words: string) =>
    wordsOf(words)
      .map((word) => word.toLowerCase())
      .filter((word) => word.length >= SHORTEST_MEANING)
      .map((word) => word.slice(0, STEM));
  const known = new Set(stems(source));
  const told = stems(text).filter((stem) => !empty.has(stem));
  return told.length === 0 ? 1 : told.filter((stem) => known.has(stem)).length / told.length;
}

/** Beginnings of words that a summary needs, and that say nothing by themselves. */
const empty = new Set(
  `mense bewon inwon wille wilt vinde vindt vrage vraag zegge noeme noemt graag meer minde ander ander sommi resid peopl
  think want would like some other about there their moete komen gaan wordt worde hebbe heeft zijn deze over voor`.split(
    /\s+/,
  ),
);
