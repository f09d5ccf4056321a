import type { Language } from "../model/language.ts";
import type { CheckPlain } from "../plain/check-plain.ts";
import type { Frequencies } from "../plain/frequencies.ts";

/** A sentence that a language model wrote, and the answers that it says it is made of. */
export type CitedSentence = { text: string; answers: { id: string | number; text: string }[] };

/** What a sentence is read with. */
export type Means = {
  checkPlain: CheckPlain;
  officeHolders: string[];
  frequencies(language: Language): Frequencies;
};
