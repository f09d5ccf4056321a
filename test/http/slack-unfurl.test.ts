import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepDraft } from "../../src/core/consultation/draft/draft.ts";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import { short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

const PUBLIC = "https://inspraak.example.nl";
let running: RunningWithSlack;
let { slack, town, colleague } = {} as RunningWithSlack;

beforeEach(() => start({ PUBLIC_URL: PUBLIC }));

async function start(env: Record<string, string>) {
  running = await startRunningWithSlack(["UANNA"], env);
  ({ slack, town, colleague } = running);
  await town.publish(short);
  await town.publish({ ...short, slug: "team-park", audience: "team" });
  await town.settle();
}

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

/** What is shown of links that somebody shares. */
async function shared(urls: string[], more: object = {}): Promise<Record<string, unknown>> {
  const before = slack.calls.length;
  const links = urls.map((url) => ({ url, domain: "inspraak.example.nl" }));
  await colleague("UEVE").event({
    type: "link_shared",
    user: "UEVE",
    channel: "C7",
    message_ts: "9.1",
    links,
    ...more,
  });
  const calls = slack.calls.slice(before).filter(({ method }) => method === "chat.unfurl");
  expect(calls.length).toBeLessThanOrEqual(1);
  const [call] = calls;
  return call ? { ...call.payload, unfurls: JSON.parse(String(call.payload.unfurls)) } : {};
}

describe("a link to a consultation's own page", () => {
  it("is shown with title, stage, dates and the way to take part, in the words of plain text", async () => {
    const url = `${PUBLIC}/c/park`;
    const { channel, ts, unfurls } = await shared([url]);
    expect([channel, ts]).toEqual(["C7", "9.1"]);
    expect(Object.keys(unfurls as object)).toEqual([url]);
    const text = JSON.stringify(unfurls);
    for (const words of [
      "Het park",
      "Open tot en met 31 december 2099",
      "Van 5 januari 2026 tot en met 31 december 2099. Antwoord uiterlijk",
      "Meedoen? Dat kan met de knop hieronder.",
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/"url":"https:\/\/t\.me\/[^"]+\?start=park"/);
    expect(text).not.toContain("mrkdwn");
  });

  it("leads nowhere to take part once it is closed, and says so", async () => {
    await closeConsultation("park", { by: "UANNA", key: "c" }, town.server.program.context);
    const text = JSON.stringify((await shared([`${PUBLIC}/c/park?lang=en#top`])).unfurls);
    expect(text).toContain("Gesloten sinds");
    expect(text).not.toMatch(/Meedoen|t\.me/);
  });

  it("is shown while it is still being written, where Slack names it in another way", async () => {
    const more = { channel: "COMPOSER", unfurl_id: "U-1", source: "composer" };
    expect(await shared([`${PUBLIC}/c/park`], more)).toMatchObject({ unfurl_id: "U-1", source: "composer" });
  });

  it("that Slack will not show is logged, and that is all", async () => {
    slack.answer = ({ method }) =>
      method === "chat.unfurl" ? { body: { ok: false, error: "cannot_unfurl_url" } } : undefined;
    await shared([`${PUBLIC}/c/park`]);
    expect(town.logged.join()).toContain("cannot_unfurl_url");
  });
});

it.each([
  "/c/park/answers",
  "/c/park/answers/open/abc",
  "/c/park/results",
  "/c/park/poster",
  "/c/park/",
  "/c/team-park",
  "/c/onbekend",
  "/c/_ideas",
  "/c/park%2Fanswers",
  "/c/../review/abc",
  "/review/abc",
  "/review",
  "/digests/2026-W48",
  "/",
])("nothing is shown of %s", async (path) => {
  expect(await shared([`${PUBLIC}${path}`])).toEqual({});
});

it("nothing is shown of a draft, of other websites, or of what is no address", async () => {
  const { context } = town.server.program;
  const yaml = JSON.stringify({ ...short, slug: "concept" });
  expect(await keepDraft(yaml, { by: "UANNA", key: "d" }, context)).toMatchObject({ draftId: expect.any(String) });
  const others = ["https://evil.example/c/park", "https://inspraak.example.nl.evil.example/c/park", "x", ""];
  expect(await shared([`${PUBLIC}/c/concept`, ...others])).toEqual({});
});

it("nothing is shown by a town without a website", async () => {
  await running.stop();
  await start({});
  expect(await shared([`${PUBLIC}/c/park`])).toEqual({});
});
