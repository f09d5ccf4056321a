import { mainQuestion } from "../../core/model/consultation/main-question.ts";
import type { ConsultationDigest } from "../../core/model/digests/digest.ts";
import { lettersOf, oppositeIn, type Point } from "../../core/model/digests/point.ts";
import { inPoints } from "../../core/model/digests/shown-digest.ts";
import type { Language } from "../../core/model/language.ts";
import { shortened } from "../../core/model/shortened.ts";
import { type ForeignWords, foreignNotes } from "../../core/texts/language/foreign-words.ts";
import type { Say } from "../../core/texts/texts.ts";

const [MOST_LABEL_WORDS, MOST_LABEL_WORDS_SHORT] = [10, 3];
/** On the first sheets so many of its sides are told of a point, and as many as there are rows. */
const [MOST_SIDES, MOST_SIDES_SHORT] = [3, 2];

/** A point in words; `share` is how long its bar is, from 0 to 1. */
export type ToldPoint = {
  id: string;
  people: number;
  share: number;
  lead: string;
  claim: string;
  /** Of the claim, where it is not the reader's. */
  language?: Language;
  notes: string[];
  /** The words of a resident. */
  span: Point["span"];
  /** The claim is a model's sentence: whose it is, and what a reader finds behind it. */
  byModel?: { mark: string; words: string; answers: string; answersPath: string };
};

/**
 * Points that say the reverse of each other stand beside each other. The others are told by who says them: those who are
 * against, those who are for, or neither alone.
 */
export type PointTable = {
  pairs: { against: ToldPoint; for: ToldPoint }[];
  against: ToldPoint[];
  for: ToldPoint[];
  both: ToldPoint[];
};

/** Who says what: the two columns of the points, by what people chose at the closed question. */
export type PointSides = { against: string; for: string };

export type PointWords = ReturnType<typeof pointWords>;

/** What people want and why, as every form of digest and report says it. */
export function pointWords(say: Say, language: Language) {
  const sideNames = (c: ConsultationDigest, ids: string[]) => {
    const options = mainQuestion(c)?.options.filter(({ id }) => ids.includes(id)) ?? [];
    return options.map(({ label }) => `“${label}”`);
  };
  const either = new Intl.ListFormat(language, { type: "disjunction" });
  return {
    hasPoints: (c: ConsultationDigest): boolean => numbered(c).length > 0,
    pointSides: (c: ConsultationDigest): PointSides | undefined =>
      c.sides
        ? {
            against: say("digest-points-who", { choices: either.format(sideNames(c, c.sides.against)) }),
            for: say("digest-points-who", { choices: either.format(sideNames(c, c.sides.for)) }),
          }
        : undefined,
    /** In at most so many rows; the strongest point of each side is always in them. */
    pointTable: (c: ConsultationDigest, most?: number): PointTable => tableOf(c, most, say, language),
    /** What is to be known of all of them: who found them, how many answers a person looked at, and what is left out. */
    pointsBasis: (c: ConsultationDigest): string | undefined => {
      const { points = [], reviewed, singleVoices = [], ledger } = c;
      if (points.length === 0 && !reviewed?.answers) return undefined;
      const counted = inPoints(c);
      const uncounted = (reviewed?.of ?? 0) - counted - (ledger.noAnswer ?? 0);
      return [
        reviewedOf([c], say),
        ...(counted > 0 && uncounted > 0
          ? [say("digest-points-uncounted", { left: uncounted, of: reviewed?.of ?? 0 })]
          : []),
        ...(reviewed && singleVoices.length === 0 ? [say("digest-voices-none")] : []),
      ].join(" ");
    },
    /** How many answers of these consultations a person looked at. */
    reviewedOf: (all: ConsultationDigest[]): string => reviewedOf(all, say),
    /** That points stand apart by language; nothing where all are in one. */
    pointsLanguages: ({ points = [] }: ConsultationDigest): string | undefined =>
      new Set(points.map(({ span }) => span.language)).size > 1 ? say("digest-points-languages") : undefined,
    /** What is told without a number, as literal words only. */
    examples: ({ points = [] }: ConsultationDigest): ForeignWords[] =>
      points.filter(({ people }) => people === null).map(({ claim, span }) => ({ ...span, text: claim })),
    /** What is to be known of literal words that are not in the reader's language. */
    foreignNotes: (words: ForeignWords): string[] => foreignNotes(words, say, language),
  };
}

