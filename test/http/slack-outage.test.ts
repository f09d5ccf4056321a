import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textsFor } from "../../src/core/answers/moderate.ts";
import { askBack } from "../../src/core/answers/relay.ts";
import { actForCouncil } from "../../src/core/talk/council/council-words.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";
import type { SlackAnswer } from "../fakes/slack-api.ts";

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;
/** From Wednesday 11:00 to Monday 01:00: the week is over, and the digest's hour has not come. */
const UNTIL_MONDAY_MORNING = (4 * 24 + 14) * 3600;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA"], { SLACK_COUNCIL_CHANNEL: "C2", DIGEST_APPROVAL: "auto" });
  ({ slack, town } = running);
  await town.publish(short);
  await town.settle();
});

afterEach(async () => {
  slack.answer = () => undefined;
  slack.letGo();
  expect(slack.faults).toEqual([]);
  await running.stop();
});

const toMend = [
  "is_archived",
  "channel_not_found",
  "token_revoked",
  "invalid_auth",
  "account_inactive",
  "missing_scope",
];

const colleague = (id = "UANNA") => running.colleague(id);
const context = () => town.server.program.context;
const inThread = () => slack.messages.filter(({ channel }) => channel === "C1").map(({ text }) => text);
const refusing = (answer: SlackAnswer) =>
  (slack.answer = ({ method }) => (method.startsWith("chat.") ? answer : undefined));
const error = (name: string) => ({ body: { ok: false, error: name } });

async function health() {
  const answer = await fetch(`http://127.0.0.1:${town.server.port}/health`);
  return { status: answer.status, ...((await answer.json()) as { slack: { problem: string; waiting: number } }) };
}

async function answerAskedBack(words: string) {
  const resident = town.person(1);
  await answerPark(resident, "Meer banken");
  const [text] = await textsFor("all", { slug: "park", after: 0, limit: 1 }, context());
  await askBack(text?.id ?? 0, "Waar?", { by: "UANNA", key: "ask" }, context());
  await town.pass(11);
  await resident.press("Antwoord geven");
  await resident.write(words);
}

const wish = (words: string) =>
  actForCouncil({ slug: "park", kind: "takes-up", words }, { by: "URAAD", key: words }, context());

