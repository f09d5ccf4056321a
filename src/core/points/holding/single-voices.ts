import type { Quote } from "../../model/digests/digest.ts";
import { markOf } from "../../model/mark.ts";
import { weightOf } from "../closeness.ts";
import type { Finder, Spoken } from "../finder.ts";
import { isQuotable } from "../label.ts";
import type { Said, Saying } from "../reading/saying.ts";
import { spread } from "./spread.ts";

const MOST = 80;
/** Words that can stand by themselves come before words that tell much. */
const WELL_SAID = 100;

/**
 * What people say whom no point tells of, in their own words, one clause each: the one that stands best by itself. A
 * colleague reads these first: so few people could be known by them.
 */
export function singleVoices(
  sayings: Saying[],
  heard: Set<number>,
  { crowd, qualityOf, mayQuote }: Pick<Finder, "crowd" | "qualityOf" | "mayQuote">,
): Saying[] {
  const best = new Map<number, { saying: Saying; value: number }>();
  for (const saying of sayings) {
    const [by] = saying.sayers;
    const isOfMany = saying.sayers.length >= crowd.fewest;
    if (by === undefined || isOfMany || saying.sayers.some(({ id }) => heard.has(id))) continue;
    const value = qualityOf(saying) * WELL_SAID + weightOf(saying);
    if (value > (best.get(by.id)?.value ?? 0)) best.set(by.id, { saying, value });
  }
  const voices = [...best.values()].map(({ saying }) => saying);
  return spread(voices, MOST).filter(mayQuote);
}

/** What a colleague let through and no point tells of, as long as the answer is what was read. */
export function voicesLetThrough(
  { reviewed, officeHolders }: Pick<Spoken, "reviewed" | "officeHolders">,
  answers: Said[],
  heard: Set<number>,
): Quote[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return reviewed.voices.flatMap(({ place, mark, mayTell }) => {
    const answer = byId.get(place.answerId);
    if (!mayTell || !answer?.isQuotable || heard.has(answer.id) || markOf(answer.text) !== mark) return [];
    const text = answer.text.slice(place.start, place.start + place.length);
    return isQuotable(text, answer.language, officeHolders) ? [{ answerId: answer.id, text }] : [];
  });
}
