import type { ClausePlace } from "../model/digests/clause-place.ts";
import type { Language } from "../model/language.ts";
import type { Frequencies } from "../plain/frequencies.ts";
import type { Work } from "../themes/work.ts";
import { closenessOf } from "./closeness.ts";
import { isQuotable, labelQuality } from "./label.ts";
import { createCorpus } from "./reading/corpus.ts";
import type { Said, Saying } from "./reading/saying.ts";
import { topicsOf } from "./topic.ts";

export type Subject = {
  answers: Said[];
  /** Title and questions: what everybody speaks about. */
  asked: string[];
  /** That of the claims: answers in another language cannot be compared, and may be about anything. */
  language: Language;
  frequencies(language: Language): Frequencies;
  officeHolders: string[];
};

export type FittingClause = { place: ClausePlace; fit: number };

export type TopicReader = {
  /**
   * The answers that may say something about a claim, or its reverse, and how much of it they speak of: few are missed. Of
   * an answer in another language nobody can tell how much.
   */
  about(claim: string): Work<Map<number, number | undefined>>;
  /** The clause of an answer that could best stand in the place of a claim, and how well it fits, if there is one. */
  clauseFor(claim: string, answerId: number): FittingClause | undefined;
};

/** So much of a claim must an answer speak of; low, as who is left out is not counted. */
const LEAST_SPOKEN_OF = 0.1;
const BEARING_WEIGHT = 0.3;
const LEAST_QUALITY = 0.2;
const SAME_SAID = 2;

/** Reads answers so that those about the same thing as a claim are found cheaply. */
export function* createTopicReader(subject: Subject): Work<TopicReader> {
  const { answers, asked, language, frequencies, officeHolders } = subject;
  const corpus = yield* createCorpus(answers, frequencies, asked);
  const sayingsOf = new Map<number, Saying[]>(answers.map(({ id }) => [id, []]));
  for (const saying of corpus.sayings) for (const { id } of saying.sayers) sayingsOf.get(id)?.push(saying);
  const textOf = new Map(answers.map(({ id, text }) => [id, text]));
  const wordsOf = new Map<number, Words>();
  for (const [id, sayings] of sayingsOf) {
    yield;
    wordsOf.set(id, wordsIn(sayings));
  }
  const foreign = answers.filter((each) => each.language.slice(0, 2) !== language.slice(0, 2)).map(({ id }) => id);
  const read = (text: string) => {
    const by: Said = { id: 0, person: "", text, language, isQuotable: false };
    return corpus.read({ text, opensSentence: true, isAsked: false, isTakenBack: false }, by);
  };
  return {
    *about(claim) {
      const shareOf = sharesOf(read(claim));
      const found = new Map<number, number | undefined>();
      for (const [id, words] of wordsOf) {
        yield;
        const share = shareOf(words);
        if (share >= LEAST_SPOKEN_OF) found.set(id, share);
      }
      for (const id of foreign) found.set(id, undefined);
      return found;
    },
    clauseFor(claim, answerId) {
      const text = textOf.get(answerId) ?? "";
      const placed = (sayingsOf.get(answerId) ?? []).flatMap((saying) => {
        const place = corpus.placesOf(saying).find((each) => each.answerId === answerId);
        const words = place && text.slice(place.start, place.start + place.length);
        return place && words && isQuotable(words, saying.language, officeHolders) ? [{ saying, place }] : [];
      });
      return bestClause(read(claim), placed, subject);
    },
  };
}

/** The clause that says most of a claim and least besides it; never its reverse. */
function bestClause(
  claim: Saying,
  placed: { saying: Saying; place: ClausePlace }[],
  { frequencies }: Subject,
): FittingClause | undefined {
  const [spokenOf, ownWords] = [sharesOf(claim), wordsIn([claim])];
  const fits = placed.flatMap(({ saying, place }) => {
    const relation = closenessOf(saying, claim)?.relation;
    const quality = labelQuality(saying, frequencies(saying.language));
    if (quality < LEAST_QUALITY || relation === "reverse") return [];
    const isSame = relation?.startsWith("same");
    const fit = spokenOf(wordsIn([saying])) * sharesOf(saying)(ownWords) * quality * (isSame ? SAME_SAID : 1);
    return { place, fit };
  });
  return fits.filter(({ fit }) => fit > 0).toSorted((a, b) => b.fit - a.fit)[0];
}

/** What is spoken of, and the dimensions on which something is said. */
type Words = { things: Set<string>; dimensions: Set<string> };

function wordsIn(sayings: Saying[]): Words {
  return {
    things: new Set(sayings.flatMap(({ features }) => features.flatMap(({ root, parts }) => [root, ...parts]))),
    dimensions: new Set(sayings.flatMap(({ bearings }) => bearings.map(({ dimension }) => dimension))),
  };
}

/** Tells how much of a claim is spoken of, whichever way. */
function sharesOf(claim: Saying): (words: Words) => number {
  const about = topicsOf(claim).map(({ root, parts, measure, weight }) => ({
    names: [root, ...parts],
    measure,
    weight,
  }));
  const whole = about.reduce((sum, { weight }) => sum + weight, claim.bearings.length * BEARING_WEIGHT);
  return ({ things, dimensions }) => {
    let spoken = 0;
    for (const { names, measure, weight } of about)
      if (names.some((name) => things.has(name)) || (measure !== undefined && dimensions.has(measure)))
        spoken += weight;
    for (const { dimension } of claim.bearings) if (dimensions.has(dimension)) spoken += BEARING_WEIGHT;
    return whole === 0 ? 0 : spoken / whole;
  };
}
