import { webApi } from "@slack/bolt";
import { afterEach, beforeEach, expect, it } from "vitest";
import { teamChannel } from "../../../src/bots/slack/send/send.ts";
import type { TeamChannel } from "../../../src/core/channel.ts";
import { type SlackApi, startSlackApi } from "../../fakes/slack-api.ts";

let slack: SlackApi;
let team: TeamChannel;

beforeEach(async () => {
  slack = await startSlackApi();
  const client = new webApi.WebClient("xoxb-test", { slackApiUrl: slack.url, retryConfig: { retries: 0 } });
  team = teamChannel({ client, fetch }, "C1");
});
afterEach(() => slack.close());

const said = (text: string) => ({ text, buttons: [] });

it("edits a message of the team's thread in its place, as plain text", async () => {
  const begun = await team.post(said("draad"));
  const posted = await team.post(said("░░ 0%"), "ref" in begun ? begun.ref : undefined);
  if (posted.outcome !== "sent" || posted.ref === undefined) throw new Error("nothing was posted");
  expect(await team.edit(said("▓░ 50% <3"), posted.ref)).toEqual({ outcome: "sent" });
  expect(slack.messages.map(({ text }) => text)).toEqual(["draad", "▓░ 50% &lt;3"]);
  expect(slack.messages[1]?.blocks).toMatchObject([
    { type: "section", text: { type: "plain_text", text: "▓░ 50% <3" } },
  ]);
  expect(slack.faults).toEqual([]);
});

it("leaves a message alone that a colleague removed, and waits when Slack says so", async () => {
  expect(await team.edit(said("iets"), "1.2")).toEqual({ outcome: "sent" });
  slack.answer = ({ method }) =>
    method === "chat.update" ? { status: 429, headers: { "retry-after": "7" } } : undefined;
  const rejecting = new webApi.WebClient("xoxb-test", { slackApiUrl: slack.url, rejectRateLimitedCalls: true });
  const waiting = teamChannel({ client: rejecting, fetch }, "C1");
  expect(await waiting.edit(said("iets"), "1.2")).toMatchObject({ outcome: "retry", afterSeconds: 7 });
});
