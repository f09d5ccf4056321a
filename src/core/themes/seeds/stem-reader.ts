import type { Language } from "../../model/language.ts";
import type { Frequencies } from "../../plain/frequencies.ts";
import { wordsOf } from "../words.ts";
import { compoundReader, type Found, isInflected } from "./compound.ts";
import { endsAsPlace, type SpokenWord } from "./spoken-words.ts";
import type { Stems } from "./stems/stems.ts";

/** A word of a seed theme. `weight`: two of them outweigh one, however long, and a faint one counts alone only. */
export type Stem = { text: string; theme: string; weight: number; isFaint: boolean; isBeginning: boolean };

type Match = { stem: Stem; start: number; end: number };
type Fits = (stem: Stem, found: Found, spoken: SpokenWord) => boolean;

const LONGEST_WORD = 60;
const SHORTEST_BEGINNING = 4;
/** No stem is looked for where none begins; one that is shorter than this is a whole word. */
const PREFIX = 3;
const endings = new Set(" s es ed d ing ings er ers ly".split(" "));

/** Gives the stems that a word of this language is made of, without those inside a longer one ("tuin" in "speeltuin"). */
export function stemReader(
  language: Language,
  stems: Stems,
  frequencies: (language: Language) => Frequencies,
): (spoken: SpokenWord) => Stem[] {
  const byText = plantStems(stems);
  const beginnings = new Set([...byText.keys()].map((text) => text.slice(0, PREFIX)));
  const longest = Math.max(...[...byText.keys()].map(({ length }) => length));
  const fits = language === "nl" ? dutchFits(frequencies("nl")) : language === "en" ? englishFits : beginningFits;
  return (spoken) => {
    const { word } = spoken;
    const matches: Match[] = [];
    for (let start = 0; start < word.length && word.length <= LONGEST_WORD; start++) {
      if (start > 0 && !beginnings.has(word.slice(start, start + PREFIX))) continue;
      for (let end = start + 1; end <= Math.min(word.length, start + longest); end++) {
        const stem = byText.get(word.slice(start, end));
        if (!stem) continue;
        const found = { before: word.slice(0, start), stem: stem.text, after: word.slice(end) };
        if (fits(stem, found, spoken)) matches.push({ stem, start, end });
      }
    }
    const own = matches.filter((match) => !matches.some((longer) => holds(longer, match)));
    return own.flatMap(({ stem }) => (stem.theme === "" ? [] : [stem]));
  };
}

function plantStems(stems: Stems): Map<string, Stem> {
  const all = Object.entries(stems).flatMap(([theme, words]) => {
    return words.split(/\s+/).map((word): [string, Stem] => {
      const [text = ""] = wordsOf(word);
      const isFaint = word.startsWith("~");
      const weight = isFaint ? 1 : 4 + Math.min(text.length, 10);
      return [text, { text, theme, weight, isFaint, isBeginning: word.endsWith("*") }];
    });
  });
  return new Map(all);
}

function holds(longer: Match, match: Match): boolean {
  return longer !== match && longer.start <= match.start && longer.end >= match.end;
}

/** A word that ends as a street does, and is in no list, is a name, unless the lexicon holds all of it. */
function dutchFits(frequencies: Frequencies): Fits {
  const { isKnown, beginsWith, endsWith } = compoundReader(frequencies);
  return (stem, found, { word, hasCapital }) => {
    const { before } = found;
    if (stem.isFaint && hasCapital) return false;
    const isWhole = isInflected(found) || (stem.isBeginning && !endsAsPlace(word));
    if (before === "" && isWhole) return true;
    if (!isKnown(word) && endsAsPlace(word)) return false;
    if (before !== "") return endsWith(found) && isWhole;
    return !(hasCapital && !isKnown(word)) && beginsWith(found);
  };
}

const englishFits: Fits = (stem, { before, after }, { hasCapital }) =>
  before === "" && !(stem.isFaint && hasCapital) && (stem.isBeginning || endings.has(after));

/** Of a language that bends its words much: a longer stem begins the word, a short one is the word. */
const beginningFits: Fits = (stem, { before, after }, { hasCapital }) =>
  before === "" && !(stem.isFaint && hasCapital) && (stem.text.length >= SHORTEST_BEGINNING || after.length <= 1);
