import type { ClausePlace } from "../../model/clause-place.ts";
import type { Language } from "../../model/language.ts";
import type { Frequencies } from "../../plain/frequencies.ts";
import { wordsOf } from "../../themes/words.ts";
import type { Work } from "../../themes/work.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { canStand } from "./halves.ts";
import { createReader, type Reader, type WordUses } from "./read-saying.ts";
import type { Said, Saying } from "./saying.ts";
import { hasVerb } from "./verbs.ts";
import { directionWordsOf } from "./words-of-language.ts";

/** All clauses of a consultation, each once, and the way to read another one as if it stood among them. */
export type Corpus = {
  sayings: Saying[];
  /** Where each of its sayers says it. */
  placesOf(saying: Saying): ClausePlace[];
  read(clause: Clause, by: Said, sayers?: Said[]): Saying;
  hasVerb(text: string, language: Language): boolean;
};

const ASKED_WEIGHT = 0.5;

/** A capital inside a sentence: a name is no slip for another word. */
const names = /(?<=[\p{L}\p{N},] )\p{Lu}\p{L}+/gu;

type Folded = { clause: Clause; language: Language; words: string[]; sayers: Said[]; places: ClausePlace[] };

/** Reads all answers. `asked`: the words of the consultation itself, which tell less than those of its residents. */
export function* createCorpus(
  answers: Said[],
  frequenciesOf: (language: Language) => Frequencies,
  asked: string[],
): Work<Corpus> {
  const folded = yield* foldClauses(answers);
  const uses = countUses(folded);
  const named = namesAmong(folded);
  const readers = new Map<Language, Reader>();
  const readerOf = (language: Language): Reader => {
    const reader = readers.get(language) ?? createReader(language, frequenciesOf(language), uses.get(language), named);
    readers.set(language, reader);
    return reader;
  };
  const sayings: Saying[] = [];
  const placesOf = new Map<Saying, ClausePlace[]>();
  for (const { clause, language, sayers, places } of folded) {
    const saying = readerOf(language)(clause, sayers);
    sayings.push(saying);
    placesOf.set(saying, places);
    yield;
  }
  const weightOf = weigher(sayings, askedRoots(asked, readerOf("nl")));
  const weighed = (saying: Saying) => {
    for (const feature of saying.features) feature.weight *= weightOf(feature.root);
    return saying;
  };
  return {
    sayings: sayings.map(weighed),
    placesOf: (saying) => placesOf.get(saying) ?? [],
    read: (clause, by, sayers = [by]) => weighed(readerOf(by.language.slice(0, 2))(clause, sayers)),
    hasVerb: (text, language) => hasVerb(text, language, frequenciesOf(language)),
  };
}

function pointsBack(words: string[], language: Language): boolean {
  return words.slice(0, 3).some((word) => directionWordsOf(language).pointers.has(word));
}

/** The same words of several people are one clause; it is quoted as the first of them wrote it who may be quoted. */
function* foldClauses(answers: Said[]): Work<Folded[]> {
  const folded = new Map<string, Folded>();
  for (const answer of answers) {
    yield;
    const language = answer.language.slice(0, 2);
    let from = 0;
    for (const clause of clausesOf(answer.text, (part, lead) => canStand(part, language, lead))) {
      const words = wordsOf(clause.text);
      const context = pointsBack(words, language) ? clause.before : "";
      const key = [language, clause.isAsked, clause.isTakenBack, context, ...words].join(" ");
      const start = answer.text.indexOf(clause.text, from);
      const place = { answerId: answer.id, start, length: clause.text.length };
      from = start + place.length;
      folded.set(key, foldIn(folded.get(key), { clause, language, words, sayers: [answer], places: [place] }));
    }
  }
  return [...folded.values()];
}

function foldIn(before: Folded | undefined, one: Folded): Folded {
  if (!before) return one;
  const [by] = one.sayers;
  if (before.sayers[0]?.isQuotable !== false || !by?.isQuotable) {
    before.sayers.push(...one.sayers);
    before.places.push(...one.places);
    return before;
  }
  return { ...one, sayers: [by, ...before.sayers], places: [...one.places, ...before.places] };
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

function countUses(folded: Folded[]): Map<Language, WordUses> {
  const uses = new Map<Language, WordUses>();
  for (const { language, words } of folded) {
    const counts = uses.get(language) ?? new Map<string, number>();
    uses.set(language, counts);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return uses;
}

/** What stands in many clauses, or in the question itself, tells little. */
function weigher(sayings: Saying[], asked: Set<string>): (root: string) => number {
  const holders = new Map<string, number>();
  for (const { features } of sayings)
    for (const { root, weight } of features) if (weight > 0) holders.set(root, (holders.get(root) ?? 0) + 1);
  const most = Math.log(1 + sayings.length);
  return (root) => {
    const rarity = Math.log(1 + sayings.length / (holders.get(root) ?? 1)) / most;
    return rarity * (asked.has(root) ? ASKED_WEIGHT : 1);
  };
}

/** The roots of what was asked, and of what it is made of. */
function askedRoots(asked: string[], read: Reader): Set<string> {
  const features = asked.flatMap(
    (text) => read({ text, opensSentence: true, isAsked: false, isTakenBack: false }, []).features,
  );
  return new Set(features.flatMap(({ root, parts }) => [root, ...parts]));
}
