import type { Context } from "../context.ts";
import type { Consultation } from "../model/consultation.ts";
import { inLanguage } from "../model/language.ts";
import { pseudonymOf } from "../model/pseudonym.ts";
import { IDEAS } from "../model/resident.ts";
import { type Facts, isUpToTeam, type PaperTime, paperTime, type Stage, stageOf } from "../model/stage.ts";
import type { Running } from "../store/consultations.ts";
import { withFacts } from "./stage-now.ts";

/** One consultation as the team looks at it. Reach: how many people answered something; answers: to how many questions in all. */
export type Overview = {
  slug: string;
  title: string;
  is: Stage;
  closes: string;
  answerBy: string;
  reach: number;
  answers: number;
  fresh: number;
  waiting: number;
  owner: string | undefined;
  audience: Consultation["audience"];
  paper: PaperTime;
  nextStep: NextStep;
};

/** What is best done now, the most pressing first. */
export type NextStep =
  | "answer-residents"
  | "moderate"
  | "wait-for-opening"
  | "spread-the-word"
  | "read-along"
  | "take-to-council"
  | "wait-for-sending"
  | "nothing";

const WEEK_MILLISECONDS = 7 * 86_400_000;
const FEW_PEOPLE = 10;

export type TeamOverview = {
  consultations: Overview[];
  ideasWaiting: number;
  /** Questions to residents that nobody answered yet, the oldest first, with who asked them. */
  questions: { pseudonym: string; question: string; owner: string }[];
};

/** All consultations, the open ones first; and what else waits. */
export async function overviewForTeam(context: Context): Promise<TeamOverview> {
  const { store } = context;
  const facts = await withFacts(await store.consultations.all(), context);
  const all = await Promise.all(facts.map((running) => overviewOf(running, context)));
  const order = ["open", "not-yet", "closed", "with-council", "answering", "answered"];
  return {
    consultations: all.toSorted((a, b) => order.indexOf(a.is.stage) - order.indexOf(b.is.stage)),
    ideasWaiting: (await store.reviews.waiting(IDEAS)).n,
    questions: (await store.relays.open()).map(({ participationId, question, owner }) => {
      return { pseudonym: pseudonymOf(participationId), question, owner };
    }),
  };
}

async function overviewOf(
  running: Running & Facts,
  { store, calendar, now, teamLanguage }: Context,
): Promise<Overview> {
  const { published, owner } = running;
  const { slug, title, promise, closes } = published;
  const today = calendar.day(now());
  const is = stageOf(running, today);
  const people = await store.counts.participants(slug, now() - WEEK_MILLISECONDS, now() + 1);
  const answers = await store.counts.given({ slug, before: now() + 1 });
  const { n: waiting } = await store.reviews.waiting(slug);
  return {
    slug,
    title: inLanguage(title, teamLanguage).literal,
    is,
    closes,
    answerBy: promise.answerBy,
    answers,
    reach: people.all,
    fresh: people.fresh,
    waiting,
    owner,
    audience: published.audience,
    paper: paperTime(running, is, today),
    nextStep: nextStep(is, { waiting, reach: people.all }),
  };
}

function nextStep(is: Stage, { waiting, reach }: Pick<Overview, "waiting" | "reach">): NextStep {
  const { stage } = is;
  if (is.isOverdue && isUpToTeam(is)) return "answer-residents";
  if (waiting > 0) return "moderate";
  if (stage === "not-yet") return "wait-for-opening";
  if (stage === "closed") return "take-to-council";
  if (stage === "with-council") return "answer-residents";
  if (stage === "answering") return "wait-for-sending";
  if (stage === "answered") return "nothing";
  return reach < FEW_PEOPLE ? "spread-the-word" : "read-along";
}
