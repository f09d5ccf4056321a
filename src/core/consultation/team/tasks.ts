import type { Context } from "../../context.ts";
import { daysUntil } from "../../model/consultation/promise.ts";
import { isUpToTeam } from "../../model/consultation/stage.ts";
import { IDEAS } from "../../model/resident.ts";
import { type OpenComplaint, type UnreadCouncilAct, type UnreadReply, type UnsentDigest, unread } from "../unread.ts";
import { overdueIdeas } from "../watch-promises.ts";
import type { Listed, TeamOverview } from "./team-overview.ts";

/** Something that waits for a colleague; `whose`: the one whom it waits for, where it is somebody's. */
export type Task = { whose: string | undefined } & (
  | ({ type: "digest" } & UnsentDigest)
  | ({ type: "reply" } & UnreadReply)
  | ({ type: "council-act" } & UnreadCouncilAct)
  | ({ type: "complaint" } & OpenComplaint)
  | { type: "promise"; slug: string; title: string; answerBy: string; isOverdue: boolean }
  | { type: "overdue-ideas"; count: number }
  /** Texts; without a title they are ideas. */
  | { type: "given" | "moderate"; slug: string; title: string | undefined; count: number }
);

/** What waits for one colleague, and what waits for others or for nobody in particular; the most pressing first. */
export type Tasks = { yours: Task[]; ofTeam: Task[] };

const DAYS_AHEAD = 14;
const DEADLINE_DAYS_AHEAD = 30;

/** Consultations of which residents hear back within thirty days, or should have heard; the soonest first. */
export function deadlinesIn(listed: Listed[], today: string): Listed[] {
  const isNear = ({ is, answerBy }: Listed) => isUpToTeam(is) && daysUntil(answerBy, today) <= DEADLINE_DAYS_AHEAD;
  return listed.filter(isNear).toSorted((a, b) => a.answerBy.localeCompare(b.answerBy));
}

/** Who may approve a digest has it before them; when nobody was named, that is everybody. */
export async function tasksFor(colleague: string, overview: TeamOverview, context: Context): Promise<Tasks> {
  const { council } = context;
  const approves = council.approvers.length === 0 || council.approvers.includes(colleague);
  const tasks = await allTasks(overview, context);
  const isYours = ({ type, whose }: Task) => (type === "digest" ? approves : whose === colleague);
  return { yours: tasks.filter(isYours), ofTeam: tasks.filter((task) => !isYours(task)) };
}

async function allTasks(overview: TeamOverview, context: Context): Promise<Task[]> {
  const { consultations: listed, ideasWaiting } = overview;
  const { replies, councilActs, digests, complaints } = await unread(context);
  const promises = promisesIn(listed, context);
  const ideas = await overdueIdeas(context);
  return [
    ...promises.filter(({ isOverdue }) => isOverdue),
    ...(ideas > 0 ? [{ type: "overdue-ideas" as const, whose: undefined, count: ideas }] : []),
    ...digests.map((digest) => ({ type: "digest" as const, whose: undefined, ...digest })),
    ...replies.map((reply) => ({ type: "reply" as const, whose: reply.owner, ...reply })),
    ...councilActs.map((act) => ({ type: "council-act" as const, whose: act.owner, ...act })),
    ...complaints.map((complaint) => ({ type: "complaint" as const, whose: complaint.owner, ...complaint })),
    ...(await givenTexts(listed, context)),
    ...promises.filter(({ isOverdue }) => !isOverdue),
    ...listed.flatMap(({ slug, title, owner, waiting }) => waitingTexts(slug, title, owner, waiting)),
    ...waitingTexts(IDEAS, undefined, undefined, ideasWaiting),
  ];
}

function waitingTexts(slug: string, title: string | undefined, whose: string | undefined, count: number): Task[] {
  return count > 0 ? [{ type: "moderate", whose, slug, title, count }] : [];
}

function promisesIn(listed: Listed[], { calendar, now }: Context) {
  const today = calendar.day(now());
  return deadlinesIn(listed, today)
    .filter(({ answerBy }) => daysUntil(answerBy, today) <= DAYS_AHEAD)
    .map(({ slug, title, owner: whose, answerBy, is: { isOverdue } }) => {
      return { type: "promise" as const, whose, slug, title, answerBy, isOverdue };
    });
}

/** Texts that a colleague was asked to read, those of one consultation as one. */
async function givenTexts(listed: Listed[], { store }: Context): Promise<Task[]> {
  const titles = new Map(listed.map(({ slug, title }) => [slug, title]));
  const given = await store.reviews.givenBySlug();
  return given.map(({ slug, to: whose, n: count }) => {
    return { type: "given", whose, slug, title: slug === IDEAS ? undefined : titles.get(slug), count };
  });
}