function reviewedOf(all: ConsultationDigest[], say: Say): string {
  const sum = (of: "answers" | "of") => all.reduce((total, { reviewed }) => total + (reviewed?.[of] ?? 0), 0);
  const looked = { answers: sum("answers"), of: sum("of") };
  return looked.answers > 0 ? say("digest-reviewed", looked) : say(foundBy(all.flatMap(({ points = [] }) => points)));
}

/** Who found points of which no colleague looked at an answer: a point of a model was approved as a whole. */
export function foundBy(points: Pick<Point, "basis">[]): string {
  return points.some(({ basis }) => basis === "model") ? "digest-points-approved" : "digest-points-basis";
}

function tableOf(c: ConsultationDigest, most = Number.POSITIVE_INFINITY, say: Say, language: Language): PointTable {
  const shown = arranged(c, most);
  const all = [...shown.pairs.flatMap((pair) => Object.values(pair)), ...shown.against, ...shown.for, ...shown.both];
  const largest = Math.max(1, ...all.map(({ people }) => people ?? 0));
  const sidesTold = most > MOST_SIDES ? most : Math.min(most + 1, MOST_SIDES);
  const tell = (point: Point, beside?: Point) => tellPoint(point, beside, { c, largest, sidesTold, say, language });
  return {
    pairs: shown.pairs.map(({ against, for: inFavour }) => ({
      against: tell(against, inFavour),
      for: tell(inFavour, against),
    })),
    against: shown.against.map((point) => tell(point)),
    for: shown.for.map((point) => tell(point)),
    both: shown.both.map((point) => tell(point)),
  };
}

/** Every point of a table. */
export function pointsIn({ pairs, against, for: inFavour, both }: PointTable): ToldPoint[] {
  return [...pairs.flatMap((pair) => [pair.against, pair.for]), ...against, ...inFavour, ...both];
}

/** Those with a number, the largest first. */
function numbered({ points = [] }: ConsultationDigest): Point[] {
  return points.filter(({ people }) => people !== null);
}

type Pair = { against: Point; for: Point };

/** What has room in so many rows; where the strongest of a side says the reverse of nothing, one row is kept for it. */
function arranged(
  c: ConsultationDigest,
  most: number,
): { pairs: Pair[]; against: Point[]; for: Point[]; both: Point[] } {
  // The first sheets hold literal words only, each with a number of its own.
  const all = numbered(c).filter(({ writtenBy }) => most === Number.POSITIVE_INFINITY || writtenBy === "literal");
  const on = (side: Side) => all.filter((point) => sideOf(point, c, all) === side);
  const [left, right] = [on("against"), on("for")];
  const strongest = [left[0], right[0]];
  const found = left.flatMap((against): Pair[] => {
    const opposite = right.find(({ id }) => id === against.opposite);
    return opposite ? [{ against, for: opposite }] : [];
  });
  const isIn = (pairs: Pair[]) => (point: Point) => pairs.some((pair) => pair.against === point || pair.for === point);
  const isAlone = strongest.some((point) => point && !isIn(found)(point));
  const rank = (pair: Pair) => Number(strongest.some((point) => point && isIn([pair])(point)));
  const pairs = found.toSorted((a, b) => rank(b) - rank(a) || sizeOf(b) - sizeOf(a)).slice(0, most - (isAlone ? 1 : 0));
  const rest = most - pairs.length;
  const [against, inFavour] = [left, right].map((side) => side.filter((each) => !isIn(pairs)(each)).slice(0, rest));
  const used = Math.max(against?.length ?? 0, inFavour?.length ?? 0);
  return { pairs, against: against ?? [], for: inFavour ?? [], both: on("both").slice(0, rest - used) };
}

