import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createColleague, overHttp } from "../fakes/colleague.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWorker, startRunningWorker } from "../fakes/running-worker.ts";
import { type SlackApi, startSlackApi } from "../fakes/slack-api.ts";

const SLACK_SECRET = "signing-secret-of-a-worker";
let slack: SlackApi;
let town: RunningWorker;

beforeAll(async () => {
  slack = await startSlackApi();
  slack.members = ["UANNA"];
  town = await startRunningWorker({
    SLACK_BOT_TOKEN: "xoxb-test",
    SLACK_SIGNING_SECRET: SLACK_SECRET,
    SLACK_API_URL: slack.url,
    SLACK_TEAM_CHANNEL: "C1",
    TEAM_LANGUAGE: "en",
  });
  await town.store.write(town.store.consultations.publish({ ...short, moderation: "before" }, 1, Date.now()));
});

afterAll(async () => {
  await town.stop();
  await slack.close();
});

const line = overHttp((body, headers) => town.postSlack(body, headers), SLACK_SECRET);

describe("Slack on Workers", () => {
  it("lets a colleague read and rule, and tells the team's channel what waits, in the team's language", async () => {
    await town.scheduled("10:00");
    await answerPark(town.person(5), "Een fontein");
    await town.scheduled("10:01");
    await slack.waitFor(() =>
      slack.messages.some(({ text }) => text.includes("One response from a resident is waiting for you.")),
    );
    const anna = createColleague("UANNA", slack, line);
    await anna.openMenu();
    await anna.press("Read and assess");
    expect(anna.screen()).toContain("Een fontein");
    await anna.submit();
    expect(anna.screen()).toContain("Nothing is waiting any more.");
    expect(await town.rows("SELECT act, colleague FROM audit")).toEqual([["rule", "UANNA"]]);
    await expect(town.write("DELETE FROM audit")).rejects.toThrow("only grows");
    expect(slack.faults).toEqual([]);
  });

  it("refuses what is not signed", async () => {
    expect((await town.postSlack("{}", { "content-type": "application/json" })).status).toBe(401);
  });
});
