import type { Context } from "../context.ts";
import type { Consultation } from "../model/consultation.ts";
import { inLanguage } from "../model/language.ts";
import { type Stage, stageOf } from "../model/promise.ts";
import { pseudonymOf } from "../model/pseudonym.ts";
import { IDEAS } from "../model/resident.ts";
import { TEAM_LANGUAGE } from "../model/team.ts";
import type { Running } from "../store/consultations.ts";

/** One consultation as the team looks at it. Reach: how many people answered something; answers: to how many questions in all. */
export type Overview = {
  slug: string;
  title: string;
  state: Stage["stage"];
  /** The day on which this state began; nothing before it opens. */
  since: string | undefined;
  closes: string;
  answerBy: string;
  isOverdue: boolean;
  reach: number;
  answers: number;
  fresh: number;
  waiting: number;
  owner: string | undefined;
  audience: Consultation["audience"];
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
  const all = await Promise.all((await store.consultations.all()).map((running) => overviewOf(running, context)));
  const order = ["open", "not-yet", "closed", "with-council", "answered"];
  return {
    consultations: all.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
    ideasWaiting: (await store.reviews.waiting(IDEAS)).n,
    questions: (await store.relays.open()).map(({ participationId, question, owner }) => {
      return { pseudonym: pseudonymOf(participationId), question, owner };
    }),
  };
}

async function overviewOf(running: Running, { store, calendar, now }: Context): Promise<Overview> {
  const { published, owner } = running;
  const { slug, title, promise, closes } = published;
  const is = stageOf(running, calendar.day(now()));
  const { stage: state, isOverdue } = is;
  const people = await store.counts.participants(slug, now() - WEEK_MILLISECONDS, now() + 1);
  const answers = await store.counts.given({ slug, before: now() + 1 });
  const { n: waiting } = await store.reviews.waiting(slug);
  return {
    slug,
    title: inLanguage(title, TEAM_LANGUAGE).literal,
    state,
    since: "since" in is ? is.since : undefined,
    closes,
    answerBy: promise.answerBy,
    isOverdue,
    answers,
    reach: people.all,
    fresh: people.fresh,
    waiting,
    owner,
    audience: published.audience,
    nextStep: nextStep({ state, isOverdue, waiting, reach: people.all }),
  };
}

function nextStep({
  state,
  isOverdue,
  waiting,
  reach,
}: Pick<Overview, "state" | "isOverdue" | "waiting" | "reach">): NextStep {
  if (isOverdue) return "answer-residents";
  if (waiting > 0) return "moderate";
  if (state === "not-yet") return "wait-for-opening";
  if (state === "closed") return "take-to-council";
  if (state === "with-council") return "answer-residents";
  if (state === "answered") return "nothing";
  return reach < FEW_PEOPLE ? "spread-the-word" : "read-along";
}
