import { eld } from "eld/small";
import type { Language } from "../model/language.ts";

/** What residents of Dutch towns write in, as far as the detector knows it. */
const spoken = ["nl", "en", "tr", "ar", "pl", "uk", "de", "fr", "es", "it", "pt", "ro", "bg", "ru", "fa", "so", "ti"];
/** Shorter texts are often right in several languages. */
const FEWEST_WORDS = 4;

eld.setLanguageSubset(spoken);

/** The language of a text; the writer's own when the text is too short, or not clearly in one language. */
export function languageOf(text: string, ofWriter: Language): Language {
  const own = ofWriter.replace("-simple", "");
  if (text.trim().split(/\s+/).length < FEWEST_WORDS) return own;
  const found = eld.detect(text);
  return found.language && found.isReliable() ? found.language : own;
}
