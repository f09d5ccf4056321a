import { faintStems, lexicon, lookalikes } from "./lexicon.ts";
import { markOf } from "./mark.ts";
import { wordsOf } from "./words.ts";

type Stem = { text: string; themes: number[] };
type Node = { next: Map<string, Node>; stem?: Stem };
type Match = { stem: Stem; start: number; end: number };
type Words = Map<string, Stem[]>;

/** What fits in no theme is here; it is no subject. */
export const OTHER = "other";
/** Another lexicon has another mark. */
export const lexiconMark = markOf(JSON.stringify([lexicon, [...faintStems], [...lookalikes]]));

const other = lexicon.length - 1;
const endings = new Set(" s es n e en er ers je jes tje tjes pje pjes kje kjes etje etjes ing ingen".split(" "));
const root = plantStems();

/** Whether a theme is one of the seed lexicon, with a name that gives nobody away. */
export function isSeed(themeId: string): boolean {
  return themeId !== OTHER && lexicon.some(({ id }) => id === themeId);
}

/** Tells the id of the theme that fits a text best; "other" when nothing fits. It remembers the words that it met. */
export function createThemeFinder(): (text: string) => string {
  const known: Words = new Map();
  return (text) => idOf(bestTheme(text, known));
}

function bestTheme(text: string, known: Words): number {
  const found = new Set<Stem>();
  for (const word of wordsOf(text)) for (const stem of knownStems(word, known)) found.add(stem);
  const scores = new Array<number>(lexicon.length).fill(0);
  for (const stem of found) for (const theme of stem.themes) scores[theme] = (scores[theme] ?? 0) + weight(stem);
  const best = Math.max(...scores);
  return best > 0 ? scores.indexOf(best) : other;
}

// Two stems outweigh a single one, however long; of two themes with one stem each the longer stem wins.
function weight(stem: Stem): number {
  return faintStems.has(stem.text) ? 1 : 4 + Math.min(stem.text.length, 10);
}

function knownStems(word: string, known: Words): Stem[] {
  const before = known.get(word);
  if (before) return before;
  const stems = stemsIn(word);
  known.set(word, stems);
  return stems;
}

/** The stems that a word begins or ends with, without those inside a longer one ("tuin" in "speeltuin"). */
function stemsIn(word: string): Stem[] {
  const matches: Match[] = [];
  for (let start = 0; start < word.length; start++) {
    let node: Node | undefined = root;
    for (let end = start; end < word.length && node; end++) {
      node = node.next.get(word.charAt(end));
      if (node?.stem && fits(node.stem.text, start, word.slice(end + 1))) {
        matches.push({ stem: node.stem, start, end: end + 1 });
      }
    }
  }
  return matches.filter((match) => !matches.some((longer) => holds(longer, match))).map(({ stem }) => stem);
}

/** A short stem is a whole word ("ov", not "over"); a longer one begins the word, or ends it as in a compound. */
function fits(stem: string, start: number, rest: string): boolean {
  if (stem.length >= 4 && start === 0) return true;
  return (stem.length >= 4 || start === 0) && (rest === "" || (stem.length >= 3 && endings.has(rest)));
}

function holds(longer: Match, match: Match): boolean {
  return longer !== match && longer.start <= match.start && longer.end >= match.end;
}

function plantStems(): Node {
  const top: Node = { next: new Map() };
  for (const [theme, { stems }] of lexicon.entries()) {
    for (const text of new Set(stems.flatMap(wordsOf))) plant(text, top).themes.push(theme);
  }
  for (const text of lookalikes) plant(text, top);
  return top;
}

function plant(text: string, top: Node): Stem {
  const node = nodeAt(text, top);
  node.stem ??= { text, themes: [] };
  return node.stem;
}

function nodeAt(text: string, top: Node): Node {
  let node = top;
  for (const letter of text.split("")) {
    const next: Node = node.next.get(letter) ?? { next: new Map() };
    node.next.set(letter, next);
    node = next;
  }
  return node;
}

function idOf(theme: number): string {
  return lexicon[theme]?.id ?? OTHER;
}
