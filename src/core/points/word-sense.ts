import { distance } from "fastest-levenshtein";
import type { Language } from "../model/language.ts";
import { compoundParts, type Frequencies } from "../plain/frequencies.ts";
import { grammarOf } from "../plain/grammar.ts";
import { stemmerOf } from "../themes/stem.ts";

/** What a word says: its root, the roots that it is made of, and how telling it is at most. */
export type WordSense = { root: string; parts: string[]; weight: number };

/** Words that are used as often as this tell nothing, or little. */
const FUNCTION_LIKE = 6.25;
const COMMON = 5.75;
const COMMON_WEIGHT = 0.5;
const SHORTEST = 2;
const SHORTEST_TYPO = 5;
/** A spelling is taken for another word that is used so many times as often here. */
const TYPO_RATIO = 3;

const light = new Set(
  (
    "zit zitten zat woon woont wonen vraag vragen ergens hoeft hoeven hoef graag gewoon echt juist toch al best alleen even eigenlijk natuurlijk misschien vind vinden vindt denk denken hoop gaan ga gaat " +
    "gaan doen doe doet maken maak maakt zetten zet komen komt liggen ligt staan staat laten laat geven geef geeft nemen neem " +
    "zorg zorgen houden houd krijgen krijgt blijft zien ziet horen hoort weten helemaal heus zelfs steeds altijd vooral ook " +
    "hele veel erg heel zeer toe onze ons mensen iedereen gemeente alstublieft alsjeblieft aub svp dank bedankt beste geachte " +
    "nu straks nog eens keer soort ding dingen s t n m etc enz maar nou hoor ja zeker mee ten ter deel reden " +
    "der die das und ist sind ein eine einen einem eines den dem des im am an auf mit von zu zur zum bei fur ich wir sie er es " +
    "dass da dort hier so auch schon noch nur sehr man werden wird hat haben sich als wie aus nach uber um vor oder"
  ).split(" "),
);

/** Reads the words of one language, each once. */
export function createSenses(language: Language, frequencies: Frequencies): (word: string) => WordSense | undefined {
  const stem = stemmerOf(language);
  const { functionWords } = grammarOf(language);
  const known = new Map<string, WordSense | undefined>();
  const read = (word: string): WordSense | undefined => {
    if (word.length < SHORTEST || functionWords.has(word) || light.has(word)) return undefined;
    const used = frequencies.get(word) ?? 0;
    if (used >= FUNCTION_LIKE) return undefined;
    const parts = compoundParts(word, frequencies).map((part) => rootOf(part, stem));
    return { root: rootOf(word, stem), parts, weight: used >= COMMON ? COMMON_WEIGHT : 1 };
  };
  return (word) => {
    if (!known.has(word)) known.set(word, read(word));
    return known.get(word);
  };
}

/** "huizen" and "huis", "meedelen" and "meedeelt" have one root. */
function rootOf(word: string, stem: (word: string) => string): string {
  const bare = stem(word === "kinderen" ? "kind" : word)
    .replace(/z$/, "s")
    .replace(/v$/, "f")
    .replace(/([aeou])\1/g, "$1")
    .replace(/([bcdfgklmnprst])\1$/, "$1")
    .replace(/(?<=...)en$/, "");
  return bare.length > 5 ? bare.replace(/(?<=[^aeiou])[td]$/, "") : bare;
}

/** Which spellings of these words are slips for another word, by one letter; `uses`: how often each word stands here. */
export function slipsAmong(uses: Map<string, number>, isKnown: (word: string) => boolean): Map<string, string> {
  const byPiece = new Map<string, string[]>();
  for (const word of uses.keys())
    for (const piece of word.length < SHORTEST_TYPO ? [] : piecesOf(word)) {
      const words = byPiece.get(piece);
      if (words) words.push(word);
      else byPiece.set(piece, [word]);
    }
  const slips = new Map<string, string>();
  for (const [word, n] of uses) {
    if (word.length < SHORTEST_TYPO || isKnown(word) || /\d/.test(word)) continue;
    const near = new Set(piecesOf(word).flatMap((piece) => byPiece.get(piece)?.slice(0, 50) ?? []));
    const meant = [...near]
      .filter((other) => (uses.get(other) ?? 0) >= TYPO_RATIO * n && distance(word, other) === 1)
      .toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1))[0];
    if (meant !== undefined) slips.set(word, meant);
  }
  return slips;
}

/** Two words that differ by one letter share the first half or the second. */
function piecesOf(word: string): string[] {
  const half = Math.floor(word.length / 2);
  return [`^${word.slice(0, half - 1)}`, `${word.slice(half + 1)}$`, `^${word.slice(0, half)}`, `${word.slice(half)}$`];
}
