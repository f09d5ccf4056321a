import type { Point } from "../model/digests/point.ts";
import type { Language } from "../model/language.ts";
import type { ReviewState } from "../model/reviews/review-state.ts";
import type { Frequencies } from "../plain/frequencies.ts";
import type { Work } from "../themes/work.ts";
import { createGatherer, type Near } from "./holding/gather.ts";
import type { Crowd } from "./holding/holders.ts";
import { commandsComputer } from "./holding/no-answer.ts";
import { createSaidByMany } from "./holding/said-by-many.ts";
import { stancesOf } from "./holding/stance.ts";
import { isQuotable, labelQuality } from "./label.ts";
import { lettersAmong } from "./letters.ts";
import { type Corpus, createCorpus } from "./reading/corpus.ts";
import type { Said, Saying } from "./reading/saying.ts";
import { createLikeness, type Likeness } from "./review/likeness.ts";

/** What people said at one consultation, and what helps to understand it. */
export type Spoken = {
  answers: Said[];
  /** What each person chose at the closed question. */
  sideOf: Map<string, string>;
  /** The options of that question. */
  options: { id: string; text: string }[];
  /** Title and questions: what everybody speaks about. */
  asked: string[];
  /** The points of last week: they keep their id and words as long as enough people say so. */
  known: Pick<Point, "id" | "claim" | "span">[];
  frequencies(language: Language): Frequencies;
  officeHolders: string[];
  /** A point begins with so many people. */
  fewest: number;
  /** One of last week goes on with so many, where these answers are some of all. */
  fewestKnown?: number;
  /** What colleagues decided about these answers. */
  reviewed: ReviewState;
  /** The letter that an answer is a copy of, where that is known already. */
  letterOf?: Map<number, number>;
};

/** Everything that was said, as it was understood, and ways to look through it. */
export type Finder = {
  corpus: Corpus;
  crowd: Crowd;
  likeness: Likeness;
  gather(claim: Saying): Near[];
  qualityOf(saying: Saying): number;
  mayQuote(saying: Saying): boolean;
};

export function* createFinder(
  answers: Said[],
  { sideOf, options, asked, frequencies, officeHolders, fewest, ...known }: Spoken,
): Work<Finder> {
  const corpus = yield* createCorpus(answers, frequencies, asked);
  const letterOf = known.letterOf ?? (yield* lettersAmong(answers));
  const stances = stancesOf(options);
  const asSaid = createSaidByMany(corpus.sayings, fewest);
  const stanceOf = (person: string) => stances.get(sideOf.get(person) ?? "");
  return {
    corpus,
    likeness: createLikeness(corpus.sayings),
    crowd: { fewest, letterOf, stanceOf },
    gather: createGatherer(corpus.sayings),
    qualityOf: (saying) => labelQuality(asSaid(saying), frequencies(saying.language)),
    mayQuote: ({ clause, language, sayers: [by] }) =>
      by?.isQuotable === true && !commandsComputer(by.text) && isQuotable(clause.text, language, officeHolders),
  };
}
