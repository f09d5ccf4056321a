import { eld } from "eld/small";

/** What residents of Dutch towns write in, as far as the detector knows it. */
const spoken = ["nl", "en", "tr", "ar", "pl", "uk", "de", "fr", "es", "it", "pt", "ro", "bg", "ru", "fa", "so", "ti"];

eld.setLanguageSubset(spoken);

/** The language that a text is clearly in. */
export function detect(text: string): string | undefined {
  const found = eld.detect(text);
  return found.language && found.isReliable() ? found.language : undefined;
}
