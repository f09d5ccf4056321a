import type { Quote } from "../model/digest.ts";
import type { Point } from "../model/point.ts";
import type { Saying } from "./reading/saying.ts";
import { spread } from "./spread.ts";

const MOST = 40;

/**
 * What people say whom no point tells of, in their own words, one clause each. A colleague reads these first: so few
 * people could be known by them.
 */
export function singleVoices(
  sayings: Saying[],
  points: Point[],
  qualityOf: (saying: Saying) => number,
  mayQuote: (saying: Saying) => boolean,
): Quote[] {
  const heard = new Set(points.flatMap(({ answerIds }) => answerIds));
  const best = new Map<number, { saying: Saying; quality: number }>();
  for (const saying of sayings) {
    const answerId = saying.sayers[0]?.id;
    if (answerId === undefined || saying.sayers.length > 1 || heard.has(answerId)) continue;
    const quality = qualityOf(saying);
    if (quality > (best.get(answerId)?.quality ?? LEAST_QUALITY)) best.set(answerId, { saying, quality });
  }
  return spread([...best], MOST)
    .filter(([, { saying }]) => mayQuote(saying))
    .map(([answerId, { saying }]) => ({ answerId, text: saying.clause.text }));
}

const LEAST_QUALITY = 0.5;