function sizeOf(pair: Pair): number {
  return Math.max(pair.against.people ?? 0, pair.for.people ?? 0);
}

type Side = "against" | "for" | "both";

/** On which side most of its people are; where no sides are known, opposite points face each other. */
function sideOf(point: Point, { sides }: ConsultationDigest, all: Point[]): Side {
  if (!sides) {
    const opposite = all.find(({ id }) => id === point.opposite);
    if (!opposite) return "both";
    return all.indexOf(point) < all.indexOf(opposite) ? "against" : "for";
  }
  const count = (ids: string[]) => ids.reduce((sum, id) => sum + (point.bySide[id] ?? 0), 0);
  const [against, inFavour] = [count(sides.against), count(sides.for)];
  if (Math.max(against, inFavour) * 2 <= (point.people ?? 0) || against === inFavour) return "both";
  return against > inFavour ? "against" : "for";
}

type Telling = { c: ConsultationDigest; largest: number; sidesTold: number; say: Say; language: Language };

function tellPoint(
  point: Point,
  beside: Point | undefined,
  { c, largest, sidesTold, say, language }: Telling,
): ToldPoint {
  const { id, bySide, span } = point;
  const letters = lettersOf(point);
  const isModels = point.writtenBy === "model";
  const people = point.people ?? 0;
  const all = numbered(c);
  const chosen = Object.entries(bySide);
  const choices = chosen.slice(0, sidesTold).map(([option, count]) => {
    const label = mainQuestion(c)?.options.find((each) => each.id === option)?.label ?? option;
    return say("digest-brief-chose-too", {
      count,
      label: shortened(label, sidesTold > MOST_SIDES_SHORT ? MOST_LABEL_WORDS : MOST_LABEL_WORDS_SHORT),
    });
  });
  const opposite = all.find((each) => each.id === point.opposite && each !== beside);
  const opposed = opposite && oppositeIn(opposite, opposite.span.text);
  const isAnswer = beside !== undefined && beside.id === point.opposite && all.indexOf(beside) < all.indexOf(point);
  const of = new Intl.ListFormat(language).format(choices);
  const isWhole = chosen.length === choices.length && chosen.reduce((sum, [, n]) => sum + n, 0) === people;
  return {
    id,
    people,
    share: people / largest,
    lead: say(point.judged ? "digest-point-judged" : isAnswer ? "digest-point-against" : "digest-point-people", {
      people,
    }),
    claim: isModels ? point.claim : span.text,
    span,
    ...(!isModels && span.language !== undefined && { language: span.language }),
    ...(isModels && { byModel: byModelOf(c, say) }),
    notes: [
      ...foreignNotes(point.span, say, language),
      ...(choices.length > 0
        ? [say(isWhole ? "digest-point-of-them" : "digest-point-among-them", { choices: of })]
        : []),
      ...(letters ? [say(letters.key, letters.values)] : []),
      ...(point.isNew ? [say("digest-point-new")] : []),
      ...(opposed && sidesTold > 1 ? [say(opposed.key, opposed.values)] : []),
      ...(point.opposite === null && point.judged && point.judged.opposes > 0
        ? [say("digest-point-opposed", { people: point.judged.opposes })]
        : []),
    ],
  };
}

function byModelOf({ slug }: ConsultationDigest, say: Say): NonNullable<ToldPoint["byModel"]> {
  return {
    mark: say("digest-point-by-model"),
    words: say("digest-point-words"),
    answers: say("digest-point-answers"),
    answersPath: `/c/${slug}/answers`,
  };
}
