import { type Colleague, createColleague, type From, type Line, overHttp } from "./colleague.ts";
import { type Running, startRunning } from "./running.ts";
import { type SlackApi, startSlackApi } from "./slack-api.ts";

export const SLACK_SECRET = "signing-secret-of-a-test";

/** A program that runs for real with a team in Slack: C1 is the team's channel, with these members. */
export type RunningWithSlack = {
  slack: SlackApi;
  town: Running;
  /** What colleagues do, without waiting for what comes of it. */
  line: Line;
  /** Each act of theirs ends when all is done that comes of it. */
  colleague(id: string, from?: From): Colleague;
  /** Posts a request as Slack does. */
  post(body: string, headers: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
};

export async function startRunningWithSlack(
  members: string[],
  env: Record<string, string> = {},
): Promise<RunningWithSlack> {
  const slack = await startSlackApi();
  slack.members = members;
  const settings = { SLACK_SIGNING_SECRET: SLACK_SECRET, SLACK_API_URL: slack.url, SLACK_TEAM_CHANNEL: "C1" };
  const town = await startRunning({ env: { SLACK_BOT_TOKEN: "xoxb-test", ...settings, ...env } });
  const post = (body: string, headers: Record<string, string>) =>
    fetch(`http://127.0.0.1:${town.server.port}/slack/events`, { method: "POST", headers, body });
  const line = overHttp(post, SLACK_SECRET, town.now);
  return {
    slack,
    town,
    line,
    post,
    colleague: (id, from) => createColleague(id, slack, line, town.settle, from),
    async stop() {
      await town.stop();
      await slack.close();
    },
  };
}
