import type { KnownBlock } from "@slack/types";
import type { Task } from "../../../core/consultation/team/tasks.ts";
import type { Readable } from "../../../core/consultation/unread.ts";
import {
  ANSWER_COUNCIL,
  ASK_BACK,
  COMPLAINT,
  GIVEN,
  HOLD_DIGEST,
  MODERATE,
  PASS_ON,
  READ,
  READ_DIGEST,
  REVIEW,
} from "../../../core/model/messages/team.ts";
import { IDEAS } from "../../../core/model/resident.ts";
import { shorten } from "../../../core/texts/cut.ts";
import { actions, button, section, withMention } from "../view/blocks.ts";
import type { Say } from "../view/handler.ts";
import { OUTCOMES } from "../view/names.ts";
import { isSlackId } from "./consultation-blocks.ts";

const LONGEST_SHOWN = 2_500;
type TaskOf<T extends Task["type"]> = Task & { type: T };

/** Something that waits, with the buttons to do it: the thread is never the only place. At most two blocks. */
export function taskBlocks(task: Task, say: Say): KnownBlock[] {
  const { type } = task;
  if (type === "promise") return promiseBlocks(task, say);
  if (type === "overdue-ideas") {
    const outcomes = button(say("button-outcomes"), OUTCOMES, IDEAS);
    return [section(say("task-overdue-ideas", { count: task.count })), actions([outcomes])];
  }
  if (type === "digest") return digestBlocks(task, say);
  if (type === "reply") return replyBlocks(task, say);
  if (type === "complaint") return complaintBlocks(task, say);
  if (type === "council-act") return councilBlocks(task, say);
  return type === "given" ? givenBlocks(task, say) : moderateBlocks(task, say);
}

/** The same with whose it is; three blocks at most. */
export function taskOfTeam(task: Task, say: Say): KnownBlock[] {
  const { whose } = task;
  return [...taskBlocks(task, say), ...(isSlackId(whose) ? [withMention(say("task-of", { who: `<@${whose}>` }))] : [])];
}

function promiseBlocks({ slug, title, answerBy, isOverdue }: TaskOf<"promise">, say: Say): KnownBlock[] {
  const promised = say(isOverdue ? "promise-overdue" : "promise-by", { answerBy: { date: answerBy } });
  return [section(`${title}\n${promised}`), actions([button(say("button-outcomes"), OUTCOMES, slug)])];
}

function digestBlocks({ week, goesByItself }: TaskOf<"digest">, say: Say): KnownBlock[] {
  return [
    section(say(goesByItself ? "unread-digest-auto" : "unread-digest", { number: week.replace("W", "") })),
    actions([
      button(say("button-review"), REVIEW, week),
      button(say("button-read-digest"), READ_DIGEST, week),
      ...(goesByItself ? [button(say("button-hold-digest"), HOLD_DIGEST, week)] : []),
    ]),
  ];
}

function replyBlocks(task: TaskOf<"reply">, say: Say): KnownBlock[] {
  const { id, answerId, title, pseudonym, question, words } = task;
  return [
    section([say("unread-reply", { pseudonym, title }), question, `→ ${shorten(words, LONGEST_SHOWN)}`].join("\n")),
    actions([button(say("relay-title"), ASK_BACK, String(answerId)), readButton("reply", id, say)]),
  ];
}

function councilBlocks({ id, kind, title, words, name, canAnswer }: TaskOf<"council-act">, say: Say): KnownBlock[] {
  const who = name ?? say("council-somebody");
  return [
    section([say(`council-${kind}-told`), title, shorten(words, LONGEST_SHOWN), who].join("\n")),
    actions([
      ...(canAnswer ? [button(say("button-answer-council"), ANSWER_COUNCIL, id)] : []),
      button(say("button-pass-on"), PASS_ON, id),
      readButton("council-act", id, say),
    ]),
  ];
}

function complaintBlocks({ id, title, why, said }: TaskOf<"complaint">, say: Say): KnownBlock[] {
  const words = [
    title || say("ideas-title"),
    say("complaint-told"),
    say(`complaint-why-${why}`),
    ...(said ? [said] : []),
  ];
  return [
    section(words.map((each) => shorten(each, LONGEST_SHOWN)).join("\n")),
    actions([button(say("button-complaint"), COMPLAINT, id)]),
  ];
}

function givenBlocks({ slug, title, count, whose = "" }: TaskOf<"given" | "moderate">, say: Say): KnownBlock[] {
  return [
    section(about(title, say("task-given", { count }), say)),
    actions([button(say("button-given"), GIVEN, `${slug} ${whose}`)]),
  ];
}

function moderateBlocks({ slug, title, count }: TaskOf<"given" | "moderate">, say: Say): KnownBlock[] {
  return [
    section(about(title, say("texts-wait", { count }), say)),
    actions([button(say("button-moderate"), MODERATE, slug)]),
  ];
}

function about(title: string | undefined, words: string, say: Say): string {
  return `${title ?? say("ideas-title")}\n${words}`;
}

function readButton(type: Readable["type"], id: string, say: Say) {
  return button(say("button-read"), READ, `${type} ${id}`);
}
