import type { Quote } from "../model/digest.ts";
import type { Language } from "../model/language.ts";
import type { Point } from "../model/point.ts";
import type { Frequencies } from "../plain/frequencies.ts";
import type { Work } from "../themes/work.ts";
import { type Candidate, type Chosen, chooseClaims, type Told } from "./choose-claims.ts";
import { shorterClaims } from "./claims.ts";
import { createGatherer, type Near } from "./gather.ts";
import { type Crowd, looseHolders, sureHolders } from "./holders.ts";
import { isQuotable, labelQuality } from "./label.ts";
import { lettersAmong } from "./letters.ts";
import { commandsComputer, isNoAnswer } from "./no-answer.ts";
import { type Corpus, createCorpus } from "./reading/corpus.ts";
import type { Said, Saying } from "./reading/saying.ts";
import { createSaidByMany } from "./said-by-many.ts";
import { singleVoices } from "./single-voices.ts";
import { spread } from "./spread.ts";
import { stancesOf } from "./stance.ts";
import { bySize, pairOpposites, toPoint } from "./tell.ts";

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
};

/** `noAnswer`: how many answers answer nothing. */
export type Points = { points: Point[]; singleVoices: Quote[]; noAnswer: number };

/** Labels are looked for among so many sayings at once; who holds them is counted among all. */
const MOST_LABELS = 1500;
const MOST_ROUNDS = 3;
const MOST_WITHOUT_NUMBER = 12;
const LEAST_QUALITY = 0.3;
/** What is told as an example only must be a good one. */
const LEAST_EXAMPLE_QUALITY = 0.7;

type Finder = {
  corpus: Corpus;
  crowd: Crowd;
  gather(claim: Saying): Near[];
  qualityOf(saying: Saying): number;
  mayQuote(saying: Saying): boolean;
};

/** The wishes and reasons that several people give, counted only where it is sure that all of them say so. */
export function* findPoints(spoken: Spoken): Work<Points> {
  const answering = spoken.answers.filter(({ text }) => !isNoAnswer(text));
  const finder = yield* createFinder(answering, spoken);
  const told: Told = { sayings: new Set(), letters: new Set() };
  const { crowd, corpus, qualityOf, mayQuote } = finder;
  const sure = yield* chooseClaims(knownClaims(answering, spoken.known, finder), crowd, told, mayQuote);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const more = yield* chooseClaims(yield* newClaims(told, finder), crowd, told, mayQuote);
    sure.push(...more);
    if (more.length === 0 || corpus.sayings.length <= MOST_LABELS) break;
  }
  const loose = (yield* chooseClaims(yield* examples(told, finder), crowd, told, mayQuote)).slice(
    0,
    MOST_WITHOUT_NUMBER,
  );
  const tell = (isSure: boolean) => (chosen: Chosen) => {
    return { claim: chosen.claim, point: toPoint(chosen, isSure, spoken.sideOf, crowd) };
  };
  const points = pairOpposites(distinct([...sure.map(tell(true)), ...loose.map(tell(false))])).toSorted(bySize);
  return {
    points,
    singleVoices: singleVoices(corpus.sayings, points, qualityOf, mayQuote),
    noAnswer: spoken.answers.length - answering.length,
  };
}

function* createFinder(
  answers: Said[],
  { sideOf, options, asked, frequencies, officeHolders, fewest }: Spoken,
): Work<Finder> {
  const corpus = yield* createCorpus(answers, frequencies, asked);
  const letterOf = yield* lettersAmong(answers);
  const stances = stancesOf(options);
  const asSaid = createSaidByMany(corpus.sayings, fewest);
  const stanceOf = (person: string) => stances.get(sideOf.get(person) ?? "");
  return {
    corpus,
    crowd: { fewest, letterOf, stanceOf },
    gather: createGatherer(corpus.sayings),
    qualityOf: (saying) => labelQuality(asSaid(saying), frequencies(saying.language)),
    mayQuote: ({ clause, language, sayers: [by] }) =>
      by?.isQuotable === true && !commandsComputer(by.text) && isQuotable(clause.text, language, officeHolders),
  };
}

/** Last week's points, where their words still stand in the answer that they came from. */
function knownClaims(answers: Said[], known: Spoken["known"], { corpus, crowd, gather }: Finder): Candidate[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return known.flatMap(({ id, claim: text, span }) => {
    const answer = byId.get(span.answerId);
    if (!answer?.text.includes(text)) return [];
    const claim = corpus.read({ text, opensSentence: true, isAsked: false, isTakenBack: false }, answer);
    return { id, claim, quality: 1, held: sureHolders(claim, gather(claim), crowd) };
  });
}

/** What is not told yet and could be a label, as it stands and without its tail. */
function* newClaims(told: Told, finder: Finder): Work<Candidate[]> {
  const { corpus, crowd, gather } = finder;
  const claims = labelsAmong(told, corpus).flatMap((saying) => [saying, ...shorterClaims(saying, corpus)]);
  const candidates: Candidate[] = [];
  for (const claim of claims) {
    const quality = finder.qualityOf(claim);
    if (quality >= LEAST_QUALITY) candidates.push({ claim, quality, held: sureHolders(claim, gather(claim), crowd) });
    yield;
  }
  return candidates;
}

/** What is said in other words by several people, in the whole words of one of them. */
function* examples(told: Told, { corpus, gather, qualityOf }: Finder): Work<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const claim of labelsAmong(told, corpus)) {
    const quality = qualityOf(claim);
    if (quality >= LEAST_EXAMPLE_QUALITY) candidates.push({ claim, quality, held: looseHolders(claim, gather(claim)) });
    yield;
  }
  return candidates;
}

function labelsAmong({ sayings }: Told, corpus: Corpus): Saying[] {
  const left = corpus.sayings.filter((saying) => !sayings.has(saying) && !saying.isUnsure && !saying.isTurned);
  return spread(left, MOST_LABELS);
}

/** Two claims that come down to the same are one point. */
function distinct(told: { claim: Saying; point: Point }[]): { claim: Saying; point: Point }[] {
  return [...new Map(told.toReversed().map((each) => [each.point.id, each])).values()].toReversed();
}
