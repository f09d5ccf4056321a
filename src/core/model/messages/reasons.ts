import type { Consultation } from "../consultation/consultation.ts";
import { inLanguage, type Language } from "../language.ts";
import { type Phrase, phrase } from "./message.ts";

/** Why an answer in words may be rejected when the consultation itself names no reasons. Anger is not among them. */
const usualReasons = ["off-topic", "threat", "insult", "private", "advertising"];

/** What a reason is called that the program itself knows; nothing for one of a consultation's own. */
export function usualReason(id: string): Phrase | undefined {
  return usualReasons.includes(id) ? phrase(`reason-${id}`) : undefined;
}

/** The reasons that were fixed at launch, in words for this reader; ideas have the usual ones. */
export function reasonsOf(
  c: Pick<Consultation, "reasons"> | undefined,
  language: Language,
): { id: string; label: Phrase }[] {
  if (!c || c.reasons.length === 0) return usualReasons.map((id) => ({ id, label: phrase(`reason-${id}`) }));
  return c.reasons.map(({ id, text }) => ({ id, label: inLanguage(text, language) }));
}
