import type { KnownBlock } from "@slack/types";
import { listDrafts } from "../../../core/consultation/draft/draft.ts";
import { deadlinesIn, type Task, type Tasks, tasksFor } from "../../../core/consultation/team/tasks.ts";
import {
  type Listed,
  lookInto,
  overviewForTeam,
  type TeamOverview,
} from "../../../core/consultation/team/team-overview.ts";
import { mayFollow } from "../../../core/model/consultation/stage.ts";
import { actions, button, confirmation, section, withMention } from "../view/blocks.ts";
import type { Desk, Say } from "../view/handler.ts";
import { lastChange } from "../view/last-change.ts";
import { DROP, OUTCOMES, RESUME } from "../view/names.ts";
import { CONSULTATION_BLOCKS, consultationBlocks } from "./consultation-blocks.ts";
import { taskBlocks, taskOfTeam } from "./task-blocks.ts";

/** Everything that the overview holds, in the order in which it is shown. */
export const listNames = ["yours", "team", "deadlines", "drafts", "all", "asked"] as const;
export type ListName = (typeof listNames)[number];

/** A list of which the overview shows the first `most`, and a page of its own `perPage` at a time; `each` takes so many blocks. */
export type List = {
  total: number;
  most: number;
  perPage: number;
  each: number;
  show(from: number, to: number): Promise<KnownBlock[][]>;
};

/** `most` is chosen so that all lists, each with a heading and a line for the rest, fit in one view. */
export async function listsFor(colleague: string, desk: Desk): Promise<Record<ListName, List>> {
  const { core, say } = desk;
  const overview = await core.run(overviewForTeam);
  const tasks = await core.run(tasksFor, colleague, overview);
  const drafts = await core.run(listDrafts);
  const { consultations, questions } = overview;
  const deadlines = deadlinesIn(consultations, core.calendar.day(core.now()));
  return {
    ...taskLists(tasks, say),
    deadlines: listOf(deadlines, { most: 6, perPage: 40, each: 1 }, (each) => deadlineBlocks(each, say)),
    drafts: {
      total: drafts.length,
      most: 3,
      perPage: 30,
      each: 3,
      show: (from, to) => Promise.all(drafts.slice(from, to).map((each) => draftBlocks(each, desk))),
    },
    all: {
      total: consultations.length,
      most: 11,
      perPage: 20,
      each: CONSULTATION_BLOCKS,
      show: async (from, to) =>
        (await core.run(lookInto, consultations.slice(from, to))).map((each) => consultationBlocks(each, say)),
    },
    asked: listOf(questions, { most: 3, perPage: 30, each: 2 }, (each) => askedBlocks(each, say)),
  };
}

function taskLists({ yours, ofTeam }: Tasks, say: Say): Record<"yours" | "team", List> {
  return {
    yours: listOf(yours, { most: 6, perPage: 30, each: 2 }, (task: Task) => taskBlocks(task, say)),
    team: listOf(ofTeam, { most: 3, perPage: 30, each: 3 }, (task: Task) => taskOfTeam(task, say)),
  };
}

function listOf<Each>(
  all: Each[],
  sizes: Pick<List, "most" | "perPage" | "each">,
  blocksOf: (each: Each) => KnownBlock[],
): List {
  return { total: all.length, ...sizes, show: async (from, to) => all.slice(from, to).map(blocksOf) };
}

function deadlineBlocks({ slug, title, answerBy, is }: Listed, say: Say): KnownBlock[] {
  const words = `${say(is.isOverdue ? "deadline-over" : "deadline", { answerBy: { date: answerBy } })} ${title}`;
  const outcomes = button(say("button-outcomes"), OUTCOMES, slug);
  return [section(words, mayFollow("answer", is) === "no" ? undefined : outcomes)];
}

async function draftBlocks({ id, title }: { id: string; title: string }, desk: Desk): Promise<KnownBlock[]> {
  const { say } = desk;
  const drop = {
    ...button(say("act-drop"), DROP, id),
    confirm: confirmation(say("drop-title"), say("drop-what", { title }), say("act-drop"), say("drop-not")),
  };
  const acts = actions([button(say("act-resume"), RESUME, id), drop]);
  return [section(say("a-draft", { title })), ...(await lastChange(id, desk)), acts];
}

function askedBlocks({ pseudonym, question, owner }: TeamOverview["questions"][number], say: Say): KnownBlock[] {
  return [
    section(say("open-relay", { pseudonym, question })),
    withMention(say("open-relay-of", { who: `<@${owner}>` })),
  ];
}
