import type { Language } from "../../../model/language.ts";
import type { Frequencies } from "../../../plain/frequencies.ts";
import { wordsOf } from "../../../themes/words.ts";
import type { Clause } from "../clauses.ts";
import type { Folded } from "../fold-clauses.ts";
import { createReader, type Reader } from "../read-saying.ts";
import type { Said, Saying } from "../saying.ts";
import { slipsAmong } from "./word-sense.ts";

/** What the words of some answers tell of the words of others: which are names, which are slips, and which tell little. */
export type Vocabulary = {
  names: string[];
  slips: Record<Language, [written: string, meant: string][]>;
  /** In how many of so many clauses each root stands. */
  holders: [root: string, clauses: number][];
  clauses: number;
  /** The roots of the consultation's own words, which tell less than those of its residents. */
  asked: string[];
};

export type Spelling = Pick<Vocabulary, "names" | "slips">;

const ASKED_WEIGHT = 0.5;

/** A capital inside a sentence: a name is no slip for another word. */
const names = /(?<=[\p{L}\p{N},] )\p{Lu}\p{L}+/gu;

/** How the words of these clauses are written. */
export function spellingOf(folded: Folded[], frequenciesOf: (language: Language) => Frequencies): Spelling {
  const named = namesAmong(folded);
  const slips: Spelling["slips"] = {};
  for (const [language, uses] of countUses(folded)) {
    const frequencies = frequenciesOf(language);
    slips[language] = [...slipsAmong(uses, (word) => frequencies.has(word) || named.has(word))];
  }
  return { names: [...named], slips };
}

/** Reads clauses in any language, before their words have a weight. */
export function createReaders(
  { names: named, slips }: Spelling,
  frequenciesOf: (language: Language) => Frequencies,
): (language: Language) => Reader {
  const readers = new Map<Language, Reader>();
  const isName = new Set(named);
  return (language) => {
    const known = readers.get(language);
    if (known) return known;
    const reader = createReader(language, frequenciesOf(language), new Map(slips[language]), isName);
    readers.set(language, reader);
    return reader;
  };
}

export function vocabularyOf(spelling: Spelling, sayings: Saying[], asked: string[], read: Reader): Vocabulary {
  const holders = new Map<string, number>();
  for (const { features } of sayings)
    for (const { root, weight } of features) if (weight > 0) holders.set(root, (holders.get(root) ?? 0) + 1);
  return { ...spelling, holders: [...holders], clauses: sayings.length, asked: [...askedRoots(asked, read)] };
}

/** Gives what a saying is about its weight: what stands in many clauses, or in the question itself, tells little. */
export function createWeigher(vocabulary: Vocabulary): (saying: Saying) => Saying {
  const [holders, asked] = [new Map(vocabulary.holders), new Set(vocabulary.asked)];
  const most = Math.log(1 + vocabulary.clauses);
  const weightOf = (root: string) => {
    const rarity = Math.log(1 + vocabulary.clauses / (holders.get(root) ?? 1)) / most;
    return rarity * (asked.has(root) ? ASKED_WEIGHT : 1);
  };
  return (saying) => {
    for (const feature of saying.features) feature.weight *= weightOf(feature.root);
    return saying;
  };
}

/** Reads clauses as if they stood among those that a vocabulary is of. */
export function createReading(
  vocabulary: Vocabulary,
  frequenciesOf: (language: Language) => Frequencies,
): (clause: Clause, language: Language, sayers: Said[]) => Saying {
  const [readerOf, weighed] = [createReaders(vocabulary, frequenciesOf), createWeigher(vocabulary)];
  return (clause, language, sayers) => weighed(readerOf(language)(clause, sayers));
}

/** What is written with a capital inside sentences as often as not. */
function namesAmong(folded: Folded[]): Set<string> {
  const [capital, all] = [new Map<string, number>(), new Map<string, number>()];
  const count = (words: string[], counts: Map<string, number>) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { clause, words } of folded) {
    count(words, all);
    count(wordsOf(clause.text.match(names)?.join(" ") ?? ""), capital);
  }
  return new Set([...capital].filter(([word, n]) => n * 2 > (all.get(word) ?? 0)).map(([word]) => word));
}

function countUses(folded: Folded[]): Map<Language, Map<string, number>> {
  const uses = new Map<Language, Map<string, number>>();
  for (const { language, words } of folded) {
    const counts = uses.get(language) ?? new Map<string, number>();
    uses.set(language, counts);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return uses;
}

/** The roots of what was asked, and of what it is made of. */
function askedRoots(asked: string[], read: Reader): Set<string> {
  const features = asked.flatMap(
    (text) => read({ text, opensSentence: true, isAsked: false, isTakenBack: false }, []).features,
  );
  return new Set(features.flatMap(({ root, parts }) => [root, ...parts]));
}
