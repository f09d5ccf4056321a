import { afterEach, describe, expect, it } from "vitest";
import { publishDigest } from "../../src/core/digest/publish/publish-digest.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";

const TOKEN = "a-token-for-the-measures";
let town: Running;

afterEach(async () => {
  await town.stop();
});

async function ask(authorization?: string) {
  const headers = { ...(authorization && { authorization }) };
  const answer = await fetch(`http://127.0.0.1:${town.server.port}/metrics`, { headers });
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
}

/** What is told now, by name and labels. */
async function measured(): Promise<(name: string) => number> {
  const lines = (await ask(`Bearer ${TOKEN}`)).text.split("\n");
  return (name) =>
    Number(
      lines
        .find((line) => line.startsWith(`${name} `))
        ?.split(" ")
        .at(-1),
    );
}

describe("/metrics", () => {
  it("is no page where the town wants none", async () => {
    town = await startRunning();
    expect((await ask(`Bearer ${TOKEN}`)).status).toBe(404);
  });

  it("is only for who has the token", async () => {
    town = await startRunning({ env: { METRICS_TOKEN: TOKEN } });
    for (const strange of [undefined, "Bearer another", `Bearer ${TOKEN}x`])
      expect((await ask(strange)).status, strange).toBe(401);
    for (const odd of [`Basic ${TOKEN}`, "Bearer "]) expect((await ask(odd)).status, odd).toBe(400);
    expect(town.logged.filter((line) => line.includes("a request failed"))).toEqual([]);
    const told = await ask(`Bearer ${TOKEN}`);
    expect([told.status, told.type]).toEqual([200, expect.stringContaining("text/plain")]);
  });

  it("counts taps, commits, deliveries by outcome and digests, and the event loop's delay", async () => {
    town = await startRunning({ env: { METRICS_TOKEN: TOKEN } });
    await town.publish(short);
    const early = await measured();
    expect(early('samenspraak_tap_seconds_count{channel="telegram"}')).toBeNaN();
    await answerPark(town.person(1), "Meer bomen graag");
    const { context } = town.server.program;
    await publishDigest(context.calendar.weekOf(context.now()), context);
    const told = await measured();
    expect(told('samenspraak_tap_seconds_count{channel="telegram"}')).toBe(5);
    expect(told('samenspraak_commit_seconds_count{when="at once"}')).toBeGreaterThan(5);
    expect(told('samenspraak_deliveries_total{channel="telegram",to="people",outcome="sent"}')).toBeGreaterThan(5);
    expect(told('samenspraak_digest_seconds_count{what="digest"}')).toBeGreaterThan(0);
    expect(told("nodejs_eventloop_lag_p99_seconds")).toBeGreaterThan(0);
    expect(told("samenspraak_outbox_waiting")).toBe(0);
  });

  it("tells for how long the oldest message waits, also while it is tried again", async () => {
    const refused = { status: 500, body: { ok: false, error_code: 500, description: "Internal Server Error" } };
    const api = { answer: ({ method }: { method: string }) => (method === "sendMessage" ? refused : undefined) };
    town = await startRunning({ api, env: { METRICS_TOKEN: TOKEN } });
    await town.publish(short);
    const chat = { id: 1, type: "private", first_name: "Sanne" };
    const message = { message_id: 1, chat, from: { ...chat, is_bot: false }, date: 0, text: "/start park" };
    await town.post({ update_id: town.nextUpdateId(), message });
    await town.settle();
    await town.pass(90);
    await town.pass(90);
    const told = await measured();
    expect(told("samenspraak_outbox_waiting")).toBe(1);
    expect(told("samenspraak_outbox_age_seconds")).toBe(180);
    expect(told('samenspraak_deliveries_total{channel="telegram",to="people",outcome="retry"}')).toBeGreaterThan(0);
  });

  it("tells nothing of who it was", async () => {
    town = await startRunning({ env: { METRICS_TOKEN: TOKEN } });
    await town.publish(short);
    await answerPark(town.person(987654321), "Meer bomen graag");
    const { text } = await ask(`Bearer ${TOKEN}`);
    expect(text).not.toMatch(/987654321|park|bomen/);
  });
});
