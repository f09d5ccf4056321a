import type { Context } from "../context.ts";
import type { ClausePlace } from "../model/digests/clause-place.ts";
import type { Language } from "../model/language.ts";
import { markOf } from "../model/mark.ts";
import { wordsMark } from "../points/review/words-mark.ts";
import { mask } from "../privacy/mask.ts";

/** The words that stand at a place, masked; `whole` is all of an answer that says more. */
export type ClauseWords = { text: string; language: Language; whole?: string };

export type Words = {
  /** Nothing when the answer is gone, does not count, or says something else by now. */
  at(place: ClausePlace, mark: string): ClauseWords | undefined;
  /** Those of these places where the words still stand. */
  holding(places: ClausePlace[], mark: string): ClausePlace[];
  /** The mark of a whole answer as it was read. */
  markOf(answerId: number): string;
  /** Distinct people at these places. */
  peopleAt(places: ClausePlace[]): Set<string>;
};

/** Reads the answers of these places, and only those. */
export async function readAnswers(places: ClausePlace[], { store, officeHolders }: Context): Promise<Words> {
  const ids = [...new Set(places.map(({ answerId }) => answerId))];
  const byId = new Map((await store.reviewItems.answers(ids)).map((answer) => [answer.id, answer]));
  const textAt = ({ answerId, start, length }: ClausePlace) => byId.get(answerId)?.text.slice(start, start + length);
  const holds = (place: ClausePlace, mark: string) => wordsMark(textAt(place) ?? "") === mark;
  return {
    at(place, mark) {
      const answer = byId.get(place.answerId);
      const text = textAt(place);
      if (!answer || !text || !holds(place, mark)) return undefined;
      const isAll = answer.text.trim().length <= text.length + 1;
      const { language } = answer;
      return { text: mask(text, officeHolders), language, ...(!isAll && { whole: mask(answer.text, officeHolders) }) };
    },
    holding: (listed, mark) => listed.filter((place) => holds(place, mark)),
    markOf: (answerId) => markOf(byId.get(answerId)?.text ?? ""),
    peopleAt: (listed) => new Set(listed.flatMap(({ answerId }) => byId.get(answerId)?.participationId ?? [])),
  };
}
