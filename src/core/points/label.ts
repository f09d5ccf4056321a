import type { Language } from "../model/language.ts";
import { flagOf } from "../model/reviews/flag.ts";
import { type Frequencies, knownFrequency } from "../plain/frequencies.ts";
import { findJargon } from "../plain/jargon.ts";
import { findPersonalData } from "../privacy/mask.ts";
import { wordsOf } from "../themes/words.ts";
import { weightOf } from "./closeness.ts";
import { commandsComputer } from "./holding/no-answer.ts";
import { canStand, lacksSubject } from "./reading/direction/halves.ts";
import type { Saying } from "./reading/saying.ts";
import { hasVerb, isCommonVerb } from "./reading/words/verbs.ts";
import { directionWordsOf } from "./reading/words/words-of-language.ts";

const LONGEST_LABEL = 90;
const [FEWEST_WORDS, MOST_WORDS] = [3, 17];
const LEAST_WEIGHT = 0.9;
const [LEAST_DIRECTED, LEAST_WISHED] = [0.15, 0.42];

/** Words that point to something said before: a label that begins with one is not whole. */
const pointing = new Set(
  (
    "alleen mits zolang indien wanneer only if unless te om to dat dit die deze hij zij ze daar daarom dan dus hier zo ook want omdat zodat als maar en of hem haar er ik we wij mijn anders " +
    "wat wie waar hoe waarom toch doe daarbij vooral that this these those it he she they there then so here and but because my we i " +
    "das dies diese er sie es dort dann also hier und aber weil ich wir mein"
  ).split(" "),
);
/** Words that stand for something said elsewhere. */
const standIns = new Set(
  "hem hij zij ze haar hun hen daarvan daarmee daarvoor ermee ervan him he she they them it er sie ihn".split(" "),
);
/** What is said of the writer's own circle tells less of what should happen. */
const ownCircle = new Set("ons onze mijn mij us our my me uns unser unsere mein meine".split(" "));
const openEnds = new Set(
  "iets niets deel helft alles aantal paar soort rest nog de het een en of van voor met om te dan als dat die is in op aan bij the a and or of for to der die das und oder".split(
    " ",
  ),
);

/** How well a saying can stand as the label of a point, from 0 (not at all) to 1. */
export function labelQuality(saying: Saying, frequencies: Frequencies): number {
  const { clause, language } = saying;
  const { text } = clause;
  if (
    saying.isUnsure ||
    saying.isTurned ||
    clause.isAsked ||
    clause.isTakenBack ||
    !isWhole(saying) ||
    text.length > LONGEST_LABEL ||
    text.length < 8
  )
    return 0;
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || !isTelling(saying)) return 0;
  const [first = "", second = ""] = words;
  const isOrder = directionWordsOf(language).imperatives.has(first);
  let quality = 1;
  if (pointing.has(first)) quality *= /^(?:ik|i|er|wij|we|wir|ich)$/.test(first) ? 0.65 : 0.3;
  if (words.some((word) => standIns.has(word))) quality *= 0.75;
  if (!isOrder && saying.conditions.length === 0 && words.some((word) => ownCircle.has(word))) quality *= 0.6;
  if (first === "te" || /^(?:denk|let|vergeet|think|denkt)$/.test(first)) quality *= 0.7;
  if (isCommonVerb(first, language) && !saying.isWish) quality *= 0.5;
  if (/^.{1,14}[,!]/u.test(text)) quality *= 0.6;
  if (first === "het" && hasVerb(second, language, frequencies)) quality *= 0.6;
  if (openEnds.has(words.at(-1) ?? "")) quality *= 0.2;
  if (!hasVerb(text, language, frequencies)) quality *= saying.isWish ? 0.8 : saying.bearings.length > 0 ? 0.5 : 0.25;
  if (isShouted(text)) quality *= 0.5;
  if (hasStrangeWord(text, frequencies)) quality *= 0.7;
  if (!clause.opensSentence && !beginsWell(first, language)) quality *= 0.6;
  if (!/^\p{Lu}|^['’]/u.test(text)) quality *= clause.opensSentence ? 0.9 : 0.75;
  if (!/\p{L}/u.test(text.at(-1) ?? "")) quality *= 0.9;
  return quality;
}

/** Whether this may be quoted at all: nobody can be known by it, and it is no threat and no command. */
export function isQuotable(text: string, language: Language, officeHolders: string[]): boolean {
  const isSafe = findPersonalData(text, officeHolders).length === 0 && flagOf(text) === undefined;
  return (
    isSafe &&
    !/[\u202a-\u202e\u2066-\u2069]/u.test(text) &&
    !commandsComputer(text) &&
    findJargon(text, language).length === 0
  );
}

/** No part of a sentence that needs the rest of it. */
function isWhole({ clause: { text, opensSentence }, language }: Saying): boolean {
  const [first = ""] = wordsOf(text);
  const isClosed = text.split("(").length === text.split(")").length && text.split('"').length % 2 === 1;
  return isClosed && !lacksSubject(first, language) && (opensSentence || canStand(text, language));
}

/** A subject and something said of it: two things, or one that is too much. */
function isTelling(saying: Saying): boolean {
  const { features, bearings } = saying;
  const heaviest = Math.max(0, ...features.map(({ weight }) => weight));
  if (features.some(({ isExcess }) => isExcess)) return true;
  if (bearings.some(({ dimension }) => dimension !== "good")) return heaviest >= LEAST_DIRECTED;
  if (saying.isWish && heaviest >= LEAST_WISHED) return true;
  return features.length > 1 && weightOf(saying) >= LEAST_WEIGHT;
}

function isShouted(text: string): boolean {
  return text.length > 12 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A slip, or a word that few people know; a name or a long compound does no harm. */
function hasStrangeWord(text: string, frequencies: Frequencies): boolean {
  const words = text.match(/(?<![\p{L}\p{N}])\p{Ll}{4,10}(?!\p{L})/gu) ?? [];
  return words.some((word) => knownFrequency(word, frequencies) === undefined);
}

/** The second half of a sentence stands by itself when it tells somebody to do something, or begins with a thing. */
function beginsWell(first: string, language: Language): boolean {
  const { imperatives, determiners } = directionWordsOf(language);
  return imperatives.has(first) || determiners.has(first);
}
