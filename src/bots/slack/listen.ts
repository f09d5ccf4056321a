import type { App } from "@slack/bolt";
import { isColleague, letColleagueGo, welcomeColleague } from "../../core/colleagues.ts";
import { answer, isOwnRight } from "./answer.ts";
import { escapeText, section } from "./blocks.ts";
import { openCollect } from "./collect.ts";
import { command } from "./command.ts";
import { errorName } from "./errors.ts";
import type { Desk, Handled, Handler, Interaction } from "./handler.ts";
import { changing, forCouncil, pressed, submitted } from "./handlers.ts";
import { homeView } from "./home.ts";
import { COLLECT } from "./names.ts";
import { readCommand, readPress, readShortcut, readSubmission } from "./read-interaction.ts";
import type { Client } from "./send.ts";

const COMMAND = "/inspraak";

export type Connection = { client: Client; channel: string; learn(): Promise<void> };

type Ack = (answer?: never) => Promise<void>;

/** Every way in which Slack tells that somebody did something, each to its handler. */
export function listen(app: App, desk: Desk, connection: Connection): void {
  const handle = async (handler: Handler | undefined, interaction: Interaction, ack: unknown, isForAll = false) => {
    const may = isForAll || isOwnRight(interaction) || (await desk.core.run(isColleague, interaction.by));
    await (may
      ? handleThenShow(handler, interaction, ack as Ack, desk, connection)
      : refuse(interaction, ack as Ack, desk, connection));
  };
  const { log } = desk.core;
  const refresh = ({ by }: Interaction) =>
    showHome(by, desk, connection).catch((error) =>
      log.warn({ problem: errorName(error) }, "a colleague's page could not be renewed"),
    );
  app.command(COMMAND, ({ command: body, ack }) => handle(command, readCommand(body), ack));
  app.action(/.*/, async ({ body, ack }) => {
    const interaction = readPress(body);
    await handle(pressed[interaction.action] ?? answer, interaction, ack, forCouncil.includes(interaction.action));
    if (changing.includes(interaction.action)) await refresh(interaction);
  });
  app.shortcut(COLLECT, ({ shortcut, ack }) => handle(openCollect, readShortcut(shortcut), ack));
  app.view(/.*/, async ({ body, ack }) => {
    const interaction = readSubmission(body);
    const isCouncils = forCouncil.includes(body.view.callback_id);
    await handle(submitted[body.view.callback_id], interaction, ack, isCouncils);
    if (!isCouncils) await refresh(interaction);
  });
  app.event("app_home_opened", async ({ event }) => {
    if (event.tab === "home") await showHome(event.user, desk, connection);
  });
  app.event("member_joined_channel", async ({ event: { user, channel } }) => {
    if (channel === connection.channel) await desk.core.run(welcomeColleague, user);
  });
  app.event("member_left_channel", async ({ event: { user, channel } }) => {
    if (channel === connection.channel) await desk.core.run(letColleagueGo, user);
  });
}

/** Store first, then answer Slack; only after that comes what has to go over the network. */
async function handleThenShow(
  handler: Handler | undefined,
  interaction: Interaction,
  ack: Ack,
  desk: Desk,
  connection: Connection,
): Promise<void> {
  const { client } = connection;
  let handled: Handled = {};
  try {
    if (handler) handled = await handler(interaction, desk);
  } catch (error) {
    // Nothing was stored, so Slack gets no answer: it says so too, and keeps what stands in a modal.
    await tell(interaction.by, desk.say("went-wrong"), desk, client);
    throw error;
  }
  await ack(handled.answer as never);
  try {
    await handled.show?.(client);
  } catch (error) {
    await explain(error, interaction, handled.typed, desk, client);
  }
}

/** Others hear kindly who may; perhaps they came in only just now. */
async function refuse({ by }: Interaction, ack: Ack, desk: Desk, { client, learn }: Connection): Promise<void> {
  const { log } = desk.core;
  await ack();
  await tell(by, desk.say("not-a-colleague"), desk, client);
  await learn().catch((error) =>
    log.warn({ problem: errorName(error) }, "Slack did not tell who is in the team's channel"),
  );
}

/** What was done is stored; only showing it failed. */
async function explain(
  error: unknown,
  { by }: Interaction,
  typed: string | undefined,
  desk: Desk,
  client: Client,
): Promise<void> {
  const problem = errorName(error);
  if (problem === "not_found" || problem === "view_not_found") return;
  desk.core.log.warn({ problem }, "Slack did not show what a colleague asked for");
  const words = [desk.say(problem.includes("trigger") ? "took-too-long" : "went-wrong"), ...(typed ? [typed] : [])];
  await tell(by, words.join("\n\n"), desk, client);
}

/** A word to one colleague. */
async function tell(colleague: string, text: string, { core }: Desk, client: Client): Promise<void> {
  await client.chat
    .postMessage({ channel: colleague, text: escapeText(text) })
    .catch((error) => core.log.warn({ problem: errorName(error) }, "a colleague could not be told"));
}

async function showHome(colleague: string, desk: Desk, { client }: Connection): Promise<void> {
  const isOurs = await desk.core.run(isColleague, colleague);
  const view = isOurs ? await homeView(desk) : strangersHome(desk);
  await client.views.publish({ user_id: colleague, view });
}

function strangersHome({ say }: Desk) {
  return { type: "home" as const, blocks: [section(say("not-a-colleague"))] };
}
