import type { ConsultationDigest } from "../core/model/digest.ts";
import type { Language } from "../core/model/language.ts";
import { mainQuestion } from "../core/model/main-question.ts";
import { lettersOf, type Point } from "../core/model/point.ts";
import { shortened } from "../core/model/shortened.ts";
import type { Say } from "../core/texts/texts.ts";

const MOST_LABEL_WORDS = 10;
/** On the first sheets so many of its sides are told of a point, and as many as there are rows. */
const MOST_SIDES = 2;

/** A point in words; `share` is how long its bar is, from 0 to 1. */
export type ToldPoint = { id: string; people: number; share: number; lead: string; claim: string; notes: string[] };

/** Points that stand beside each other: of those who are against and those who are for, or of neither alone. */
export type PointRow = { against?: ToldPoint; for?: ToldPoint; both?: ToldPoint };

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
    /** At most so many rows; the strongest point of each side is always in them. */
    pointRows(c: ConsultationDigest, most = Number.POSITIVE_INFINITY): PointRow[] {
      const rows = rowsOf(c, most);
      const largest = Math.max(1, ...rows.flatMap((row) => Object.values(row).map((point) => point?.people ?? 0)));
      const sidesTold = Math.min(most, most === Number.POSITIVE_INFINITY ? most : MOST_SIDES);
      const told = (point: Point | undefined, beside: Point | undefined) =>
        point && tellPoint(point, beside, { c, largest, sidesTold, say, language });
      return rows.map(({ against, for: inFavour, both }) => ({
        ...present("against", told(against, inFavour)),
        ...present("for", told(inFavour, against)),
        ...present("both", told(both, undefined)),
      }));
    },
    /** What is to be known of all of them: who found them, and that nobody looked yet. */
    pointsBasis: ({ points = [] }: ConsultationDigest): string | undefined =>
      points.some(({ basis }) => basis === "code") ? say("digest-points-basis") : undefined,
    /** What is told without a number, as literal words only. */
    examples: ({ points = [] }: ConsultationDigest): string[] =>
      points.filter(({ people }) => people === null).map(({ claim }) => claim),
  };
}

type Row = { against?: Point | undefined; for?: Point | undefined; both?: Point | undefined };

function present<Name extends string>(name: Name, point: ToldPoint | undefined) {
  return (point ? { [name]: point } : {}) as Partial<Record<Name, ToldPoint>>;
}

/** Those with a number, the largest first. */
function numbered({ points = [] }: ConsultationDigest): Point[] {
  return points.filter(({ people }) => people !== null);
}

/** Points that say the reverse share a row where their people stand on different sides. */
function rowsOf(c: ConsultationDigest, most: number): Row[] {
  const all = numbered(c);
  const on = (side: Side) => all.filter((point) => sideOf(point, c, all) === side);
  const [left, right] = [on("against"), on("for")];
  if (most === 1 && left[0] && right[0]) return [{ against: left[0], for: right[0] }];
  if (most === 1) return all.slice(0, 1).map((both) => ({ both }));
  const pairs = left.flatMap((point) => {
    const opposite = right.find(({ id }) => id === point.opposite);
    return opposite ? [{ against: point, for: opposite }] : [];
  });
  const isPaired = (point: Point) => pairs.some((row) => row.against === point || row.for === point);
  const [alone, others] = [left.filter((each) => !isPaired(each)), right.filter((each) => !isPaired(each))];
  const zipped = Array.from({ length: Math.max(alone.length, others.length) }, (_, i) => {
    return { against: alone[i], for: others[i] };
  });
  const isStrongest = (row: Row) => [left[0], right[0]].some((each) => each && Object.values(row).includes(each));
  const sizeOf = (row: Row) => Math.max(...Object.values(row).map((each) => each?.people ?? 0));
  const rows: Row[] = [...pairs, ...zipped, ...on("both").map((both) => ({ both }))];
  return rows
    .toSorted((a, b) => Number(isStrongest(b)) - Number(isStrongest(a)) || sizeOf(b) - sizeOf(a))
    .slice(0, most);
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
  const { id, claim, bySide } = point;
  const letters = lettersOf(point);
  const people = point.people ?? 0;
  const all = numbered(c);
  const chosen = Object.entries(bySide);
  const choices = chosen.slice(0, sidesTold).map(([option, count]) => {
    const label = mainQuestion(c)?.options.find((each) => each.id === option)?.label ?? option;
    return say("digest-brief-chose-too", { count, label: shortened(label, MOST_LABEL_WORDS) });
  });
  const opposite = all.find((each) => each.id === point.opposite && each !== beside);
  const isAnswer = beside !== undefined && beside.id === point.opposite && all.indexOf(beside) < all.indexOf(point);
  const of = new Intl.ListFormat(language).format(choices);
  return {
    id,
    people,
    share: people / largest,
    lead: say(isAnswer ? "digest-point-against" : "digest-point-people", { people }),
    claim,
    notes: [
      ...(point.isNew ? [say("digest-point-new")] : []),
      ...(choices.length > 0 ? [`${say("digest-point-of-them", { choices: of })}.`] : []),
      ...(letters ? [say(letters.key, letters.values)] : []),
      ...(opposite && sidesTold > 1
        ? [say("digest-point-opposite", { people: opposite.people ?? 0, claim: opposite.claim })]
        : []),
    ],
  };
}
