import { App } from "@slack/bolt";
import { keepColleagues } from "../../core/colleagues.ts";
import type { Core } from "../../core/context.ts";
import { councilPage } from "../../core/digest/publish/public-digest.ts";
import type { ChannelMeans, OpenChannel } from "../channel.ts";
import { councilChannel } from "./council/digest.ts";
import { createLookUp } from "./entry/look-up.ts";
import { createFetchReceiver } from "./entry/receiver.ts";
import { watchWorkspace } from "./entry/watch-workspace.ts";
import { listen } from "./listen.ts";
import { colleagueChannel } from "./send/direct.ts";
import { teamChannel } from "./send/send.ts";
import { type Place, placeTroubleOf, scopeTroubleOf, tokenTroubleOf } from "./send/troubles.ts";
import { boltLog, createWorkspace, downloadWith, type Workspace } from "./send/workspace.ts";
import type { SlackSettings } from "./settings.ts";
import type { Client } from "./view/handler.ts";
import { sayToCouncil, sayToTeam } from "./view/handler.ts";

const EVENTS = "/slack/events";
const CHANNEL_URL = "https://slack.com/app_redirect?channel=";

export function connectSlack(settings: SlackSettings, { core, pageSettings, troubled }: ChannelMeans): OpenChannel {
  const { SLACK_TEAM_CHANNEL: channel = "", SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: secret = "" } = settings;
  if (appToken === undefined && secret === "") throw new Error("Slack needs a signing secret or an app token");
  const workspace = createWorkspace(settings, core.log);
  const { client, token } = workspace;
  const http = appToken === undefined ? createFetchReceiver(secret, core.now) : undefined;
  const app = new App({
    ...(http ? { receiver: http } : { socketMode: true, appToken: appToken ?? "" }),
    authorize: async () => ({ botToken: token }),
    ignoreSelf: false,
    clientOptions: workspace.options,
    logger: boltLog(core.log),
  });
  const say = sayToTeam(core);
  const line = { client, fetch };
  const learn = oneAtATime(() => learnMembers(client, channel, core));
  const places = placesOf(settings);
  watchWorkspace(app, { places, workspace, log: core.log, troubled });
  const channelUrl = CHANNEL_URL + channel;
  const desk = { core, pageSettings, say, download: downloadWith(workspace, settings), channelUrl };
  listen(app, { desk, workspace }, channel);
  let isOpen = false;
  return {
    people: colleagueChannel(line, say),
    team: teamChannel(line, channel),
    council: councilChannel(client, sayToCouncil(core), pageSettings, (week) => core.run(councilPage, week)),
    routes: http ? [{ method: "POST", path: EVENTS, take: http.handle }] : [],
    lookUp: createLookUp(workspace, learn, core, troubled),
    /** Asks where we are and who is in the team's channel, and opens the WebSocket once if that is how requests come. */
    async register() {
      const trouble = await troubleIn(workspace, places);
      if (!http && !isOpen) {
        await app.start();
        isOpen = true;
      }
      await learn().catch((error) => {
        throw trouble === undefined ? error : new Error(trouble);
      });
      if (trouble !== undefined) throw new Error(trouble);
      return undefined;
    },
    check: () => troubleIn(workspace, []),
    stop: async () => {
      if (isOpen) await app.stop();
    },
  };
}

function placesOf({ SLACK_TEAM_CHANNEL: team, SLACK_COUNCIL_CHANNEL: council }: SlackSettings): Place[] {
  return [
    ...(team ? [{ id: team, name: "the team's channel", setting: "SLACK_TEAM_CHANNEL" }] : []),
    ...(council ? [{ id: council, name: "the council's channel", setting: "SLACK_COUNCIL_CHANNEL" }] : []),
  ];
}

/** What has to be mended in Slack before all works, if anything. */
async function troubleIn({ ask, client }: Workspace, places: Place[]): Promise<string | undefined> {
  const home = await ask().catch((error) => {
    throw new Error(tokenTroubleOf(error) ?? String(error));
  });
  const ofPlaces = await Promise.all(places.map((place) => placeTroubleOf(client, place)));
  return [scopeTroubleOf(home), ...ofPlaces].find((trouble) => trouble !== undefined);
}

async function learnMembers(client: Client, channel: string, core: Core): Promise<string[]> {
  const members: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.conversations.members({ channel, limit: 200, ...(cursor && { cursor }) });
    members.push(...(page.members ?? []));
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  await core.run(keepColleagues, members);
  return members;
}

/** Who asks while it is underway gets what comes of that. */
function oneAtATime<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let underway: Promise<Result> | undefined;
  return () => {
    underway ??= work().finally(() => {
      underway = undefined;
    });
    return underway;
  };
}
