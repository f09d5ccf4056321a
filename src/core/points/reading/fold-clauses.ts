import type { ClausePlace } from "../../model/digests/clause-place.ts";
import type { Language } from "../../model/language.ts";
import { wordsOf } from "../../themes/words.ts";
import type { Work } from "../../themes/work.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { canStand } from "./direction/halves.ts";
import type { Said } from "./saying.ts";
import { directionWordsOf } from "./words/words-of-language.ts";

/** A clause with everybody who wrote it in the same words, and where each of them did. */
export type Folded = { clause: Clause; language: Language; words: string[]; sayers: Said[]; places: ClausePlace[] };

/** The same words of several people are one clause; it is quoted as the first of them wrote it who may be quoted. */
export function* foldClauses(answers: Said[]): Work<Folded[]> {
  const folded = new Map<string, Folded>();
  for (const answer of answers) {
    yield;
    const language = answer.language.slice(0, 2);
    let from = 0;
    for (const clause of clausesOf(answer.text, (part, lead) => canStand(part, language, lead))) {
      const words = wordsOf(clause.text);
      const key = nameOf(clause, language, words);
      const start = answer.text.indexOf(clause.text, from);
      const place = { answerId: answer.id, start, length: clause.text.length };
      from = start + place.length;
      folded.set(key, foldIn(folded.get(key), { clause, language, words, sayers: [answer], places: [place] }));
    }
  }
  return [...folded.values()];
}

/** The same for clauses that say the same in the same words. */
export function nameOf(clause: Clause, language: Language, words = wordsOf(clause.text)): string {
  const context = pointsBack(words, language) ? clause.before : "";
  return [language, clause.isAsked, clause.isTakenBack, context, ...words].join(" ");
}

function pointsBack(words: string[], language: Language): boolean {
  return words.slice(0, 3).some((word) => directionWordsOf(language).pointers.has(word));
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
