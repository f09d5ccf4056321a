import type { App } from "@slack/bolt";
import { changeStanding, letColleagueGo, welcomeColleague, whoIs } from "../../core/colleagues.ts";
import type { WhoIs } from "../../core/model/consultation/standing.ts";
import { openCollect } from "./answers/collect.ts";
import { command } from "./command.ts";
import type { Ack } from "./entry/act.ts";
import { answer, isOwnRight } from "./entry/answer.ts";
import { type Gate, letIn, see } from "./entry/guard.ts";
import { readCommand, readPress, readShortcut, readSubmission } from "./entry/read-interaction.ts";
import { type Person, readStanding } from "./entry/read-person.ts";
import { refusalOf } from "./entry/refusal.ts";
import { listenToLinks } from "./entry/unfurl.ts";
import { changing, forCouncil, pressed, submitted } from "./handlers.ts";
import { homeView, openMenu } from "./overview/home.ts";
import { errorName } from "./send/errors.ts";
import { section } from "./view/blocks.ts";
import { COLLECT, OPEN_MENU } from "./view/names.ts";

const COMMAND = "/inspraak";

/** Every way in which Slack tells that somebody did something, each to its handler. */
export function listen(app: App, gate: Gate, channel: string): void {
  app.command(COMMAND, async ({ command: payload, ack }) => {
    const interaction = readCommand(payload);
    const isForAll = isOwnRight(interaction);
    await letIn({ handler: command, interaction, payload, ack: ack as Ack, isForAll }, gate);
  });
  app.action(/.*/, async ({ body: payload, ack }) => {
    const interaction = readPress(payload);
    const { action } = interaction;
    const isForAll = !(action in pressed) && isOwnRight(interaction);
    const who = { isForAll, isForCouncil: forCouncil.includes(action) };
    const entry = { handler: pressed[action] ?? answer, interaction, payload, ack: ack as Ack, ...who };
    const hasActed = await letIn(entry, gate);
    if (hasActed && changing.includes(action)) await refreshHome(interaction.by, gate);
  });
  app.shortcut(COLLECT, async ({ shortcut: payload, ack }) => {
    const interaction = readShortcut(payload);
    await letIn({ handler: openCollect, interaction, payload, ack: ack as Ack, isForAll: false }, gate);
  });
  app.shortcut(OPEN_MENU, async ({ shortcut: payload, ack }) => {
    const interaction = readShortcut(payload);
    await letIn({ handler: openMenu, interaction, payload, ack: ack as Ack, isForAll: false }, gate);
  });
  app.view(/.*/, async ({ body: payload, ack }) => {
    const interaction = readSubmission(payload);
    const { callback_id: callback } = payload.view;
    const isForCouncil = forCouncil.includes(callback);
    const who = { isForAll: false, isForCouncil };
    const entry = { handler: submitted[callback], interaction, payload, ack: ack as Ack, ...who };
    const hasActed = await letIn(entry, gate);
    if (hasActed && !isForCouncil) await refreshHome(interaction.by, gate);
  });
  app.event("app_home_opened", async ({ event, body: { event: _, ...payload } }) => {
    if (event.tab === "home") await showHome(event.user, await see(payload, event.user, gate), gate);
  });
  listenToPeople(app, gate, channel);
  listenToLinks(app, gate.desk, gate.workspace.client);
}

/** Who comes, goes, or becomes something else: that holds from this moment, also for what stands on their screen. */
function listenToPeople(app: App, gate: Gate, team: string): void {
  const { core } = gate.desk;
  app.event("member_joined_channel", async ({ event: { user, channel } }) => {
    if (channel === team) await core.run(welcomeColleague, user);
  });
  app.event("member_left_channel", async ({ event: { user, channel } }) => {
    if (channel !== team) return;
    await core.run(letColleagueGo, user);
    await refreshHome(user, gate, "outside");
  });
  app.event("user_change", async ({ event }) => {
    const person = event.user as Person & { id: string };
    const standing = readStanding(person, await gate.workspace.home());
    const isOther = await core.run(changeStanding, person.id, { standing, changedAt: person.updated });
    if (isOther) await refreshHome(person.id, gate);
  });
}

/** Slack keeps the app's page until it is published again. */
async function refreshHome(id: string, gate: Gate, who?: WhoIs): Promise<void> {
  const { core } = gate.desk;
  try {
    await showHome(id, who ?? (await core.run(whoIs, id)), gate);
  } catch (error) {
    core.log.warn({ problem: errorName(error) }, "a colleague's page could not be renewed");
  }
}

async function showHome(id: string, who: WhoIs, { desk, workspace }: Gate): Promise<void> {
  const view = who === "member" ? await homeView(id, desk) : strangersHome(refusalOf(who, desk.say));
  await workspace.client.views.publish({ user_id: id, view });
}

function strangersHome(words: string) {
  return { type: "home" as const, blocks: [section(words)] };
}
