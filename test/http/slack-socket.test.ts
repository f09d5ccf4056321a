import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createColleague, type Line } from "../fakes/colleague.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { type SlackApi, signed, startSlackApi } from "../fakes/slack-api.ts";

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
});

afterAll(async () => {
  await town.stop();
  await slack.close();
});

describe("over Socket Mode", () => {
  it("a colleague reads and rules as over HTTP, and no address takes requests", async () => {
    await answerPark(town.person(77), "Een fontein");
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

  it("a press that is outrun again and again is not answered, and its colleague hears that it went wrong", async () => {
    const { store } = town.server.program.context;
    const { commit } = store;
    store.commit = async () => ({ outcome: "outrun" });
    void createColleague("UANNA", slack, line).command("stop");
    await slack.waitFor(() => slack.messages.at(-1)?.text.startsWith("Er ging iets mis.") === true);
    expect(slack.messages.at(-1)?.channel).toBe("UANNA");
    await slack.waitFor(() => town.logged.some((entry) => entry.includes("was outrun 5 times")));
    store.commit = commit;
  });

  it("that does not open stops nothing else: /health tells it, and it is tried again", async () => {
    slack.answer = ({ method }) =>
      method === "apps.connections.open" ? { body: { ok: false, error: "invalid_auth" } } : undefined;
    await town.restart();
    const health = async () => (await fetch(`http://127.0.0.1:${town.server.port}/health`)).json();
    await slack.waitFor(() => town.logged.some((entry) => entry.includes("Slack did not take our registration")));
    await town.server.clock.run("registration");
    expect(await health()).toMatchObject({
      telegram: "ok",
      slack: { problem: expect.stringContaining("invalid_auth") },
    });
    slack.answer = () => undefined;
    await town.server.clock.run("registration");
    expect(await health()).toMatchObject({ slack: "ok" });
  });
});

describe("without a signing secret and without a token for sockets", () => {
  it("nobody can act for the team: there is no address that takes requests, and /health says why", async () => {
    const { SLACK_APP_TOKEN: _, ...env } = town.env;
    const unguarded = await startRunning({ env: { ...env, DATABASE_PATH: `${town.folder}/unguarded.db` } });
    const url = `http://127.0.0.1:${unguarded.server.port}`;
    const body = JSON.stringify({ type: "url_verification", challenge: "c" });
    const answer = await fetch(`${url}/slack/events`, { method: "POST", body, headers: signed(body, "") });
    expect(answer.status).toBe(404);
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({
      slack: { problem: expect.stringContaining("SLACK_SIGNING_SECRET") },
    });
    await unguarded.stop();
  });
});
