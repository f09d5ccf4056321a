import { type Consultation, languagesOf } from "../../model/consultation/consultation.ts";
import type { Language } from "../../model/language.ts";
import type { Message } from "../../model/messages/message.ts";
import { question } from "../../model/session/ask.ts";
import { promiseCard } from "../../model/session/card.ts";
import { invite } from "../../model/session/session.ts";
import { type Texts, write } from "../../texts/texts.ts";

/** At 150 words a minute 35 words are read in 14 seconds, and 50 in 20. */
export const MOST_CARD_WORDS = 35;
export const MOST_FIRST_WORDS = 50;

/** How many words a resident reads before the first tap, and from there to the first answer with its options. */
export type ReadingLength = { language: Language; card: number; first: number };

/** The words to the first tap and the first answer, in every language of a consultation; other buttons do not count. */
export function readingLengths(c: Consultation, texts: Texts): ReadingLength[] {
  return languagesOf(c).map((language) => {
    const session = invite({ ...c, version: 1 }, "length", language);
    const count = (message: Message) => wordsIn(write({ text: message.text }, language, texts).text);
    const [first] = c.questions;
    const asked = first && question(session, first, c);
    const options = (asked?.buttons ?? []).flat().filter(({ press }) => !press.optionId.startsWith("_"));
    const shown: Message = { text: [...(asked?.text ?? []), ...options.map(({ label }) => label)] };
    return { language, card: count(promiseCard(session, c)), first: count(shown) };
  });
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
