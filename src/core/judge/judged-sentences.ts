import type { Context } from "../context.ts";
import type { Cite } from "../model/sentence.ts";
import type { AcceptedText } from "../store/counts.ts";
import type { Judgement } from "../store/judgements.ts";
import type { Sentence } from "../store/sentences.ts";
import { markOf } from "../themes/mark.ts";
import { writersNow } from "./work.ts";

/** A sentence with those who say so and those who say the reverse, as a model judged them; `span`: a piece of a supporting answer. */
export type JudgedSentence = Sentence & { span: Cite; supporting: AcceptedText[]; opposing: AcceptedText[] };

/** A sentence as a colleague is asked about it. */
export type ProposedSentence = Pick<Sentence, "id" | "text" | "writtenBy" | "ruling"> & {
  span: Cite;
  answerIds: number[];
  /** Distinct people. */
  supports: number;
  opposes: number;
};

/** What a model proposed about a consultation and code found no fault in, with what was judged so far. */
export async function proposedSentences(slug: string, context: Context): Promise<ProposedSentence[]> {
  const said = await context.store.counts.accepted({ slug, before: Number.MAX_SAFE_INTEGER });
  const sentences = await judgedSentences(slug, said, context);
  return sentences.map(({ id, text, writtenBy, ruling, span, supporting, opposing }) => ({
    ...{ id, text, writtenBy, ruling, span },
    answerIds: supporting.map((each) => each.id),
    supports: peopleIn(supporting),
    opposes: peopleIn(opposing),
  }));
}

/** The same counted among these texts, and only where each answer that a sentence is made of is among them. */
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
  const people = (texts: AcceptedText[]) => new Set(texts.map(({ participationId }) => participationId));
  const [inFavour, against] = [people(supporting), people(opposing)];
  return {
    supporting: supporting.filter(({ participationId }) => !against.has(participationId)),
    opposing: opposing.filter(({ participationId }) => !inFavour.has(participationId)),
  };
}

function peopleIn(texts: AcceptedText[]): number {
  return new Set(texts.map(({ participationId }) => participationId)).size;
}
