import type { Context } from "../context.ts";
import type { Cite } from "../model/digests/sentence.ts";
import { markOf } from "../model/mark.ts";
import type { AcceptedText } from "../store/counts.ts";
import type { Judgement } from "../store/digests/judgements.ts";
import type { Sentence } from "../store/digests/sentences.ts";
import { writersNow } from "./work.ts";

/** A sentence with those who say so and those who say the reverse, as a model judged them; `span`: a piece of a supporting answer. */
export type JudgedSentence = Sentence & { span: Cite; supporting: AcceptedText[]; opposing: AcceptedText[] };

/** What a model proposed about a consultation and code found no fault in, counted among these texts: only where each answer that it is made of is among them. */
export async function judgedSentences(slug: string, said: AcceptedText[], context: Context): Promise<JudgedSentence[]> {
  const { store, judge } = context;
  if (!judge) return [];
  const byId = new Map(said.map((text) => [text.id, text]));
  const judgements = await store.judgements.ofSlug(slug, writersNow(context).writer);
  const ofSentence = Map.groupBy(judgements, ({ sentenceId }) => sentenceId);
  return (await store.sentences.ofSlug(slug)).flatMap((sentence) => {
    if (!sentence.cites.every(({ answerId }) => byId.has(answerId))) return [];
    const tally = tallyOf(ofSentence.get(sentence.id) ?? [], byId);
    const span = sentence.cites.find(
      ({ answerId, length }) =>
        length > 0 && tally.supporting.some(({ id, isQuotable }) => id === answerId && isQuotable),
    );
    return span ? [{ ...sentence, span, ...tally }] : [];
  });
}

/** Who says so and who says the reverse; whoever says both is in neither. */
function tallyOf(judgements: Judgement[], byId: Map<number, AcceptedText>) {
  const those = (verdict: Judgement["verdict"]) =>
    judgements.flatMap((each) => {
      const text = byId.get(each.answerId);
      return text && each.verdict === verdict && each.mark === markOf(text.text) ? [text] : [];
    });
  const [supporting, opposing] = [those("supports"), those("opposes")];
  const [inFavour, against] = [peopleIn(supporting), peopleIn(opposing)];
  return {
    supporting: supporting.filter(({ participationId }) => !against.has(participationId)),
    opposing: opposing.filter(({ participationId }) => !inFavour.has(participationId)),
  };
}

/** Distinct people. */
export function peopleIn(texts: AcceptedText[]): Set<string> {
  return new Set(texts.map(({ participationId }) => participationId));
}
