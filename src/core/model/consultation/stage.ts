import { dayAfter, daysAfter, type PromiseCard, promiseState } from "./promise.ts";

/** How one version of the answer to residents went out. */
export type Telling = {
  version: number;
  /** Whether it is the whole answer; else more follows. */
  isComplete: boolean;
  publishedAt: number;
  publishedOn: string;
  /** When its last message needed nothing more, for the first time. */
  endedAt: number | undefined;
  endedOn: string | undefined;
  /** People who heard for the first time what was done with their words. */
  newlyTold: number;
  /** Who took part and could not be told. */
  unreached: number;
  toDo: number;
};

/** What a stage follows from: what was published last, what colleagues did with it, and how answers to residents went out. */
export type Facts = {
  published: { opens: string; closes: string; promise: Pick<PromiseCard, "answerBy"> };
  closedOn?: string | undefined;
  withCouncilOn?: string | undefined;
  /** Answers up to this version were given before it was opened again. */
  reopenedAfter?: number | undefined;
  reopenedOn?: string | undefined;
  /** In order of version. */
  tellings?: Telling[] | undefined;
};

/** How far the newest answer is: how many people heard back, could not be told, or still wait for their message. */
export type Told = { on: string; isComplete: boolean; people: number; unreached: number; toDo: number };

export type StageName = "not-yet" | "open" | "closed" | "with-council" | "answering" | "answered";

/** How far a published consultation is, the day on which that began, and whether residents wait too long. */
export type Stage = {
  isOverdue: boolean;
  /** The day on which everybody who took part had the whole answer: the last message of it was sent. */
  answeredOn?: string;
  /** The same, of what was said before it was opened again. */
  answeredBefore?: string;
  /** The newest answer to what is asked now; nothing before there is one. */
  told?: Told;
} & ({ stage: "not-yet" } | { stage: Exclude<StageName, "not-yet">; since: string });

/**
 * The one place that says in which stage a consultation is. Who takes it up again after closing begins anew: what was told
 * before then answers what was said before then.
 */
export function stageOf(facts: Facts, today: string): Stage {
  const { published, reopenedOn } = facts;
  const reopenedAfter = reopenedOn !== undefined && reopenedOn > today ? 0 : (facts.reopenedAfter ?? 0);
  const all = (facts.tellings ?? []).filter(({ publishedOn }) => publishedOn <= today);
  const ofNow = all.filter(({ version }) => version > reopenedAfter);
  const answeredOn = endOf(wholeAnswer(ofNow), today);
  const answeredBefore = endOf(wholeAnswer(all.filter(({ version }) => version <= reopenedAfter)), today);
  const newest = ofNow.at(-1);
  return {
    ...placeOf(facts, ofNow, answeredOn, today),
    isOverdue: promiseState(published.promise, today, answeredOn) === "overdue",
    ...(answeredOn !== undefined && { answeredOn }),
    ...(answeredBefore !== undefined && { answeredBefore }),
    ...(newest && { told: toldIn(newest, all) }),
  };
}

type Place = { stage: "not-yet" } | { stage: Exclude<StageName, "not-yet">; since: string };

function placeOf(
  { published: { opens, closes }, closedOn, withCouncilOn }: Facts,
  tellings: Telling[],
  answeredOn: string | undefined,
  today: string,
): Place {
  const closed = closedOn ?? (today > closes ? dayAfter(closes) : undefined);
  if (closed === undefined) return today < opens ? { stage: "not-yet" } : { stage: "open", since: opens };
  const newest = tellings.at(-1);
  const whole = wholeAnswer(tellings);
  if (answeredOn !== undefined && whole?.toDo === 0) return { stage: "answered", since: later(answeredOn, closed) };
  const going = answeredOn === undefined ? newest : whole;
  if (going?.isComplete) return { stage: "answering", since: later(going.publishedOn, closed) };
  if (withCouncilOn !== undefined && withCouncilOn >= closed) return { stage: "with-council", since: withCouncilOn };
  return { stage: "closed", since: closed };
}

/** The first whole answer that went out to its end, before another one took its place. */
function wholeAnswer(tellings: Telling[]): Telling | undefined {
  return tellings.find(({ isComplete, endedAt }, i) => {
    const next = tellings[i + 1];
    return isComplete && endedAt !== undefined && (next === undefined || next.publishedAt >= endedAt);
  });
}

function endOf(whole: Telling | undefined, today: string): string | undefined {
  return whole?.endedOn !== undefined && whole.endedOn <= today ? whole.endedOn : undefined;
}

/** Who heard an earlier answer too is counted once. */
function toldIn({ publishedOn, isComplete, unreached, toDo }: Telling, all: Telling[]): Told {
  const people = all.reduce((sum, { newlyTold }) => sum + newlyTold, 0);
  return { on: publishedOn, isComplete, people, unreached, toDo };
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** What colleagues do with a published consultation. `reopen`: a new version takes answers again after it was closed. */
export type StageAct = "close" | "take-to-council" | "answer" | "reopen";

/** What may follow what. `ask`: only by who says that they know in which stage it is. */
const follows: Record<StageAct, Partial<Record<StageName, "yes" | "ask">>> = {
  close: { "not-yet": "yes", open: "yes" },
  "take-to-council": { closed: "yes" },
  answer: { open: "ask", closed: "yes", "with-council": "yes", answering: "yes", answered: "yes" },
  reopen: { closed: "ask", "with-council": "ask", answering: "ask", answered: "ask" },
};

/** Whether this act may follow a stage. */
export function mayFollow(act: StageAct, { stage }: Pick<Stage, "stage">): "yes" | "ask" | "no" {
  return follows[act][stage] ?? "no";
}

/** Whether residents wait for colleagues: not when their answer is on its way to them, or they have it. */
export function isUpToTeam({ stage, answeredOn, told }: Stage): boolean {
  return answeredOn === undefined && stage !== "answering" && !(stage === "open" && told?.isComplete);
}

/** So many days after it closed, colleagues can still enter what residents gave on paper. */
export const PAPER_DAYS = 14;

/** Whether colleagues can enter what came on paper: in time, after it closed but until this day, or not (any more). */
export type PaperTime = { is: "in-time" | "over" } | { is: "late"; until: string };

/** Once residents heard what was done with it, nothing more can be taken along. */
export function paperTime(
  { published: { closes }, closedOn }: Pick<Facts, "published" | "closedOn">,
  { stage, told }: Stage,
  today: string,
): PaperTime {
  if (stage === "open") return { is: "in-time" };
  const until = daysAfter(closedOn ?? dayAfter(closes), PAPER_DAYS);
  const isWaiting = (stage === "closed" || stage === "with-council") && !told;
  return isWaiting && today <= until ? { is: "late", until } : { is: "over" };
}
