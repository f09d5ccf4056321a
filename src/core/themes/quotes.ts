import { sentences } from "../plain/sentences.ts";
import { likenesses } from "./likeness/likeness.ts";
import { wordsOf } from "./words.ts";

/** `side`: what its author chose at a closed question; `letter`: what it is a copy of; when there is such a thing. */
type Text = { id: number; text: string; side?: string | undefined; letter?: number | undefined };
type MayQuote = (text: string) => boolean;
export type Quote = { answerId: number; text: string; isCut?: true };

export const QUOTES_A_THEME = 3;
const LONGEST_QUOTE = 280;
/** Of a larger theme so many texts are compared, spread over all of them: every one with every other. */
const MOST_COMPARED = 150;

/**
 * Up to three literal pieces of these texts that together stand closest to all of them, and from both of the largest
 * sides: blind to spelling, length and language. A letter has one voice, however many sent it. What is not the whole text
 * says so.
 */
export function chooseQuotes(texts: Text[], mayQuote: MayQuote): Quote[] {
  const chosen = chosenFrom(texts, QUOTES_A_THEME, mayQuote);
  return withBothSides(chosen, texts, mayQuote)
    .toSorted((a, b) => a.id - b.id)
    .map(toQuote);
}

/** What may not be quoted is one of those that a quote stands for; others step in when too little is left to quote. */
function chosenFrom(texts: Text[], wanted: number, mayQuote: MayQuote): Text[] {
  const some = someOf(texts);
  const { chosen, refused } = cover(some, wanted, mayQuote);
  if (chosen.length === wanted || refused.size === 0 || some.length === texts.length) return chosen;
  return chosenFrom(
    texts.filter((text) => !refused.has(text)),
    wanted,
    mayQuote,
  );
}

/** The texts that the others are most like, each next one for what the ones before it leave out; and what was refused. */
function cover(texts: Text[], wanted: number, mayQuote: MayQuote): { chosen: Text[]; refused: Set<Text> } {
  const { size, rows } = likenesses(texts.map(({ text }) => text));
  const covered = new Float64Array(size);
  const open = new Set(texts.keys());
  const chosen: Text[] = [];
  const refused = new Set<Text>();
  while (chosen.length < wanted && open.size > 0) {
    let [best, most] = [-1, -1];
    for (const i of open) {
      const gain = gainOf(i, rows, covered);
      if (gain > most) [best, most] = [i, gain];
    }
    open.delete(best);
    const text = texts[best] as Text;
    if (!mayQuote(text.text)) {
      refused.add(text);
      continue;
    }
    for (let j = 0; j < size; j++) covered[j] = Math.max(covered[j] ?? 0, rows[best * size + j] ?? 0);
    chosen.push(text);
  }
  return { chosen, refused };
}

/** How much closer the texts come to a chosen one when this one is chosen too. */
function gainOf(text: number, rows: Float64Array, covered: Float64Array): number {
  let gain = 0;
  for (let j = 0; j < covered.length; j++)
    gain += Math.max(0, (rows[text * covered.length + j] ?? 0) - (covered[j] ?? 0));
  return gain;
}

/** At most so many as are compared, spread over all of them; others step in for copies. */
function someOf(texts: Text[]): Text[] {
  const first = spread(texts, MOST_COMPARED);
  const [some, looked, letters, words] = [new Set<Text>(), new Set<Text>(), new Set<number>(), new Set<string>()];
  for (const each of [...first, ...texts]) {
    const { text, letter } = each;
    if (some.size === first.length) break;
    if (looked.has(each) || (letter !== undefined && letters.has(letter))) continue;
    looked.add(each);
    const said = wordsOf(text).join(" ");
    if (text.trim() === "" || words.has(said)) continue;
    some.add(each);
    words.add(said);
    if (letter !== undefined) letters.add(letter);
  }
  return texts.filter((text) => some.has(text));
}

function spread(texts: Text[], most: number): Text[] {
  if (texts.length <= most) return texts;
  return Array.from({ length: most }, (_, i) => Math.floor(((i + 0.5) * texts.length) / most)).flatMap(
    (place) => texts[place] ?? [],
  );
}

/** Where people disagree both are heard: the last quote makes place for a large side that was missing. */
function withBothSides(chosen: Text[], all: Text[], mayQuote: MayQuote): Text[] {
  if (chosen.length < 2) return chosen;
  const missing = largestSides(all).find((side) => chosen.every((text) => sideOf(text) !== side));
  if (missing === undefined) return chosen;
  const ofSide = all.filter((text) => sideOf(text) === missing);
  const voice = chosenFrom(ofSide, 1, mayQuote);
  return voice.length === 0 ? chosen : [...chosen.slice(0, -1), ...voice];
}

function largestSides(texts: Text[]): string[] {
  const sizes = Map.groupBy(texts, sideOf);
  sizes.delete(undefined);
  const bySize = [...sizes].toSorted(([, a], [, b]) => b.length - a.length);
  return bySize.slice(0, 2).flatMap(([side]) => side ?? []);
}

/** What somebody wants is said before this. */
const LONGEST_JUDGED = 2000;

/** Words of who is against something, or wants less of it, in the languages of residents. */
const against =
  /(?<!\p{L})(?:niet|geen|minder|tegen|nooit|stop|onzin|no|not|don't|less|fewer|against|never|nie|bez|mniej|przeciw|değil|hayır|istemi\p{L}*|daha az|не|без|менше|проти|لا|ليس|ضد|أقل|بدون)(?!\p{L})/iu;

/** Whether a text holds a word of who is against something, or wants less of it. */
export function soundsAgainst(text: string): boolean {
  return against.test(text.slice(0, LONGEST_JUDGED));
}

function sideOf({ text, side }: Text): string | undefined {
  return side ?? (soundsAgainst(text) ? "against" : "for");
}

function toQuote({ id, text: whole }: Text): Quote {
  const text = literalSpan(whole);
  return { answerId: id, text, ...(text.length < whole.trim().length && { isCut: true }) };
}

/** The whole text, or as many of its first sentences as fit; a longer sentence is cut between words. */
function literalSpan(text: string): string {
  const whole = text.trim();
  if (whole.length <= LONGEST_QUOTE) return whole;
  let end = 0;
  for (const sentence of sentences(whole)) {
    const next = whole.indexOf(sentence, end) + sentence.length;
    if (next > LONGEST_QUOTE) break;
    end = next;
  }
  if (end > 0) return whole.slice(0, end);
  const space = whole.lastIndexOf(" ", LONGEST_QUOTE);
  return [...whole.slice(0, space > 0 ? space : LONGEST_QUOTE)].filter((sign) => sign.isWellFormed()).join("");
}
