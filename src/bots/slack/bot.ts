import { App, LogLevel, webApi } from "@slack/bolt";
import type { Channel, CouncilChannel, TeamChannel } from "../../core/channel.ts";
import { keepColleagues } from "../../core/colleagues.ts";
import type { Core, Log } from "../../core/context.ts";
import type { PageSettings } from "../../pages/page.ts";
import { councilChannel } from "./digest.ts";
import { colleagueChannel } from "./direct.ts";
import { type Desk, sayWith } from "./handler.ts";
import { listen } from "./listen.ts";
import { createFetchReceiver, type FetchReceiver } from "./receiver.ts";
import { type Client, teamChannel } from "./send.ts";

export type SlackSettings = {
  token: string;
  apiUrl: string;
  /** Requests come over HTTP, signed with this. */
  signingSecret?: string | undefined;
  /** Requests come over a WebSocket instead. */
  appToken?: string | undefined;
  teamChannel: string;
  fetch: typeof fetch;
  pageSettings: PageSettings;
  core: Core;
};

export type SlackBot = {
  /** Answers one request of Slack; nothing where requests come over a WebSocket. */
  handle: FetchReceiver["handle"] | undefined;
  team: TeamChannel;
  /** For colleagues who are asked themselves. */
  channel: Channel;
  council: CouncilChannel;
  /**
   * Asks Slack who is in the team's channel, and opens the WebSocket once if that is how requests come. Throws Slack's
   * own error when it cannot; it may be called again.
   */
  connect(): Promise<undefined>;
  stop(): Promise<void>;
};

const CALL_MILLISECONDS = 8_000;

export function createSlackBot(settings: SlackSettings): SlackBot {
  const { token, appToken, signingSecret = "", teamChannel: channel, fetch, core } = settings;
  if (appToken === undefined && signingSecret === "") throw new Error("Slack needs a signing secret or an app token");
  const options = clientOptions(settings);
  const client = new webApi.WebClient(token, options);
  const http = appToken === undefined ? createFetchReceiver(signingSecret, core.now) : undefined;
  const app = new App({
    ...(http ? { receiver: http } : { socketMode: true, appToken: appToken ?? "" }),
    authorize: async () => ({ botToken: token }),
    ignoreSelf: false,
    clientOptions: options,
    logger: boltLog(core.log),
  });
  let isOpen = false;
  listen(app, deskOf(settings), { client, channel, learn: () => learn(client, channel, core) });
  return {
    handle: http?.handle,
    team: teamChannel({ client, fetch }, channel),
    council: councilChannel(client, sayWith(core), settings.pageSettings, core.links.page),
    channel: colleagueChannel({ client, fetch }, sayWith(core)),
    async connect() {
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

function deskOf({ core, token, apiUrl, fetch, pageSettings }: SlackSettings): Desk {
  return {
    core,
    pageSettings,
    say: sayWith(core),
    async download(url) {
      if (!isOfSlack(url, apiUrl)) return undefined;
      const answer = await fetch(url, {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(CALL_MILLISECONDS),
      });
      return answer.ok ? answer.text() : undefined;
    },
  };
}

/** The token goes to Slack and to nobody else. */
function isOfSlack(url: string, apiUrl: string): boolean {
  const { protocol, hostname, origin } = new URL(url);
  return origin === new URL(apiUrl).origin || (protocol === "https:" && /(^|\.)slack\.com$/.test(hostname));
}

/** Nothing is tried again behind our back: what has to arrive goes by the outbox. */
function clientOptions({ apiUrl, fetch, core }: SlackSettings): webApi.WebClientOptions {
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
