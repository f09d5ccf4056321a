import { type LogLevel, webApi } from "@slack/bolt";
import type { Log } from "../../../core/context.ts";
import { decodeText } from "../../../core/texts/decode.ts";
import type { SlackSettings } from "../settings.ts";
import type { Client } from "../view/handler.ts";
import { errorName } from "./errors.ts";

const CALL_MILLISECONDS = 8_000;
const MOST_FILE_BYTES = 1_000_000;
const WARN = "warn" as LogLevel;

/** Where the app is installed, and what it is called there. */
export type Home = { team: string; enterprise: string | undefined; bot: string; scopes: string[] | undefined };

/** The one workspace that the app works in. Whoever needs its token or its name gets it here. */
export type Workspace = {
  token: string;
  client: Client;
  options: webApi.WebClientOptions;
  /** Asks Slack where we are. Throws when it does not tell. */
  ask(): Promise<Home>;
  /** The same, asked once; nothing when Slack does not tell. */
  home(): Promise<Home | undefined>;
};

export function createWorkspace(settings: SlackSettings, log: Log): Workspace {
  const { SLACK_BOT_TOKEN: token = "" } = settings;
  const options = clientOptions(settings, log);
  const client = new webApi.WebClient(token, options);
  let known: Home | undefined;
  let asked: Promise<Home> | undefined;
  const ask = () => {
    const asking = askHome(client);
    asked = asking;
    asking
      .then((home) => {
        known = home;
      })
      .catch(() => {})
      .finally(() => {
        if (asked === asking) asked = undefined;
      });
    return asking;
  };
  // Where we are stays so as long as the token does: who acts never waits until it is asked anew.
  const home = async () => {
    if (known) return known;
    return (asked ?? ask()).catch((error) => {
      log.warn({ problem: errorName(error) }, "Slack did not tell in which workspace the app is");
      return undefined;
    });
  };
  return { token, client, options, ask, home };
}

async function askHome(client: Client): Promise<Home> {
  const { team_id: team = "", enterprise_id: enterprise, user_id: bot = "", ...rest } = await client.auth.test();
  return { team, enterprise: enterprise || undefined, bot, scopes: rest.response_metadata?.scopes };
}

/** Nothing is tried again behind our back: what has to arrive goes by the outbox. */
function clientOptions({ SLACK_API_URL: apiUrl }: SlackSettings, log: Log): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`,
    logger: boltLog(log),
    timeout: CALL_MILLISECONDS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // workerd's fetch wants no `this`, and knows no redirect "error".
    fetch: (url, init) => fetch(url, init?.redirect === "error" ? { ...init, redirect: "manual" } : init),
  };
}

/** How files that colleagues hand in are got. */
export function downloadWith({ token }: Workspace, { SLACK_API_URL: apiUrl }: SlackSettings) {
  return async (url: string): Promise<string | undefined> => {
    if (!isOfSlack(url, apiUrl)) return undefined;
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(CALL_MILLISECONDS),
    });
    return answer.ok ? textOf(answer) : undefined;
  };
}

/** The words of a file, read no further than a consultation can be long. */
async function textOf({ body }: Response): Promise<string | undefined> {
  const bytes = new Uint8Array(MOST_FILE_BYTES);
  let length = 0;
  for await (const chunk of body ?? []) {
    if (length + chunk.length > MOST_FILE_BYTES) return undefined;
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return decodeText(bytes.subarray(0, length));
}

/** The token goes to Slack and to nobody else. */
function isOfSlack(url: string, apiUrl: string): boolean {
  const { protocol, hostname, origin } = new URL(url);
  return origin === new URL(apiUrl).origin || (protocol === "https:" && /(^|\.)slack\.com$/.test(hostname));
}

/** What Bolt tells, in our log; it knows no words of residents. */
export function boltLog(log: Log) {
  const told = (words: unknown[]) => ({ slack: words.map(String).join(" ") });
  return {
    debug: () => {},
    info: () => {},
    warn: (...words: unknown[]) => log.warn(told(words), "Slack's library warns"),
    error: (...words: unknown[]) => log.error(told(words), "Slack's library met an error"),
    getLevel: () => WARN,
    setLevel: () => {},
    setName: () => {},
  };
}
