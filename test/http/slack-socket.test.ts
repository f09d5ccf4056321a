import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createColleague, type Line } from "../fakes/colleague.ts";
import { short } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { type SlackApi, startSlackApi } from "../fakes/slack-api.ts";

let slack: SlackApi;
let town: Running;
const line: Line = (kind, payload) => slack.overSocket(kind, payload);

beforeAll(async () => {
  slack = await startSlackApi();
  slack.members = ["UANNA"];
  town = await startRunning({
    env: {
      SLACK_BOT_TOKEN: "xoxb-test",
      SLACK_APP_TOKEN: "xapp-test",
      SLACK_API_URL: slack.url,
      SLACK_TEAM_CHANNEL: "C1",
    },
  });
  await town.publish({ ...short, moderation: "before" });
  await slack.waitFor(() => slack.calls.some(({ method }) => method === "conversations.members"));
});

afterAll(async () => {
  await town.stop();
  await slack.close();
});

describe("over Socket Mode", () => {
  it("a colleague reads and rules as over HTTP, and no address takes requests", async () => {
    const me = town.person(77);
    await me.open("park");
    await me.press("Beginnen");
    for (const skip of ["Nee", "3"]) await me.press(skip);
    await me.write("Een fontein");
    const anna = createColleague("UANNA", slack, line);
    await anna.openMenu();
    await anna.press("Lezen en beoordelen");
    expect(anna.screen()).toContain("Een fontein");
    await anna.submit();
    expect(anna.screen()).toContain("Er wacht niets meer");
    expect((await town.server.program.context.store.audit.ofSlug("park")).map(({ act }) => act)).toEqual(["rule"]);
    expect((await fetch(`http://127.0.0.1:${town.server.port}/slack/events`, { method: "POST" })).status).toBe(404);
    expect(slack.faults).toEqual([]);
  });
});
