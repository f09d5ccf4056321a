import { stageNow } from "../consultation/stage-now.ts";
import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import type { Stage } from "../model/consultation/stage.ts";
import type { ConsultationDigest, QuestionDigest } from "../model/digests/digest.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import { inLanguage } from "../model/language.ts";
import { digestQuestion } from "./digest-consultation.ts";
import { isLate } from "./entered-late.ts";

/** What a consultation brought up to this moment, as far as the database can count it. */
export type Results = {
  title: string;
  is: Stage;
  closes: string;
  participants: { all: number; fresh: number };
  /** Of how many of them the answers were entered after closing. */
  late: number;
  /** Those that are answered by choosing, with how often each option was chosen. */
  closed: QuestionDigest[];
  /** Whether anything is asked in words. */
  asksWords: boolean;
  /** How many texts came in, and how many of them wait for a colleague. */
  texts: { received: number; waiting: number };
  /** What the newest digest that was made tells of it; nothing when it is not in there. */
  digest: { week: string; consultation: ConsultationDigest } | undefined;
};

const WEEK_MILLISECONDS = 7 * 86_400_000;

/** Nothing when there is no such consultation. Nothing is read here that becomes more with every answer. */
export async function resultsOf(slug: string, context: Context): Promise<Results | undefined> {
  const { store, now } = context;
  const running = await store.consultations.find(slug);
  if (!running) return undefined;
  const c = running.published;
  const { tally, answered, statuses } = await store.sums.of(slug);
  const reach = await store.sums.reach(slug, now() - WEEK_MILLISECONDS);
  const newest = await store.digests.latestShown();
  const consultation = newest?.consultations.find((each) => each.slug === slug);
  const closed = c.questions.filter((question) => !rulesOf(question).isInWords);
  return {
    title: inLanguage(c.title, context.teamLanguage).literal,
    is: await stageNow(running, context),
    closes: c.closes,
    participants: { all: sum(reach.map(({ all }) => all)), fresh: sum(reach.map(({ fresh }) => fresh)) },
    late: sum(reach.filter(({ source }) => isLate(source)).map(({ all }) => all)),
    closed: closed.map((question) => {
      const of = answered.filter(({ questionId, kind }) => questionId === question.id && kind === question.kind);
      return digestQuestion(question, tally, councilLanguage(context), c, sum(of.map(({ n }) => n)));
    }),
    asksWords: closed.length < c.questions.length,
    texts: {
      received: sum(statuses.map(({ n }) => n)),
      waiting: sum(statuses.filter(({ status }) => status === "waiting").map(({ n }) => n)),
    },
    digest: newest && consultation && { week: newest.week, consultation },
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
