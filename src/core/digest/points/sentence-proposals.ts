import { type JudgedSentence, peopleIn } from "../../judge/judged-sentences.ts";
import { SMALLEST_QUOTED_GROUP } from "../../model/digests/digest.ts";
import { sentenceItem } from "../../model/digests/sentence.ts";
import type { AskedClause, Proposal } from "../../model/reviews/review-state.ts";
import { wordsMark } from "../../points/review/words-mark.ts";

const MOST_SHOWN = 8;

/** What a model proposed, code found no fault in and nobody ruled on, each beside the words that it is made of; the largest first. */
export function sentenceProposals(judged: JudgedSentence[]): Proposal[] {
  return judged
    .filter(({ ruling }) => ruling === null)
    .map((sentence) => ({ sentence, supports: peopleIn(sentence.supporting).size }))
    .filter(({ supports }) => supports >= SMALLEST_QUOTED_GROUP)
    .toSorted((a, b) => b.supports - a.supports)
    .map(({ sentence, supports }) => toProposal(sentence, supports));
}

function toProposal(
  { id, text, writtenBy, cites, span, supporting, opposing }: JudgedSentence,
  supports: number,
): Proposal {
  const wordsOf = new Map(supporting.map((each) => [each.id, each.text]));
  const places = supporting.map(({ id: answerId, text: whole }) => {
    const cited = cites.find((each) => each.answerId === answerId && each.length > 0);
    return cited ?? { answerId, start: 0, length: whole.length };
  });
  const clauses = places.map((place): AskedClause => {
    const words = wordsOf.get(place.answerId)?.slice(place.start, place.start + place.length) ?? "";
    return { places: [place], mark: wordsMark(words), isSure: true };
  });
  const label = clauses.find(({ places: [place] }) => place?.answerId === span.answerId);
  return {
    id: sentenceItem(id),
    kind: "sentence",
    label: span,
    labelMark: label?.mark ?? "",
    clauses: clauses.slice(0, MOST_SHOWN),
    more: Math.max(0, clauses.length - MOST_SHOWN),
    opposite: null,
    near: [],
    sentence: { ...(writtenBy === "model" && { text }), supports, opposes: peopleIn(opposing).size },
  };
}
