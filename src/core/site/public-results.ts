import { stageNow } from "../consultation/stage-now.ts";
import type { Context } from "../context.ts";
import { agreementOn, digestQuestion, feltHeardNow } from "../digest/digest-consultation.ts";
import type { Consultation, Published } from "../model/consultation/consultation.ts";
import { mayTell, publicPart, publicScore } from "../model/consultation/public-part.ts";
import type { Stage } from "../model/consultation/stage.ts";
import type { Agreement, ConsultationDigest, FeltScore } from "../model/digests/digest.ts";
import { isTellable } from "../model/digests/suppressed.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import type { Language } from "../model/language.ts";
import { type ToldQuestion, toldQuestions } from "./told-questions.ts";

/** What everybody may know of what a consultation brought. */
export type PublicResults = {
  c: Published;
  is: Stage;
  /** Nothing while people still take part and its file does not let them see. */
  told: ToldResults | undefined;
};

export type ToldResults = {
  /** More answers may come in. */
  isOpen: boolean;
  /** People heard back, and could say whether they felt heard. */
  isAnswered: boolean;
  participants: number | undefined;
  questions: ToldQuestion[];
  agreement: Agreement | null;
  /** What the last digest that was published tells of it. */
  digest: { week: string; part: ConsultationDigest } | undefined;
  feltHeard: FeltScore | null;
};

/** Nothing for what is no consultation for residents. Nothing is read here that becomes more with every answer. */
export async function publicResults(
  slug: string,
  language: Language,
  context: Context,
): Promise<PublicResults | undefined> {
  const { store } = context;
  const running = await store.consultations.find(slug);
  if (running?.published.audience !== "residents") return undefined;
  const c = running.published;
  const is = await stageNow(running, context);
  return { c, is, told: mayTell(c, is) ? await toldOf(c, is, language, context) : undefined };
}

async function toldOf(c: Consultation, is: Stage, language: Language, context: Context): Promise<ToldResults> {
  const { store } = context;
  const { tally, answered } = await store.sums.of(c.slug);
  const participants = await store.sums.people(c.slug);
  const closed = c.questions.filter((question) => !rulesOf(question).isInWords);
  const counted = closed.map((question) => {
    const of = answered.filter(({ questionId, kind }) => questionId === question.id && kind === question.kind);
    return digestQuestion(question, tally, language, c, sum(of.map(({ n }) => n)));
  });
  const published = await store.digests.lastPublishedOf(c.slug);
  const part = published?.consultations.find((each) => each.slug === c.slug);
  return {
    isOpen: is.stage === "open",
    isAnswered: is.told !== undefined,
    participants: isTellable(participants) ? participants : undefined,
    questions: toldQuestions(counted, c, language),
    agreement: agreementOn(counted),
    digest: published && part && { week: published.week, part: publicPart(part) },
    feltHeard: publicScore(await feltHeardNow(c.slug, context)),
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
