import snowball from "snowball-stemmers";
import type { Language } from "../model/language.ts";

type Stem = (word: string) => string;

/** Polish and Ukrainian have no well-kept stemmer: there, the pieces of words do the work. */
const algorithms: Record<Language, string> = { nl: "dutch", en: "english", tr: "turkish", ar: "arabic" };

/** The stemmer of a language; words of a language without one stay as they are. */
export function stemmerOf(language: Language): Stem {
  const algorithm = algorithms[language.slice(0, 2)];
  if (algorithm === undefined) return (word) => word;
  const stemmer = snowball.newStemmer(algorithm);
  return (word) => stemmer.stem(word);
}
