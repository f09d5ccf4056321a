import type { Context } from "../../context.ts";
import type { Consultation } from "../../model/consultation/consultation.ts";
import {
  type Facts,
  isUpToTeam,
  type PaperTime,
  paperTime,
  type Stage,
  stageOf,
} from "../../model/consultation/stage.ts";
import { inLanguage } from "../../model/language.ts";
import { pseudonymOf } from "../../model/pseudonym.ts";
import { IDEAS } from "../../model/resident.ts";
import type { Running } from "../../store/consultations/consultations.ts";
import { withFacts } from "../stage-now.ts";

/** One consultation in the list of all. `waiting`: how many texts wait for a person. */
export type Listed = {
  slug: string;
  title: string;
  is: Stage;
  closes: string;
  answerBy: string;
  waiting: number;
  owner: string | undefined;
  audience: Consultation["audience"];
  paper: PaperTime;
};

/** The same as the team looks at it. Reach: how many people answered something; answers: to how many questions in all. */
export type Overview = Listed & { reach: number; answers: number; fresh: number; nextStep: NextStep };

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
  /** All of them, the open ones first. */
  consultations: Listed[];
  ideasWaiting: number;
  /** Questions to residents that nobody answered yet, the oldest first, with who asked them. */
  questions: { pseudonym: string; question: string; owner: string }[];
};

const order = ["open", "not-yet", "closed", "with-council", "answering", "answered"];

export async function overviewForTeam(context: Context): Promise<TeamOverview> {
  const { store, calendar, now } = context;
  const waiting = new Map((await store.reviews.waitingBySlug()).map(({ slug, n }) => [slug, n]));
  const facts = await withFacts(await store.consultations.all(), context);
  const today = calendar.day(now());
  const all = facts.map((running) => listed(running, today, waiting.get(running.published.slug) ?? 0, context));
  return {
    consultations: all.toSorted((a, b) => order.indexOf(a.is.stage) - order.indexOf(b.is.stage)),
    ideasWaiting: waiting.get(IDEAS) ?? 0,
    questions: (await store.relays.open()).map(({ participationId, question, owner }) => {
      return { pseudonym: pseudonymOf(participationId), question, owner };
    }),
  };
}

function listed(running: Running & Facts, today: string, waiting: number, { teamLanguage }: Context): Listed {
  const { slug, title, closes, audience, promise } = running.published;
  const literal = inLanguage(title, teamLanguage).literal;
  const { answerBy } = promise;
  const is = stageOf(running, today);
  return {
    slug,
    title: literal,
    is,
    closes,
    answerBy,
    waiting,
    owner: running.owner,
    audience,
    paper: paperTime(running, is, today),
  };
}

/** The same with its numbers, of those consultations that are shown. */
export async function lookInto(shown: Listed[], { store, now }: Context): Promise<Overview[]> {
  return Promise.all(
    shown.map(async (each) => {
      const people = await store.sums.reach(each.slug, now() - WEEK_MILLISECONDS);
      const answers = await store.sums.given(each.slug);
      const reach = people.reduce((sum, { all }) => sum + all, 0);
      const fresh = people.reduce((sum, each) => sum + each.fresh, 0);
      return { ...each, answers, reach, fresh, nextStep: nextStep(each.is, { ...each, reach }) };
    }),
  );
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
