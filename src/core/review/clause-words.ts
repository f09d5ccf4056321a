import type { Context } from "../context.ts";
import type { ClausePlace } from "../model/clause-place.ts";
import type { Language } from "../model/language.ts";
import { mask } from "../privacy/mask.ts";

/** The words that stand at a place now, masked; `whole` is all of an answer that says more. */
export type ClauseWords = { text: string; language: Language; whole?: string };

export type Words = {
  /** Nothing when the answer is gone, or does not count. */
  at(place: ClausePlace): ClauseWords | undefined;
  /** Distinct people at these places. */
  peopleAt(places: ClausePlace[]): Set<string>;
};

/** Reads the answers of these places, and only those. */
export async function readAnswers(places: ClausePlace[], { store, officeHolders }: Context): Promise<Words> {
  const ids = [...new Set(places.map(({ answerId }) => answerId))];
  const byId = new Map((await store.reviewItems.answers(ids)).map((answer) => [answer.id, answer]));
  return {
    at({ answerId, start, length }) {
      const answer = byId.get(answerId);
      const text = answer?.text.slice(start, start + length);
      if (!answer || !text) return undefined;
      const isAll = answer.text.trim().length <= length + 1;
      const { language } = answer;
      return { text: mask(text, officeHolders), language, ...(!isAll && { whole: mask(answer.text, officeHolders) }) };
    },
    peopleAt: (listed) => new Set(listed.flatMap(({ answerId }) => byId.get(answerId)?.participationId ?? [])),
  };
}
