import { isEveryday, isFirstName, isGrammar, isGroup, isStreetName, isSurname } from "./name-words.ts";
import type { Span } from "./span.ts";

/**
 * How sure the words before it make us that a name follows. "announced" ("mijn naam is") and "titled" ("mevr."): any word
 * that is no everyday one. "addressed" ("mevrouw") and "likely" ("buurman"): a capital tells, or a word known as a name.
 * "self" ("ik ben"): a capital tells too, unless it begins a people, a faith or a trade. "known": only a known first name.
 */
export type Trust = "announced" | "titled" | "addressed" | "likely" | "self" | "known";

type Word = { lower: string; isMarked: boolean; isArabic: boolean };
type Read = { words: Word[]; hasParticle: boolean; hasInitials: boolean };

const particles = new Set(
  "van de der den het 't ter ten te el al ben bin ibn bint von du da dos la le op in aan".split(" "),
);
const arabicJoints = new Set(["عبد", "بن", "بنت", "أبو", "ابو", "أم"]);
const MOST_WORDS = 4;
const MOST_UNMARKED_WORDS = 2;
const LONGEST_NAME = 120;

const initials = String.raw`(?<initials>(?:(?:\p{Lu}|Th|Chr?|IJ|Ph|Fr|Joh|Jac)\. ?){1,6}(?=[\p{L}']))`;
const word = String.raw`(?<word>(?:[dDlLoO]' ?)?'?\p{L}{1,30}(?:['-]\p{L}{1,30}){0,3})(?!\p{L})`;
const token = new RegExp(String.raw`(?<gap>[ \t]{0,4})(?:${initials}|${word})`, "guy");

const capitalFirst = /^(?:[dDlLoO]' ?|'s-|')?\p{Lu}/u;

/** The name that starts here, if one does; `isShouted` says that the words before it stand in capitals. */
export function readName(text: string, at: number, trust: Trust, isShouted: boolean): Span | undefined {
  const read: Read = { words: [], hasParticle: false, hasInitials: false };
  let [start, end] = [at, at];
  for (const { 0: whole, index, groups = {} } of text.slice(at, at + LONGEST_NAME).matchAll(token)) {
    const { gap = "", word } = groups;
    if (index === 0) start = at + gap.length;
    else if (gap === "" && !read.hasInitials) break;
    const isInitial = word === undefined || isBareInitial(word, trust, read, isShouted);
    read.hasInitials = isInitial;
    if (isInitial) continue;
    const next = toWord(word, isShouted);
    if (particles.has(next.lower)) {
      read.hasParticle = true;
      continue;
    }
    if (read.words.length === MOST_WORDS || !isPartOfName(next, read, trust)) break;
    const isAfterParticle = read.words.length === 0 && /^[^.]+$/.test(text.slice(start, at + index));
    if (isAfterParticle && isFirstName(next.lower)) start = at + index + gap.length;
    read.words.push(next);
    read.hasParticle = false;
    end = at + index + whole.length;
  }
  return end > start && !isStreetName(read.words.at(-1)?.lower ?? "") ? { start, end } : undefined;
}

function toWord(word: string, isShouted: boolean): Word {
  return {
    lower: word.toLowerCase(),
    isMarked: capitalFirst.test(word) && !(isShouted && word === word.toUpperCase()),
    isArabic: /^\p{Script=Arabic}/u.test(word),
  };
}

/** "J P de Vries": letters without points, where a name is sure to follow. */
function isBareInitial(word: string, trust: Trust, { words }: Read, isShouted: boolean): boolean {
  const isSure = trust === "announced" || trust === "titled" || trust === "addressed";
  return isSure && !isShouted && words.length === 0 && /^\p{Lu}$/u.test(word);
}

function isPartOfName(word: Word, read: Read, trust: Trust): boolean {
  if (word.isArabic) return isPartOfArabicName(word, read, trust);
  return word.isMarked ? isMarkedPart(word, read, trust) : isUnmarkedPart(word, read, trust);
}

function isPartOfArabicName({ lower }: Word, { words }: Read, trust: Trust): boolean {
  const previous = words.at(-1);
  if (previous) return arabicJoints.has(previous.lower);
  return trust === "announced" || trust === "titled" ? !isEveryday(lower) : isFirstName(lower);
}

/** With a capital where the text has small letters too. */
function isMarkedPart({ lower }: Word, { words }: Read, trust: Trust): boolean {
  const isFirst = words.length === 0;
  const isSure = trust === "announced" || trust === "titled" || trust === "addressed";
  if (isGrammar(lower)) return isSure && isFirst && isFirstName(lower);
  if (isSure) return true;
  if (isEveryday(lower)) return false;
  if (!isFirst || trust === "likely" || isFirstName(lower)) return true;
  return trust === "self" && !isGroup(lower);
}

/** In small letters, or in a text in capitals: a name that nothing but its place and the word itself tells. */
function isUnmarkedPart({ lower }: Word, { words, hasParticle }: Read, trust: Trust): boolean {
  const [first] = words;
  if (first?.isMarked || words.length === MOST_UNMARKED_WORDS || lower.length < 2) return false;
  const isKnown = isFirstName(lower) || isSurname(lower);
  const isFamily = trust === "titled" || trust === "addressed" || first !== undefined;
  if (isEveryday(lower)) return isSurname(lower) && (hasParticle || (isFamily && !isGrammar(lower)));
  if (trust === "announced") return first !== undefined || !hasParticle || isKnown;
  if (trust === "titled") return first === undefined || hasParticle || isKnown;
  if (trust === "addressed") return isKnown;
  return first === undefined ? isFirstName(lower) : isSurname(lower);
}
