import { afterEach, describe, expect, it } from "vitest";
import { type Running, startRunning } from "../fakes/running.ts";

let town: Running;

afterEach(async () => {
  await town.stop();
});

/** What requests are answered of which a proxy says that they come from here. */
async function statusesFrom(...addresses: string[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const address of addresses) {
    const headers = { "x-forwarded-for": address };
    const answer = await fetch(`http://127.0.0.1:${town.server.port}/`, { headers });
    await answer.text();
    statuses.push(answer.status);
  }
  return statuses;
}

describe("who asks for pages too often", () => {
  it("is told how long to wait, by the address that our own proxy saw, whatever they say themselves", async () => {
    town = await startRunning({ env: { TRUST_PROXY: "1", PAGES_PER_MINUTE: "2" } });
    expect(await statusesFrom("203.0.113.7", "1.1.1.1, 203.0.113.7", "2.2.2.2, 203.0.113.7:4711")).toEqual([
      200, 200, 429,
    ]);
    expect(await statusesFrom("203.0.113.8")).toEqual([200]);
    const refused = await fetch(`http://127.0.0.1:${town.server.port}/`, {
      headers: { "x-forwarded-for": "203.0.113.7" },
    });
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "30"]);
    expect(refused.headers.get("content-security-policy")).toContain("default-src 'none'");
    town.later(30);
    expect(await statusesFrom("203.0.113.7", "203.0.113.7")).toEqual([200, 429]);
  });

  it("is one household with IPv6, however an address is written", async () => {
    town = await startRunning({ env: { TRUST_PROXY: "1", PAGES_PER_MINUTE: "2" } });
    expect(await statusesFrom("2001:DB8::1", "2001:db8:0:0:1:2:3:4", "2001:db8::ffff")).toEqual([200, 200, 429]);
    expect(await statusesFrom("2001:db8:0:1::1")).toEqual([200]);
    expect(await statusesFrom("::ffff:203.0.113.9", "203.0.113.9", "203.0.113.9")).toEqual([200, 200, 429]);
  });

  it("is nobody in particular when all come through a proxy that was not told of", async () => {
    town = await startRunning({ env: { PAGES_PER_MINUTE: "2" } });
    expect(await statusesFrom("203.0.113.7", "203.0.113.7", "203.0.113.7")).toEqual([200, 200, 200]);
  });

  it("stands in no file and no log", async () => {
    town = await startRunning({ env: { TRUST_PROXY: "1", PAGES_PER_MINUTE: "1" } });
    await statusesFrom("203.0.113.77", "203.0.113.77");
    expect(town.logged.join()).not.toContain("203.0.113");
  });
});