describe("what is for the team, when Slack does not take it", () => {
  it("waits for two hours and a restart, is named on /health, and arrives once and in order when the bot is back", async () => {
    const before = inThread().length;
    refusing(error("not_in_channel"));
    await answerAskedBack("Bij de vijver");
    await wish("Ik pak dit op");
    for (let minutes = 0; minutes < 120; minutes += 5) await town.pass(300);
    await town.restart();
    await town.pass(60);
    expect(inThread()).toHaveLength(before);
    expect(await health()).toMatchObject({
      status: 503,
      slack: { problem: expect.stringContaining("not_in_channel; invite the app"), waiting: expect.any(Number) },
    });
    slack.answer = () => undefined;
    for (let n = 0; n < 3; n++) await town.pass(60);
    const told = inThread().slice(before).join("\n");
    expect(told).toMatch(/Waar\?[\s\S]*Bij de vijver[\s\S]*Ik pak dit op/);
    for (const words of ["Waar?", "Bij de vijver", "Ik pak dit op"]) expect(told.split(words)).toHaveLength(2);
    expect(await health()).toMatchObject({ status: 200, slack: "ok" });
  });

  it("is never given up, whatever Slack says of it for a whole night", async () => {
    const ends: SlackAnswer[] = [
      ...toMend.map(error),
      error("brand_new_error"),
      error("internal_error"),
      { status: 429, headers: { "retry-after": "30" }, body: { ok: false, error: "ratelimited" } },
      { status: 503, body: {} },
    ];
    await wish("Ik pak dit op");
    for (const end of [...ends, ...ends]) {
      refusing(end);
      await town.pass(900);
      expect([end, await context().store.outbox.counts()]).toEqual([end, { waiting: 1, failed: 0 }]);
    }
    expect((await health()).status).toBe(503);
    slack.answer = () => undefined;
    for (let n = 0; n < 2; n++) await town.pass(60);
    expect(inThread().join("\n")).toContain("Ik pak dit op");
    expect((await health()).status).toBe(200);
  });

  it("is all sent as soon as one message arrives again, not each in its own time", async () => {
    await town.publish({ ...short, slug: "plein" });
    await town.settle();
    const before = inThread().length;
    refusing(error("is_archived"));
    await wish("Ik pak dit op");
    await town.settle();
    await town.pass(40);
    await actForCouncil({ slug: "plein", kind: "asks", words: "Waarom?" }, { by: "URAAD", key: "late" }, context());
    await town.settle();
    slack.answer = () => undefined;
    await town.pass(21);
    await town.pass(1);
    expect(inThread().slice(before).join("\n")).toMatch(/Ik pak dit op[\s\S]*Waarom\?/);
  });

  it("goes to the channel when its thread cannot be answered any more", async () => {
    slack.answer = ({ method, payload }) =>
      method === "chat.postMessage" && payload.thread_ts !== undefined ? error("thread_not_found") : undefined;
    await wish("Ik pak dit op");
    await town.pass(1);
    expect(slack.messages.at(-1)).toMatchObject({ channel: "C1", text: expect.stringContaining("Ik pak dit op") });
    expect(slack.messages.at(-1)?.thread).toBeUndefined();
    slack.answer = ({ method, payload }) =>
      method === "files.completeUploadExternal" && payload.thread_ts !== undefined
        ? error("thread_not_found")
        : undefined;
    const before = slack.calls.length;
    await town.publish({ ...short, sources: [...short.sources, { id: "poster2", name: "Poster markt" }] });
    await town.pass(1);
    const brought = slack.calls.slice(before).filter(({ method }) => method === "files.completeUploadExternal");
    expect(brought.map(({ payload }) => payload.thread_ts === undefined)).toEqual([false, true]);
    expect(await context().store.outbox.counts()).toMatchObject({ waiting: 0 });
  });

  it("holds nothing up when Slack will never take it: that is logged, and what comes behind arrives", async () => {
    slack.answer = ({ payload }) => (String(payload.text).includes("Onmogelijk") ? error("invalid_blocks") : undefined);
    await wish("Onmogelijk");
    await wish("Ik pak dit op");
    await town.pass(1);
    expect(inThread().join("\n")).toContain("Ik pak dit op");
    expect(JSON.stringify(await health())).toContain("invalid_blocks");
  });

  it("stands in the overview with its buttons, whatever becomes of the thread, until a colleague has read it", async () => {
    refusing(error("is_archived"));
    await answerAskedBack("Bij de vijver");
    await wish("Ik pak dit op");
    const me = colleague();
    await me.openMenu();
    expect(me.screen()).toMatch(/Antwoord van [^\n]+ bij Het park:\nWaar\?\n→ Bij de vijver/);
    expect(me.screen()).toMatch(/Een raadslid pakt dit op:\nHet park\nIk pak dit op/);
    await me.press("Gelezen", "reply");
    expect(me.screen()).not.toContain("Bij de vijver");
    expect(me.screen()).toContain("Ik pak dit op");
    await me.press("Doorgeven aan bewoners");
    await me.submit();
    await me.openMenu();
    expect(me.screen()).not.toContain("Ik pak dit op");
    const acts = await context().store.audit.ofSlug("park");
    expect(acts.map(({ act }) => act)).toEqual(["ask-back", "read", "pass-on"]);
  });

  it("as a digest that waits for approval can be read and held from the overview", async () => {
    await answerPark(town.person(1), "Meer banken");
    refusing(error("is_archived"));
    town.later(UNTIL_MONDAY_MORNING);
    await town.server.clock.run("digest");
    await town.settle();
    const me = colleague();
    await me.openMenu();
    expect(me.screen()).toMatch(/Weekbrief 2026-48 gaat vanzelf naar de raad/);
    await me.press("Nog niet versturen");
    await me.openMenu();
    expect(me.screen()).toMatch(/Weekbrief 2026-48 wacht op u/);
    await me.press("Lezen en goedkeuren");
    expect(me.screen()).toContain("Het park");
    await me.press("Goedkeuren en versturen");
    slack.answer = () => undefined;
    await me.openMenu();
    expect(me.screen()).not.toContain("Weekbrief 2026-48");
  });
});

describe("who takes part in Slack", () => {
  it("is not lost as unreachable because the app's token ended", async () => {
    await town.publish({ ...short, slug: "team-park", audience: "team" });
    await town.settle();
    const bram = colleague("UANNA");
    refusing(error("account_inactive"));
    await bram.answer("Meedoen");
    await town.pass(3600);
    slack.answer = () => undefined;
    await town.pass(61);
    expect(bram.chat()).toContain("Beginnen");
  });
});
