import { distance } from "fastest-levenshtein";
import type { Language } from "../../../model/language.ts";
import { compoundParts, type Frequencies } from "../../../plain/frequencies.ts";
import { grammarOf } from "../../../plain/grammar.ts";
import { stemmerOf } from "../../../themes/stem.ts";

/** What a word says: its root, and the roots that it is made of. */
export type WordSense = { root: string; parts: string[] };

/** Words that are used as often as this tell nothing. */
const FUNCTION_LIKE = 6.25;
const SHORTEST = 2;
const SHORTEST_TYPO = 5;
/** A spelling is taken for another word that is used so many times as often here. */
const TYPO_RATIO = 3;
const LONGEST_TYPO = 24;
const MOST_SLIPS = 20;
const MOST_MEANT = 20;

const light = new Set(
  (
    "zit zitten zat woon woont wonen vraag vragen ergens hoeft hoeven hoef graag gewoon echt juist toch al best alleen even eigenlijk natuurlijk misschien vind vinden vindt denk denken hoop gaan ga gaat " +
    "gaan doen doe doet maken maak maakt zetten zet komen komt liggen ligt staan staat laten laat geven geef geeft nemen neem " +
    "zorg zorgen houden houd krijgen krijgt blijft zien ziet horen hoort weten helemaal heus zelfs steeds altijd vooral ook " +
    "hele veel erg heel zeer toe onze ons mensen iedereen gemeente alstublieft alsjeblieft aub svp dank bedankt beste geachte " +
    "nu straks nog eens keer soort ding dingen s t n m etc enz maar nou hoor ja zeker mee ten ter deel reden komst " +
    "der die das und ist sind ein eine einen einem eines den dem des im am an auf mit von zu zur zum bei fur ich wir sie er es " +
    "dass da dort hier so auch schon noch nur sehr man werden wird hat haben sich als wie aus nach uber um vor oder"
  ).split(" "),
);

/** With one of these at its end a word tells what something lacks: "rookvrij" is not a kind of "vrij". */
const withoutIt = new Set("vrij vrije loos loze arm arme frei freie freies freier los lose free less".split(" "));

/** Reads the words of one language, each once. */
export function createSenses(language: Language, frequencies: Frequencies): (word: string) => WordSense | undefined {
  const stem = stemmerOf(language);
  const { functionWords } = grammarOf(language);
  const known = new Map<string, WordSense | undefined>();
  const read = (word: string): WordSense | undefined => {
    if (word.length < SHORTEST || functionWords.has(word) || light.has(word)) return undefined;
    const used = frequencies.get(word) ?? 0;
    if (used >= FUNCTION_LIKE) return undefined;
    const parts = compoundParts(word, frequencies);
    const isKind = !withoutIt.has(parts.at(-1) ?? "");
    return { root: rootOf(word, stem), parts: isKind ? parts.map((part) => rootOf(part, stem)) : [] };
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
  const meant = new Map<string, string[]>();
  for (const [word, n] of uses)
    if (n >= TYPO_RATIO && word.length >= SHORTEST_TYPO - 1 && word.length <= LONGEST_TYPO)
      for (const rest of withoutOne(word)) add(meant, rest, word);
  const slips = new Map<string, string>();
  for (const [word, n] of uses) {
    if (!isLong(word) || n > MOST_SLIPS || isKnown(word) || /\d/.test(word)) continue;
    const near = new Set(withoutOne(word).flatMap((rest) => meant.get(rest) ?? []));
    const [best] = [...near]
      .filter((other) => other !== word && (uses.get(other) ?? 0) >= TYPO_RATIO * n && distance(word, other) === 1)
      .toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1));
    if (best !== undefined) slips.set(word, best);
  }
  return slips;
}

/** Another last letter is mostly another form of the same word. */
export function isMiswritten(word: string, meant: string | undefined): boolean {
  return meant !== undefined && !meant.startsWith(word.slice(0, -1));
}

/** Two words that differ by one letter have a rest in common, or one is the rest of the other. */
function withoutOne(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

function isLong(word: string): boolean {
  return word.length >= SHORTEST_TYPO && word.length <= LONGEST_TYPO;
}

function add(lists: Map<string, string[]>, name: string, word: string): void {
  const list = lists.get(name);
  if (!list) lists.set(name, [word]);
  else if (list.length < MOST_MEANT) list.push(word);
}
