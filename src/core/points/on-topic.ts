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

export type FittingClause = { text: string; fit: number };

export type TopicReader = {
  /**
   * The answers that may say something about a claim, or its reverse, and how much of it they speak of: few are missed. Of
   * an answer in another language nobody can tell how much.
   */
  about(claim: string): Map<number, number | undefined>;
  /** The clause of an answer that could best stand in the place of a claim, and how well it fits, if there is one. */
  clauseFor(claim: string, answerId: number): FittingClause | undefined;
};

/** So much of a claim must an answer speak of; low, as who is left out is not counted. */
const LEAST_SPOKEN_OF = 0.1;
const BEARING_WEIGHT = 0.3;
const LEAST_QUALITY = 0.2;
const SAME_SAID = 2;

/** Reads answers so that those about the same thing as a claim are found cheaply. */
export function* createTopicReader({
  answers,
  asked,
  language,
  frequencies,
  officeHolders,
}: Subject): Work<TopicReader> {
  const corpus = yield* createCorpus(answers, frequencies, asked);
  const sayingsOf = new Map<number, Saying[]>();
  for (const saying of corpus.sayings)
    for (const { id } of saying.sayers) sayingsOf.set(id, [...(sayingsOf.get(id) ?? []), saying]);
  const wordsOf = new Map([...sayingsOf].map(([id, sayings]) => [id, wordsIn(sayings)]));
  const foreign = answers
    .filter((each) => !sameLanguage(each.language, language))
    .map(({ id }) => [id, undefined] as const);
  const read = (text: string) => {
    const by: Said = { id: 0, person: "", text, language, isQuotable: false };
    return corpus.read({ text, opensSentence: true, isAsked: false, isTakenBack: false }, by);
  };
  const mayStand = ({ clause, ...said }: Saying, claim: Saying) =>
    isQuotable(clause.text, said.language, officeHolders) &&
    closenessOf({ clause, ...said }, claim)?.relation !== "reverse";
  return {
    about(claim) {
      const wanted = read(claim);
      const shares = [...wordsOf].map(([id, words]) => [id, shareOf(wanted, words)] as const);
      return new Map([...shares.filter(([, share]) => share >= LEAST_SPOKEN_OF), ...foreign]);
    },
    clauseFor(claim, answerId) {
      const wanted = read(claim);
      const ownWords = wordsIn([wanted]);
      const fits = (sayingsOf.get(answerId) ?? []).flatMap((saying) => {
        const quality = labelQuality(saying, frequencies(saying.language));
        if (quality < LEAST_QUALITY || !mayStand(saying, wanted)) return [];
        const isSame = closenessOf(saying, wanted)?.relation.startsWith("same");
        return {
          text: saying.clause.text,
          fit: shareOf(wanted, wordsIn([saying])) * shareOf(saying, ownWords) * quality * (isSame ? SAME_SAID : 1),
        };
      });
      return fits.filter(({ fit }) => fit > 0).toSorted((a, b) => b.fit - a.fit)[0];
    },
  };
}

function sameLanguage(a: Language, b: Language): boolean {
  return a.slice(0, 2) === b.slice(0, 2);
}

/** What is spoken of, and the dimensions on which something is said. */
type Words = { things: Set<string>; dimensions: Set<string> };

function wordsIn(sayings: Saying[]): Words {
  return {
    things: new Set(sayings.flatMap(({ features }) => features.flatMap(({ root, parts }) => [root, ...parts]))),
    dimensions: new Set(sayings.flatMap(({ bearings }) => bearings.map(({ dimension }) => dimension))),
  };
}

/** How much of a claim is spoken of, whichever way. */
function shareOf(claim: Saying, { things, dimensions }: Words): number {
  const about = topicsOf(claim);
  const found = about.filter(
    ({ root, parts, measure }) =>
      things.has(root) || parts.some((part) => things.has(part)) || (measure !== undefined && dimensions.has(measure)),
  );
  const directed = claim.bearings.filter(({ dimension }) => dimensions.has(dimension)).length;
  const sum = (features: typeof about) => features.reduce((total, { weight }) => total + weight, 0);
  const whole = sum(about) + claim.bearings.length * BEARING_WEIGHT;
  return whole === 0 ? 0 : (sum(found) + directed * BEARING_WEIGHT) / whole;
}
