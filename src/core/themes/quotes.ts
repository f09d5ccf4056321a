import { sentences } from "../plain/sentences.ts";
import { findPersonalData } from "../privacy/mask.ts";

type Text = { id: number; text: string };
export type Quote = { answerId: number; text: string; isCut?: true };

const QUOTES_A_THEME = 3;
const LONGEST_QUOTE = 280;

/**
 * Up to three literal pieces of these texts, spread evenly over the order in which they came in, and from both sides
 * where people disagree: blind to spelling, length and language. A text that holds personal data gives no quote at all. What is not the whole text says so.
 */
export function chooseQuotes(texts: Text[], officeHolders: string[] = []): Quote[] {
  const quotable = texts.filter(({ text }) => findPersonalData(text, officeHolders).length === 0 && text.trim() !== "");
  const chosen = bothSides(spread(quotable, Math.min(QUOTES_A_THEME, quotable.length)), quotable);
  return chosen.map(toQuote);
}

function spread(texts: Text[], wanted: number): Text[] {
  const places = Array.from({ length: wanted }, (_, i) => Math.floor(((i + 0.5) * texts.length) / wanted));
  return places.flatMap((place) => texts[place] ?? []);
}

/** Words of who is against something, or wants less of it, in the languages of residents. */
const against =
  /(?<!\p{L})(?:niet|geen|minder|tegen|nooit|stop|onzin|no|not|don't|less|fewer|against|never|nie|bez|mniej|przeciw|değil|hayır|istemi\p{L}*|daha az|не|без|менше|проти|لا|ليس|ضد|أقل|بدون)(?!\p{L})/iu;

/** Where some are for and others against, both are heard: the last quote makes place for the side that was missing. */
function bothSides(chosen: Text[], all: Text[]): Text[] {
  if (chosen.length < 2) return chosen;
  const isAgainst = ({ text }: Text) => against.test(text);
  const missing = all.find((text) => chosen.every((other) => isAgainst(other) !== isAgainst(text)));
  return missing ? [...chosen.slice(0, -1), missing].toSorted((a, b) => a.id - b.id) : chosen;
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
