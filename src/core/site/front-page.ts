import { withFacts } from "../consultation/stage-now.ts";
import type { Context } from "../context.ts";
import { daysUntil } from "../model/consultation/promise.ts";
import { type Stage, stageOf } from "../model/consultation/stage.ts";
import type { FollowUp, Outcome } from "../model/drafts/outcome.ts";
import type { LocalText } from "../model/language.ts";
import { allForResidents } from "./for-residents.ts";

/** A consultation in a list: what it is about, what was promised, how far it is. */
export type Listed = {
  slug: string;
  title: LocalText;
  /** What people can still change. */
  open: LocalText;
  decider: LocalText;
  opens: string;
  closes: string;
  answerBy: string;
  is: Stage;
  /** How many days are left to take part; none when this is the last one. */
  daysLeft: number;
  /** What was done, first of all. */
  outcome?: Pick<Outcome, "result" | "what">;
  learned?: LocalText;
  experiment?: { try: LocalText; expect: LocalText };
};

/** Every consultation for residents that there is or was; none ever leaves these lists. */
export type FrontPage = Record<"open" | "late" | "waiting" | "soon" | "answered", Listed[]>;

export async function frontPage(context: Context): Promise<FrontPage> {
  const all = await listConsultations(context);
  const inList = (name: keyof FrontPage) => all.filter((each) => listOf(each) === name);
  return {
    open: inList("open").toSorted((a, b) => (a.closes < b.closes ? -1 : 1)),
    late: inList("late").toSorted((a, b) => (a.answerBy < b.answerBy ? -1 : 1)),
    waiting: inList("waiting").toSorted((a, b) => (a.answerBy < b.answerBy ? -1 : 1)),
    soon: inList("soon").toSorted((a, b) => (a.opens < b.opens ? -1 : 1)),
    answered: inList("answered").toSorted((a, b) => (sinceOf(a) > sinceOf(b) ? -1 : 1)),
  };
}

/** All that was published for residents, in order of slug. */
export async function listConsultations(context: Context): Promise<Listed[]> {
  const { store, calendar, now } = context;
  const today = calendar.day(now());
  const followUps = await store.followUps.newestOfAll();
  return (await withFacts(await allForResidents(context), context)).map((running): Listed => {
    const { slug, title, promise, opens, closes, experiment } = running.published;
    const followUp = followUps.find((each) => each.slug === slug)?.content;
    const outcome = followUp && firstOf(followUp);
    return {
      slug,
      title,
      open: promise.open,
      decider: promise.decider,
      opens,
      closes,
      answerBy: promise.answerBy,
      is: stageOf(running, today),
      daysLeft: daysUntil(closes, today),
      ...(outcome && { outcome }),
      ...(followUp?.learned && { learned: followUp.learned }),
      ...(experiment && { experiment }),
    };
  });
}

/** What is late stays late until it is answered, whatever else goes on. */
function listOf({ is }: Listed): keyof FrontPage {
  if (is.stage === "open") return "open";
  if (is.stage === "not-yet") return "soon";
  if (is.stage === "answered") return "answered";
  return is.isOverdue ? "late" : "waiting";
}

function sinceOf({ is }: Listed): string {
  return "since" in is ? is.since : "";
}

/** What is said of the whole comes first. */
function firstOf({ outcomes }: FollowUp): Outcome | undefined {
  return outcomes.find(({ theme, statement }) => theme === undefined && statement === undefined) ?? outcomes[0];
}
