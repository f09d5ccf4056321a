import type { Language } from "../model/language.ts";
import { wordsOf } from "../plain/sentences.ts";

/** No sentence of the program's own has more words. */
export const MOST_SENTENCE_WORDS = 20;

/** Joins what belongs together to as few sentences as their length allows. */
export function packed(parts: string[], language: Language): string {
  const list = new Intl.ListFormat(language);
  const groups: string[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && wordsOf(list.format([...last, part])).length <= MOST_SENTENCE_WORDS) last.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => `${list.format(group)}.`).join(" ");
}

/** A label without the sign at its end, so that a sentence can go on after it. */
export function bare(label: string): string {
  return label.replace(/[.!…]+$/u, "");
}
