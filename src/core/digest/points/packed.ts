import type { Language } from "../../model/language.ts";
import { shortened } from "../../model/shortened.ts";
import { wordsOf } from "../../plain/sentences.ts";
import type { Say } from "../../texts/texts.ts";

/** No sentence of the program's own has more words. */
export const MOST_SENTENCE_WORDS = 20;

const MOST_LABEL_WORDS = 10;

/** What can stand in a sentence: as its beginning, or after others. */
export type Part = { first: string; later: string };

/** Joins what belongs together to as few sentences as their length allows. */
export function packed(parts: Part[], language: Language): string {
  const list = new Intl.ListFormat(language);
  const groups: string[][] = [];
  for (const { first, later } of parts) {
    const last = groups.at(-1);
    if (last && wordsOf(list.format([...last, later])).length <= MOST_SENTENCE_WORDS) last.push(later);
    else groups.push([first]);
  }
  return groups.map((group) => `${list.format(group)}.`).join(" ");
}

/** How many chose what, to stand after who chose something else. */
export function choseToo(count: number, label: string, say: Say): Part {
  const values = { count, label: bare(label) };
  return { first: say("digest-brief-chose-again", values), later: say("digest-brief-chose-too", values) };
}

/** A label as a sentence that goes on after it has room for it: short, and without the sign at its end. */
export function bare(label: string): string {
  return shortened(label.replace(/[.!…]+$/u, ""), MOST_LABEL_WORDS);
}
