import { html } from "hono/html";
import type { ConsultationDigest } from "../core/model/digests/digest.ts";
import { shortClaim, tellsPoint } from "../core/model/digests/point.ts";
import type { ForeignWords } from "../core/texts/language/foreign-words.ts";

type Words = Pick<ForeignWords, "text" | "language">;

/** For whatever reads aloud: the language of these words, and the side from which they are written. */
export function inTheirLanguage({ language }: Pick<Words, "language">) {
  return language === undefined ? html` dir="auto"` : html` lang="${language}" dir="auto"`;
}

export function quoted(words: Words) {
  return html`<q${inTheirLanguage(words)}>${words.text}</q>`;
}

/** A sentence of the first minute, the words of a point in it in their own language. */
export function sentencePart(sentence: string, { points = [] }: ConsultationDigest) {
  const point = points.find((each) => each.span.language !== undefined && tellsPoint(sentence, each));
  if (!point) return html`${sentence}`;
  const words = shortClaim(point);
  const at = sentence.indexOf(words);
  return html`${sentence.slice(0, at)}<span${inTheirLanguage(point.span)}>${words}</span>${sentence.slice(at + words.length)}`;
}
