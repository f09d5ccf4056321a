import { sentences } from "../plain/sentences.ts";
import { findPersonalData } from "../privacy/mask.ts";

type Text = { id: number; text: string };
export type Quote = { answerId: number; text: string; isCut?: true };

const QUOTES_A_THEME = 3;
const LONGEST_QUOTE = 280;

/**
 * Up to three literal pieces of these texts, spread evenly over the order in which they came in: blind to spelling,
 * length and language. A text that holds personal data gives no quote at all. What is not the whole text says so.
 */
export function chooseQuotes(texts: Text[], officeHolders: string[] = []): Quote[] {
  const quotable = texts.filter(({ text }) => findPersonalData(text, officeHolders).length === 0 && text.trim() !== "");
  const wanted = Math.min(QUOTES_A_THEME, quotable.length);
  const quotes: Quote[] = [];
  for (let i = 0; i < wanted; i++) {
    const chosen = quotable[Math.floor(((i + 0.5) * quotable.length) / wanted)];
    if (chosen) quotes.push(toQuote(chosen));
  }
  return quotes;
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
