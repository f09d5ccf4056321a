import type { ClausePlace } from "./clause-place.ts";

/** What an answer says to a sentence. */
export type Verdict = "supports" | "opposes" | "neither";

/** What a colleague said of a sentence: it is told, its resident's own words are told instead, or nothing is. */
export type Ruling = "told" | "literal" | "dropped";

/** An answer that a sentence is made of, and where in it a literal piece stands that says the same, if one does. */
export type Cite = ClausePlace;

const ITEM = "m-";

/** The name under which a model's sentence is asked about and told. */
export function sentenceItem(id: string): string {
  return `${ITEM}${id}`;
}

export function isSentenceItem(itemId: string): boolean {
  return itemId.startsWith(ITEM);
}

/** The sentence that an item asks about. */
export function sentenceOf(itemId: string): string {
  return itemId.slice(ITEM.length);
}
