import type { ClausePlace } from "../../model/digests/clause-place.ts";
import type { Language } from "../../model/language.ts";
import type { Frequencies } from "../../plain/frequencies.ts";
import type { Work } from "../../themes/work.ts";
import type { Clause } from "./clauses.ts";
import { foldClauses } from "./fold-clauses.ts";
import type { Said, Saying } from "./saying.ts";
import { hasVerb } from "./words/verbs.ts";
import { createReaders, createWeigher, spellingOf, type Vocabulary, vocabularyOf } from "./words/vocabulary.ts";

/** All clauses of a consultation, each once, and the way to read another one as if it stood among them. */
export type Corpus = {
  sayings: Saying[];
  vocabulary: Vocabulary;
  /** Where each of its sayers says it. */
  placesOf(saying: Saying): ClausePlace[];
  read(clause: Clause, by: Said, sayers?: Said[]): Saying;
  hasVerb(text: string, language: Language): boolean;
};

/** Reads all answers. `asked`: the words of the consultation itself, which tell less than those of its residents. */
export function* createCorpus(
  answers: Said[],
  frequenciesOf: (language: Language) => Frequencies,
  asked: string[],
): Work<Corpus> {
  const folded = yield* foldClauses(answers);
  const spelling = spellingOf(folded, frequenciesOf);
  const readerOf = createReaders(spelling, frequenciesOf);
  const sayings: Saying[] = [];
  const placesOf = new Map<Saying, ClausePlace[]>();
  for (const { clause, language, sayers, places } of folded) {
    const saying = readerOf(language)(clause, sayers);
    sayings.push(saying);
    placesOf.set(saying, places);
    yield;
  }
  const vocabulary = vocabularyOf(spelling, sayings, asked, readerOf("nl"));
  const weighed = createWeigher(vocabulary);
  return {
    sayings: sayings.map(weighed),
    vocabulary,
    placesOf: (saying) => placesOf.get(saying) ?? [],
    read: (clause, by, sayers = [by]) => weighed(readerOf(by.language.slice(0, 2))(clause, sayers)),
    hasVerb: (text, language) => hasVerb(text, language, frequenciesOf(language)),
  };
}
