import { App, LogLevel, webApi } from "@slack/bolt";
import { keepColleagues } from "../../core/colleagues.ts";
import type { Core, Log } from "../../core/context.ts";
import type { ChannelMeans, OpenChannel } from "../channel.ts";
import { councilChannel } from "./digest.ts";
import { colleagueChannel } from "./direct.ts";
import { type Desk, sayWith } from "./handler.ts";
import { listen } from "./listen.ts";
import { createFetchReceiver } from "./receiver.ts";
import { type Client, teamChannel } from "./send.ts";
import type { SlackSettings } from "./settings.ts";

const CALL_MILLISECONDS = 8_000;

const EVENTS = "/slack/events";

export function connectSlack(settings: SlackSettings, { core, pageSettings }: ChannelMeans): OpenChannel {
  const { SLACK_BOT_TOKEN: token = "", SLACK_TEAM_CHANNEL: channel = "" } = settings;
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret = "" } = settings;
  if (appToken === undefined && signingSecret === "") throw new Error("Slack needs a signing secret or an app token");
  const options = clientOptions(settings, core);
  const client = new webApi.WebClient(token, options);
  const http = appToken === undefined ? createFetchReceiver(signingSecret, core.now) : undefined;
  const app = new App({
    ...(http ? { receiver: http } : { socketMode: true, appToken: appToken ?? "" }),
    authorize: async () => ({ botToken: token }),
    ignoreSelf: false,
    clientOptions: options,
    logger: boltLog(core.log),
  });
  const say = sayWith(core);
  const line = { client, fetch };
  const desk = { core, pageSettings, say, download: downloadWith(settings) };
  listen(app, desk, { client, channel, learn: () => learn(client, channel, core) });
  let isOpen = false;
  return {
    people: colleagueChannel(line, say),
    team: teamChannel(line, channel),
    council: councilChannel(client, say, pageSettings, core.links.page),
    routes: http ? [{ method: "POST", path: EVENTS, take: http.handle }] : [],
    /** Asks who is in the team's channel, and opens the WebSocket once if that is how requests come. */
    async register() {
      await learn(client, channel, core);
      if (http || isOpen) return undefined;
      await app.start();
      isOpen = true;
      return undefined;
    },
    stop: async () => {
      if (isOpen) await app.stop();
    },
  };
}

/** How files that colleagues hand in are got. */
function downloadWith({ SLACK_BOT_TOKEN: token, SLACK_API_URL: apiUrl }: SlackSettings): Desk["download"] {
  return async (url) => {
    if (!isOfSlack(url, apiUrl)) return undefined;
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(CALL_MILLISECONDS),
    });
    return answer.ok ? answer.text() : undefined;
  };
}

/** The token goes to Slack and to nobody else. */
function isOfSlack(url: string, apiUrl: string): boolean {
  const { protocol, hostname, origin } = new URL(url);
  return origin === new URL(apiUrl).origin || (protocol === "https:" && /(^|\.)slack\.com$/.test(hostname));
}

/** Nothing is tried again behind our back: what has to arrive goes by the outbox. */
function clientOptions({ SLACK_API_URL: apiUrl }: SlackSettings, core: Core): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`,
    logger: boltLog(core.log),
    timeout: CALL_MILLISECONDS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // workerd's fetch wants no `this`, and knows no redirect "error".
    fetch: (url, init) => fetch(url, init?.redirect === "error" ? { ...init, redirect: "manual" } : init),
  };
}

async function learn(client: Client, channel: string, core: Core): Promise<void> {
  const members: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.conversations.members({ channel, limit: 200, ...(cursor && { cursor }) });
    members.push(...(page.members ?? []));
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  await core.run(keepColleagues, members);
}

/** What Bolt tells, in our log; it knows no words of residents. */
function boltLog(log: Log) {
  const told = (words: unknown[]) => ({ slack: words.map(String).join(" ") });
  return {
    debug: () => {},
    info: () => {},
    warn: (...words: unknown[]) => log.warn(told(words), "Slack's library warns"),
    error: (...words: unknown[]) => log.error(told(words), "Slack's library met an error"),
    getLevel: () => LogLevel.WARN,
    setLevel: () => {},
    setName: () => {},
  };
}
