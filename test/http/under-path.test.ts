import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromFile } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";

const site = "https://gemeente.nl/inspraak/";

let town: Running;
beforeAll(async () => {
  town = await startRunning({ env: { PUBLIC_URL: site } });
  await town.publish(fromFile("test/fixtures/always-open.yaml"));
});
afterAll(() => town.stop());

async function page(path: string, init?: RequestInit) {
  const answer = await fetch(`http://127.0.0.1:${town.server.port}${path}`, init);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe("a website with a path of its own", () => {
  it("is named with it everywhere: to Telegram, in links and in the feed", async () => {
    const { context } = town.server.program;
    expect(context.links.page("/c/altijd")).toBe("https://gemeente.nl/inspraak/c/altijd");
    expect(context.links.page("/")).toBe("https://gemeente.nl/inspraak/");
    expect(town.api.calls.find(({ method }) => method === "setWebhook")?.payload.url).toBe(
      "https://gemeente.nl/inspraak/telegram/webhook",
    );
    expect((await page("/digests/feed.xml")).text).toContain("https://gemeente.nl/inspraak/digests");
  });

  it("is served with and without that path before it, and leads on with it", async () => {
    for (const path of ["/", "/inspraak", "/inspraak/"]) {
      const { text: shown } = await page(path);
      expect(shown).toContain('href="/inspraak/c/altijd"');
      expect(shown).not.toMatch(/href="\/(?!inspraak\/)/);
    }
    expect((await page("/inspraak/c/altijd")).status).toBe(200);
    expect((await page("/inspraak/health/live")).status).toBe(200);
    expect((await page("/inspraakavond/c/altijd")).status).toBe(404);
  });

  it("tells a script of the chat where it is with that path, whether or not a proxy took it off", async () => {
    for (const path of ["/c/altijd/chat", "/inspraak/c/altijd/chat"]) {
      const body = new URLSearchParams({ act: "begin", key: "k".repeat(16), language: "nl" });
      const init = { method: "POST", body, headers: { "x-chat": "1" } };
      const began = await page(path, init);
      expect(began.headers.get("content-location")).toMatch(/^\/inspraak\/c\/altijd\/chat/);
    }
  });
});
