import type { App } from "@slack/bolt";
import { isColleague, letColleagueGo, welcomeColleague } from "../../core/colleagues.ts";
import { MODERATE } from "../../core/model/team.ts";
import type { Desk, Done, Handled, Handler } from "./act.ts";
import { section } from "./blocks.ts";
import { openCollect, openForm, submitCollect, submitForm } from "./collect.ts";
import {
  changeBasics,
  drop,
  moveEarlier,
  openNew,
  redraftPublished,
  removeQuestion,
  resume,
  submitBasics,
} from "./compose.ts";
import { readCommand, readPress, readShortcut, readSubmission } from "./done.ts";
import { homeView, openMenu } from "./home.ts";
import { close, openFile, submitDraft, submitFile, submitLook } from "./launch.ts";
import { openAll, openWaiting, submitRulings } from "./moderate.ts";
import {
  ADD_QUESTION,
  ASK_BACK,
  BASICS,
  CHANGE_BASICS,
  CHANGE_QUESTION,
  CLOSE,
  COLLECT,
  COMPOSE,
  DRAFT,
  DROP,
  EARLIER,
  FILE,
  FORM,
  HAND_OVER,
  LOOK,
  NEW,
  OPEN_FORM,
  OWNER,
  PREVIEW,
  QUESTION,
  QUESTION_FORM,
  READ_ALL,
  REDRAFT,
  REMOVE_QUESTION,
  RESUME,
  RULE,
  TRANSLATE,
  TRANSLATION,
  UNDO,
} from "./names.ts";
import { openHandOver, submitOwner } from "./owner.ts";
import { addQuestion, changeQuestion, submitQuestionForm } from "./question-form.ts";
import { openQuestion, submitPreview, submitQuestion, undo } from "./relay.ts";
import { type Client, errorName } from "./send.ts";
import { openTranslation, submitTranslation } from "./translate.ts";

export const COMMAND = "/inspraak";

const pressed: Record<string, Handler> = {
  [MODERATE]: openWaiting,
  [READ_ALL]: openAll,
  [OPEN_FORM]: openForm,
  [ASK_BACK]: openQuestion,
  [UNDO]: undo,
  [CLOSE]: close,
  [NEW]: openFile,
  [COMPOSE]: openNew,
  [RESUME]: resume,
  [REDRAFT]: redraftPublished,
  [DROP]: drop,
  [CHANGE_BASICS]: changeBasics,
  [ADD_QUESTION]: addQuestion,
  [CHANGE_QUESTION]: changeQuestion,
  [REMOVE_QUESTION]: removeQuestion,
  [EARLIER]: moveEarlier,
  [TRANSLATE]: openTranslation,
  [HAND_OVER]: openHandOver,
};
const submitted: Record<string, Handler> = {
  [RULE]: submitRulings,
  [COLLECT]: submitCollect,
  [FORM]: submitForm,
  [QUESTION]: submitQuestion,
  [PREVIEW]: submitPreview,
  [FILE]: submitFile,
  [DRAFT]: submitDraft,
  [BASICS]: submitBasics,
  [QUESTION_FORM]: submitQuestionForm,
  [TRANSLATION]: submitTranslation,
  [LOOK]: submitLook,
  [OWNER]: submitOwner,
};

export type Connection = { client: Client; channel: string; learn(): Promise<void> };

type Ack = (answer?: never) => Promise<void>;

/** Every way in which Slack tells that somebody did something, each to its handler. */
export function addHandlers(app: App, desk: Desk, connection: Connection): void {
  const run = (handler: Handler | undefined, done: Done, ack: unknown) =>
    carry(handler, done, ack as Ack, desk, connection);
  app.command(COMMAND, ({ command, ack }) => run(openMenu, readCommand(command), ack));
  app.action(/.*/, ({ body, ack }) => {
    const done = readPress(body);
    return run(pressed[done.action], done, ack);
  });
  app.shortcut(COLLECT, ({ shortcut, ack }) => run(openCollect, readShortcut(shortcut), ack));
  app.view(/.*/, ({ body, ack }) => run(submitted[body.view.callback_id], readSubmission(body), ack));
  app.event("app_home_opened", async ({ event }) => {
    if (event.tab === "home") await showHome(event.user, desk, connection);
  });
  app.event("member_joined_channel", async ({ event: { user, channel } }) => {
    if (channel === connection.channel) await welcomeColleague(user, desk.context);
  });
  app.event("member_left_channel", async ({ event: { user, channel } }) => {
    if (channel === connection.channel) await letColleagueGo(user, desk.context);
  });
}

/** Store first, then answer Slack; only after that comes what has to go over the network. */
async function carry(
  handler: Handler | undefined,
  done: Done,
  ack: Ack,
  desk: Desk,
  connection: Connection,
): Promise<void> {
  const { client } = connection;
  if (!(await isColleague(done.by, desk.context))) {
    await ack();
    await tell(done.by, desk.say("not-a-colleague"), desk, client);
    await connection
      .learn()
      .catch((error) =>
        desk.context.log.warn({ problem: errorName(error) }, "Slack did not tell who is in the team's channel"),
      );
    return;
  }
  const handled: Handled = handler ? await handler(done, desk) : {};
  await ack(handled.answer as never);
  try {
    await handled.show?.(client);
  } catch (error) {
    await explain(error, done, desk, client);
  }
}

/** What was done is stored; only showing it failed. */
async function explain(error: unknown, { by }: Done, desk: Desk, client: Client): Promise<void> {
  const problem = errorName(error);
  if (problem === "not_found" || problem === "view_not_found") return;
  desk.context.log.warn({ problem }, "Slack did not show what a colleague asked for");
  await tell(by, desk.say(problem.includes("trigger") ? "took-too-long" : "went-wrong"), desk, client);
}

/** A word to one colleague. */
async function tell(colleague: string, text: string, { context }: Desk, client: Client): Promise<void> {
  await client.chat
    .postMessage({ channel: colleague, text })
    .catch((error) => context.log.warn({ problem: errorName(error) }, "a colleague could not be told"));
}

async function showHome(colleague: string, desk: Desk, { client }: Connection): Promise<void> {
  const isOurs = await isColleague(colleague, desk.context);
  const view = isOurs ? await homeView(desk) : strangersHome(desk);
  await client.views.publish({ user_id: colleague, view });
}

function strangersHome({ say }: Desk) {
  return { type: "home" as const, blocks: [section(say("not-a-colleague"))] };
}
