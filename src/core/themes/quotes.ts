import { sentences } from "../plain/sentences.ts";
import { findPersonalData } from "../privacy/mask.ts";
import { likeness } from "./likeness.ts";

/** `side`: what its author chose at a closed question, when there is one. */
type Text = { id: number; text: string; side?: string | undefined };
export type Quote = { answerId: number; text: string; isCut?: true };

const QUOTES_A_THEME = 3;
const LONGEST_QUOTE = 280;
/** Of a larger theme so many texts are compared, spread over all of them: every one with every other. */
const MOST_COMPARED = 150;

/**
 * Up to three literal pieces of these texts that together stand closest to all of them, and from both of the largest
 * sides: blind to spelling, length and language. A text that holds personal data gives no quote. What is not the whole
 * text says so.
 */
export function chooseQuotes(texts: Text[], officeHolders: string[] = []): Quote[] {
  const quotable = texts.filter(({ text }) => findPersonalData(text, officeHolders).length === 0 && text.trim() !== "");
  return withBothSides(cover(quotable, QUOTES_A_THEME), quotable)
    .toSorted((a, b) => a.id - b.id)
    .map(toQuote);
}

/** The texts that the others are most like, each next one for what the ones before it leave out. */
function cover(texts: Text[], wanted: number): Text[] {
  const compared = spread(texts, MOST_COMPARED);
  const like = likeness(compared.map(({ text }) => text));
  const covered = compared.map(() => 0);
  const chosen: Text[] = [];
  while (chosen.length < Math.min(wanted, compared.length)) {
    const gains = compared.map((text, i) =>
      chosen.includes(text) ? -1 : covered.reduce((sum, best, j) => sum + Math.max(0, like(i, j) - best), 0),
    );
    const next = gains.indexOf(Math.max(...gains));
    for (const [j, best] of covered.entries()) covered[j] = Math.max(best, like(next, j));
    chosen.push(...compared.slice(next, next + 1));
  }
  return chosen;
}

function spread(texts: Text[], most: number): Text[] {
  if (texts.length <= most) return texts;
  return Array.from({ length: most }, (_, i) => Math.floor(((i + 0.5) * texts.length) / most)).flatMap(
    (place) => texts[place] ?? [],
  );
}

/** Where people disagree both are heard: the last quote makes place for a large side that was missing. */
function withBothSides(chosen: Text[], all: Text[]): Text[] {
  if (chosen.length < 2) return chosen;
  const missing = largestSides(all).find((side) => chosen.every((text) => sideOf(text) !== side));
  if (missing === undefined) return chosen;
  const voice = cover(
    all.filter((text) => sideOf(text) === missing),
    1,
  );
  return [...chosen.slice(0, -1), ...voice];
}

function largestSides(texts: Text[]): string[] {
  const sizes = Map.groupBy(texts, sideOf);
  sizes.delete(undefined);
  const bySize = [...sizes].toSorted(([, a], [, b]) => b.length - a.length);
  return bySize.slice(0, 2).flatMap(([side]) => side ?? []);
}

/** Words of who is against something, or wants less of it, in the languages of residents. */
const against =
  /(?<!\p{L})(?:niet|geen|minder|tegen|nooit|stop|onzin|no|not|don't|less|fewer|against|never|nie|bez|mniej|przeciw|değil|hayır|istemi\p{L}*|daha az|не|без|менше|проти|لا|ليس|ضد|أقل|بدون)(?!\p{L})/iu;

/** Whether a text holds a word of who is against something, or wants less of it. */
export function soundsAgainst(text: string): boolean {
  return against.test(text);
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
